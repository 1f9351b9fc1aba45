using System.Collections.Immutable;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>All corrections, newest first.</summary>
public sealed class CorrectionsPages : IPageKind
{
    /// <summary>The address of the first page.</summary>
    public static Route Route { get; } = new("corrections/");

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome)
    {
        var corrections = site.Articles
            .SelectMany(article => article.Front.Corrections.Select(correction => (Article: article, Correction: correction)))
            .OrderByDescending(c => c.Correction.Date.First)
            .ToImmutableArray();
        var size = site.Settings.PageSize;
        var paging = Paging.Of(Route, corrections.Length, size);
        return paging.Numbers.Select(number => new Page(
            paging.RouteOf(number), new PageContent.Drawn(() => Model(Paging.Slice(corrections, number, size), paging, number, site, chrome)), [])
        {
            InSitemap = corrections.IsEmpty ? null : indexes.Changed,
        });
    }

    private static CorrectionsPage Model(
        ImmutableArray<(Article Article, Correction Correction)> corrections, Paging paging, int number, Site site, Chrome chrome)
    {
        var (settings, route) = (site.Settings, paging.RouteOf(number));
        ReadOnlySpan<(string, Route)> steps = number == 1 ? [(settings.Wording.Corrections, route)] : [(settings.Wording.Corrections, Route), (settings.Wording.PageNumber(number), route)];
        var crumbs = Heads.Crumbs(settings, steps);
        var titling = (settings.Wording.Paged(settings.Wording.Corrections, number), settings.Wording.Paged(settings.Wording.AboutCorrections(settings.Title), number) + ".");
        return new()
        {
            Chrome = chrome,
            Head = Heads.OfList(site, chrome, route, titling, crumbs, Route, paging.PagerOf(number, settings)) with { NoIndex = corrections.IsEmpty },
            Breadcrumbs = crumbs,
            Corrections =
            [
                .. corrections.Select(c => new CorrectionCard(
                    Dates.Of(c.Correction.Date, settings.Language), c.Correction.Text, Described.LinkTo(c.Article, settings))),
            ],
        };
    }
}
