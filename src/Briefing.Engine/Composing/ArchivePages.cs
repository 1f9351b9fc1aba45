using System.Collections.Immutable;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>The calendar of all articles, one of each year, and a list of articles for each month.</summary>
public sealed class ArchivePages : IPageKind
{
    /// <summary>The address of the whole calendar.</summary>
    public static Route Route { get; } = new("archive/");

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome)
    {
        var years = indexes.Calendar.Years;
        yield return Index(indexes, chrome);
        foreach (var year in years)
        {
            yield return YearPage(year, indexes, chrome);
            foreach (var month in year.Months)
            {
                foreach (var page in ListOf(month, site.Settings).Compose(indexes, chrome)) yield return page;
            }
        }
    }

    private static Page Index(Indexes indexes, Chrome chrome)
    {
        var settings = indexes.Site.Settings;
        return Calendar(
            Route, settings.Wording.Archive, settings.Wording.AboutArchive(settings.Title), indexes.Calendar.Years, [(settings.Wording.Archive, Route)],
            indexes.Changed, indexes, chrome);
    }

    private static Page YearPage(CalendarYear year, Indexes indexes, Chrome chrome)
    {
        var wording = indexes.Site.Settings.Wording;
        return Calendar(
            year.Route, $"{wording.Archive} {year.Year}", wording.AboutYear(wording.ArticleCount(year.ArticleCount), year.Year), [year],
            [(wording.Archive, Route), ($"{year.Year}", year.Route)],
            year.Months.SelectMany(m => m.Articles).Max(a => a.Front.Updated), indexes, chrome);
    }

    private static Page Calendar(
        Route route, string title, string description, ImmutableArray<CalendarYear> years, ImmutableArray<(string, Route)> trail,
        DateTimeOffset? changed, Indexes indexes, Chrome chrome) => new(route, new PageContent.Drawn(() =>
        {
            var crumbs = Heads.Crumbs(indexes.Site.Settings, [.. trail]);
            return new ArchivePage
            {
                Chrome = chrome,
                Head = Heads.OfList(indexes.Site, chrome, route, (title, description), crumbs, Route) with { NoIndex = years.IsEmpty },
                Breadcrumbs = crumbs,
                Title = title,
                Years = [.. years.Select(year => Shown(year, route, indexes.Site.Settings))],
            };
        }), [])
        { InSitemap = changed };

    private static ArchiveYear Shown(CalendarYear year, Route page, Settings settings)
    {
        var months = year.Months.ToDictionary(m => m.Month);
        return new(
            // A page does not lead to itself.
            new($"{year.Year}", year.Route == page ? "" : settings.Href(year.Route)),
            year.ArticleCount,
            [
                .. Enumerable.Range(1, 12).Select(number => months.TryGetValue(number, out var month)
                    ? new ArchiveMonth(new(Dates.Month(number, settings.Language), settings.Href(month.Route)), month.Articles.Length)
                    : new ArchiveMonth(new(Dates.Month(number, settings.Language), ""), 0)),
            ]);
    }

    private static ArticleList ListOf(CalendarMonth month, Settings settings)
    {
        var name = Dates.Of(new PartialDate(month.Year, month.Month), settings.Language).Text;
        return new()
        {
            Route = month.Route,
            Title = name,
            HeadTitle = settings.Wording.MonthTitle(name),
            Description = settings.Wording.AboutMonth(settings.Wording.ArticleCount(month.Articles.Length), name),
            Intro = settings.Wording.ArticleCount(month.Articles.Length),
            Kicker = settings.Wording.Archive,
            Articles = month.Articles,
            Trail =
            [
                (settings.Wording.Archive, Route),
                ($"{month.Year}", new Route($"archive/{month.Year:0000}/")),
                (Dates.Month(month.Month, settings.Language), month.Route),
            ],
            Section = Route,
            ShowsEntities = true,
        };
    }
}
