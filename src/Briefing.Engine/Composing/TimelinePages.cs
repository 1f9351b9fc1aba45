using System.Collections.Immutable;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>The story's dates: years newest first, each from its beginning to its end.</summary>
public sealed class TimelinePages : IPageKind
{
    /// <summary>The address of the first page.</summary>
    public static Route Route { get; } = new("timeline/");

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome)
    {
        var moments = indexes.Chronicle.All.OrderByDescending(m => m.Date.Year).ToImmutableArray();
        var size = Paging.Lines(site.Settings);
        var paging = Paging.Of(Route, moments.Length, size);
        return paging.Numbers.Select(number => new Page(
            paging.RouteOf(number), new PageContent.Drawn(() => Model(Paging.Slice(moments, number, size), paging, number, site, chrome)), [])
        {
            InSitemap = moments.IsEmpty ? null : indexes.Changed ?? DateTimeOffset.MinValue,
        });
    }

    private static TimelinePage Model(ImmutableArray<Moment> moments, Paging paging, int number, Site site, Chrome chrome)
    {
        var (settings, route) = (site.Settings, paging.RouteOf(number));
        ReadOnlySpan<(string, Route)> steps = number == 1 ? [(settings.Wording.Timeline, route)] : [(settings.Wording.Timeline, Route), (settings.Wording.PageNumber(number), route)];
        var crumbs = Heads.Crumbs(settings, steps);
        var titling = (settings.Wording.Paged(settings.Wording.Timeline, number), settings.Wording.Paged(settings.Wording.AboutTimeline(settings.Title), number) + ".");
        return new()
        {
            Chrome = chrome,
            Head = Heads.OfList(site, chrome, route, titling, crumbs, Route, paging.PagerOf(number, settings)) with { NoIndex = moments.IsEmpty },
            Breadcrumbs = crumbs,
            Strip = TimelineStrips.Of(moments, settings),
            Years =
            [
                .. moments.GroupBy(m => m.Date.Year)
                    .Select(year => new TimelineYear($"{year.Key}", [.. year.Select(m => TimelineEntries.Of(m, site))])),
            ],
        };
    }
}
