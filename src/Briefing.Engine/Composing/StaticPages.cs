using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Composing.StructuredData;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>A page for each text that is no article: about, corrections policy …</summary>
public sealed class StaticPages : IPageKind
{
    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) => site.Pages.Select(page =>
        new Page(page.Route, new PageContent.Drawn(() => Model(page, indexes, chrome)), [page.Manuscript.Where.Path])
        {
            InSitemap = ArticlePages.IsIndexed(page, site) ? page.Front.Updated : null,
        });

    private static StaticPage Model(Article page, Indexes indexes, Chrome chrome)
    {
        var (site, front) = (indexes.Site, page.Front);
        var settings = site.Settings;
        var titling = indexes.Titles[page.Id];
        var crumbs = Heads.Crumbs(settings, (front.Title, page.Route));
        return new()
        {
            Chrome = chrome,
            Head = new()
            {
                Title = titling.Title,
                Description = titling.Description,
                Canonical = settings.Absolute(page.Route),
                Language = Teasers.ForeignLanguage(page, settings),
                Section = settings.Href(page.Route),
                NoIndex = !ArticlePages.IsIndexed(page, site),
                Image = chrome.SocialImage,
                Alternates = Heads.SiteFeeds(settings),
                JsonLd = PageData.OfText(site, page.Route, titling.Title, titling.Description, crumbs),
            },
            Breadcrumbs = crumbs,
            Title = front.Title,
            Body = page.Html,
            Updated = IsDated(front) ? Dates.Of(DateOnly.FromDateTime(front.Updated.DateTime), settings.Language) : null,
            Hidden = site.Options.WhyHidden(front) is { } reason ? Hidden.Banner(reason, front, settings) : null,
        };
    }

    // A page that says no date has the first day of the calendar.
    private static bool IsDated(FrontMatter front) => front.Updated.Year > 1;
}
