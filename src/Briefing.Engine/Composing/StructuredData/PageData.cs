using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.StructuredData;

/// <summary>What pages say of themselves: WebSite, WebPage, CollectionPage, BreadcrumbList.</summary>
public static class PageData
{
    /// <summary>The home page: the site.</summary>
    public static string OfHome(Site site, string description) => JsonLd.Document(JsonLd.Thing("WebSite",
        ("@id", SiteId(site.Settings)),
        ("name", site.Settings.Title),
        ("url", HomeUrl(site.Settings)),
        ("description", description),
        ("inLanguage", site.Settings.Language)));

    /// <summary>A list or an index.</summary>
    public static string OfList(Site site, Route route, string title, string description, ImmutableArray<Crumb> crumbs) =>
        JsonLd.Document(Page("CollectionPage", site, route, title, description), Breadcrumbs(site.Settings, route, crumbs));

    /// <summary>A page of text.</summary>
    public static string OfText(Site site, Route route, string title, string description, ImmutableArray<Crumb> crumbs) =>
        JsonLd.Document(Page("WebPage", site, route, title, description), Breadcrumbs(site.Settings, route, crumbs));

    /// <summary>An entity's page: the entity, what it holds and where, the way to the page.</summary>
    public static string OfEntity(
        Entity entity, Indexes indexes, Route route, string title, string description, ImmutableArray<Crumb> crumbs, string? modified)
    {
        var site = indexes.Site;
        var page = Page("WebPage", site, route, title, description);
        if (modified is not null) page["dateModified"] = modified;
        page["mainEntity"] = EntityData.Full(entity, indexes);
        return JsonLd.Document([page, .. EntityData.Memberships(entity, site), Breadcrumbs(site.Settings, route, crumbs)]);
    }

    /// <summary>The way from the home page to a page; every step with its absolute address.</summary>
    public static JsonObject Breadcrumbs(Settings settings, Route route, ImmutableArray<Crumb> crumbs) => JsonLd.Thing("BreadcrumbList",
        ("itemListElement", JsonLd.Many(crumbs.Select((crumb, i) => (JsonNode?)JsonLd.Thing("ListItem",
            ("position", i + 1),
            ("name", crumb.Text),
            ("item", crumb.Href is null ? settings.Absolute(route) : settings.Origin + crumb.Href))))));

    /// <summary>The site as the publisher of its articles.</summary>
    public static JsonObject Publisher(Settings settings) =>
        JsonLd.Thing("Organization", ("name", settings.Title), ("url", HomeUrl(settings)));

    /// <summary>The absolute address of the home page.</summary>
    public static string HomeUrl(Settings settings) => settings.Absolute(new(""));

    private static string SiteId(Settings settings) => HomeUrl(settings) + "#site";

    private static JsonObject Page(string type, Site site, Route route, string title, string description) => JsonLd.Thing(type,
        ("@id", site.Settings.Absolute(route)),
        ("url", site.Settings.Absolute(route)),
        ("name", title),
        ("description", description),
        ("inLanguage", site.Settings.Language),
        ("isPartOf", JsonLd.Reference(SiteId(site.Settings))));
}
