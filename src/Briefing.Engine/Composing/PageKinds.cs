using System.Collections.Immutable;
using Briefing.Engine.Composing.Data;
using Briefing.Engine.Composing.Search;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>Everything that comes out: the kinds of page in order, the sitemap of them, then the files that are copied.</summary>
public static class PageKinds
{
    /// <summary>The kinds of page. To add one, name it here.</summary>
    public static ImmutableArray<IPageKind> All { get; } =
    [
        new HomePages(),
        new ArticlePages(),
        new ArticleListPages(),
        new EntityPages(),
        new KindIndexPages(),
        new TagPages(),
        new TimelinePages(),
        new ArchivePages(),
        new SourcesPages(),
        new CorrectionsPages(),
        new SearchPages(),
        new StaticPages(),
        new NotFoundPages(),
        new PrintPages(),
        new RedirectPages(),
        new FeedPages(),
        new ArticleDataPages(),
        new ArticleTextPages(),
        new EntityDataPages(),
        new RegisterDataPages(),
        new MentionDataPages(),
        new EntityCardPages(),
        new SearchIndexPages(),
        new RobotsPages(),
        new LlmsPages(),
        new CardPages(),
        new ImagePages(),
    ];

    /// <summary>All files of the output, in the order of the kinds. Two of them on one route are an error that a check reports.</summary>
    /// <param name="site">The site.</param>
    /// <param name="assets">The theme's files.</param>
    public static ImmutableArray<Page> Compose(Site site, ImmutableArray<ThemeAsset> assets)
    {
        if (ThemeSheet.Of(site) is { } sheet) assets = assets.Add(sheet);
        var indexes = new Indexes(site);
        var chrome = ChromeComposer.Compose(site, assets);
        if (indexes.Cards.OfSite is { } card) chrome = chrome with { SocialImage = card.Image };
        else if (site.Settings.SocialCards == SocialCardSetting.None) chrome = chrome with { SocialImage = null };
        var pages = All
            .SelectInParallel(kind => kind.Compose(site, indexes, chrome).Select(page => page with { Kind = NameOf(kind) }).ToArray())
            .SelectMany(ofKind => ofKind).ToImmutableArray();
        return
        [
            .. pages,
            .. SitemapPage.Compose(pages, site.Settings),
            .. assets.Select(asset => new Page(asset.Route, new PageContent.Copied(() => asset.Content), []) { Kind = "ThemeAsset" }),
            .. site.Files.Select(file => new Page(file.Route, new PageContent.Copied(file.Source.Read), [file.Source.Shown]) { Kind = "File" }),
        ];
    }

    private static string NameOf(IPageKind kind) => kind.GetType().Name is var name && name.EndsWith("Pages", StringComparison.Ordinal) ? name[..^5] : name;
}
