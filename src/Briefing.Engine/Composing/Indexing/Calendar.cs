using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Indexing;

/// <summary>The articles by year and month of their date, in the site's time zone.</summary>
public sealed class Calendar(Site site)
{
    /// <summary>The years that have articles, newest first.</summary>
    public ImmutableArray<CalendarYear> Years { get; } =
    [
        .. site.Articles.GroupBy(a => a.Day.Year).OrderByDescending(g => g.Key).Select(year => new CalendarYear(
            year.Key,
            year.Count(),
            [.. year.GroupBy(a => a.Day.Month).OrderByDescending(g => g.Key).Select(month => new CalendarMonth(year.Key, month.Key, [.. month]))])),
    ];
}

/// <summary>A year that has articles.</summary>
/// <param name="Year">2022.</param>
/// <param name="ArticleCount">In the year.</param>
/// <param name="Months">Those that have articles, newest first.</param>
public sealed record CalendarYear(int Year, int ArticleCount, ImmutableArray<CalendarMonth> Months)
{
    /// <summary>Its address.</summary>
    public Route Route => new($"archive/{Year:0000}/");
}

/// <summary>A month that has articles.</summary>
/// <param name="Year">2022.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Articles">Newest first.</param>
public sealed record CalendarMonth(int Year, int Month, ImmutableArray<Article> Articles)
{
    /// <summary>Its address.</summary>
    public Route Route => new($"archive/{Year:0000}/{Month:00}/");
}
