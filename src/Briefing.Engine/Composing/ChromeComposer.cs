using System.Collections.Immutable;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>What is the same on every page: the navigation, the footer, the theme's files.</summary>
public static class ChromeComposer
{
    private const int KindsInNavigation = 6;

    /// <summary>The chrome of a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="assets">
    /// The theme's files. By name: <c>site.css</c> is the style sheet; <c>icon.svg</c> the icon of sites without their own; <c>social.png</c>
    /// (1200 by 630 pixels) the picture of pages without their own; <c>NAME-latin.woff2</c> or <c>NAME-cyrillic.woff2</c> the regular font of a
    /// script, which pages in that script need at once.
    /// </param>
    public static Chrome Compose(Site site, ImmutableArray<ThemeAsset> assets)
    {
        var settings = site.Settings;
        return new()
        {
            SiteTitle = settings.Title,
            Description = settings.Description,
            Language = settings.Language,
            BasePath = settings.Path,
            HomeHref = settings.Href(new("")),
            SearchHref = settings.Href(SearchPages.Route),
            Nav = settings.Nav.IsEmpty ? DefaultNavigation(site) : [.. settings.Nav.Select(item => new Link(item.Text, Target(item.Target.Value, settings)))],
            Footer = Footer(site),
            Licence = settings.Licence,
            StylesheetHref = Asset("site.css") ?? "",
            SettingsStylesheetHref = Asset(ThemeSheet.Name),
            Logo = LogoOf(site),
            IconHref = IconOf(site) ?? Asset("icon.svg") ?? "",
            Kinds = [.. KindIndexPages.KindsOf(site).Select(kind => kind.Name)],
            AsOf = site.Articles.IsEmpty ? null : Dates.Of(site.Articles[0].Day, settings.Language),
            Scripts = assets.Where(a => a.Name.EndsWith(".js", StringComparison.Ordinal))
                .ToImmutableDictionary(a => a.Name, a => new Script(settings.Href(a.Route), [.. a.Imports.Select(Asset).OfType<string>()]), StringComparer.Ordinal),
            // A font of the site's own takes the place of the theme's.
            PreloadFonts = settings.Theme is { Text: not null, Headings: not null } ? [] :
            [
                .. assets.Where(a => a.Name.EndsWith($"-{Script(settings.Language)}.woff2", StringComparison.Ordinal))
                    .OrderBy(a => a.Name, StringComparer.Ordinal).Select(a => settings.Href(a.Route)),
            ],
            SocialImage = assets.FirstOrDefault(a => a.Name == "social.png") is { } card
                ? new(settings.Absolute(card.Route), 1200, 630, settings.Title, "image/png")
                : null,
        };

        string? Asset(string name) => assets.FirstOrDefault(a => a.Name == name) is { } asset ? settings.Href(asset.Route) : null;
    }

    private static ImmutableArray<Link> DefaultNavigation(Site site)
    {
        var settings = site.Settings;
        return
        [
            new(settings.Wording.Articles, settings.Href(ArticleListPages.Route)),
            .. KindIndexPages.KindsOf(site).Take(KindsInNavigation).Select(kind => new Link(kind.Plural, settings.Href(KindIndexPages.RouteOf(kind)))),
            .. site.Articles.Any(a => !a.Front.Tags.IsEmpty) ? [new Link(settings.Wording.Tags, settings.Href(TagPages.Route))] : Array.Empty<Link>(),
            new(settings.Wording.Timeline, settings.Href(TimelinePages.Route)),
            new(settings.Wording.Search, settings.Href(SearchPages.Route)),
        ];
    }

    private static ImmutableArray<Link> Footer(Site site)
    {
        var settings = site.Settings;
        return
        [
            .. site.Pages.Select(page => new Link(page.Front.Title, settings.Href(page.Route))),
            new(settings.Wording.Tags, settings.Href(TagPages.Route)),
            new(settings.Wording.Timeline, settings.Href(TimelinePages.Route)),
            new(settings.Wording.Archive, settings.Href(ArchivePages.Route)),
            new(settings.Wording.Sources, settings.Href(SourcesPages.Route)),
            new(settings.Wording.Corrections, settings.Href(CorrectionsPages.Route)),
            new(settings.Wording.Print, settings.Href(new("print/"))),
            new(settings.Wording.Feed, settings.Href(new("feed.xml"))),
            new(settings.Wording.Data, settings.Href(new("data/entities.json"))),
        ];
    }

    // A target from the site's root gets the base path, and the final slash that its page has: no reader is redirected.
    private static string Target(string target, Settings settings)
    {
        if (!target.StartsWith('/') || target.StartsWith("//", StringComparison.Ordinal)) return target;
        var end = target.IndexOfAny(['?', '#']);
        var (path, rest) = end < 0 ? (target, "") : (target[..end], target[end..]);
        if (!path.EndsWith('/') && !path[path.LastIndexOf('/')..].Contains('.', StringComparison.Ordinal)) path += "/";
        return settings.Href(new Route(Uri.UnescapeDataString(path[1..]))) + rest;
    }

    private static string? IconOf(Site site) =>
        site.Settings.Icon is { } path && new Files(site).Find(path.Value) is { } file ? site.Settings.Href(file.Route) : null;

    private static Picture? LogoOf(Site site)
    {
        if (site.Settings.Theme.Logo is not { } path || new Files(site).Find(path.Value) is not { } file) return null;
        return new(site.Settings.Href(file.Route), site.Settings.Title, file.Image?.Width, file.Image?.Height, null, null);
    }

    private static string Script(string language) =>
        language.Split('-')[0].ToLowerInvariant() is "uk" or "ru" or "be" or "bg" or "mk" or "sr" or "kk" ? "cyrillic" : "latin";
}
