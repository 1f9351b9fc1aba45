using System.Collections.Immutable;
using System.Xml;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>The sitemap (sitemaps.org, protocol 0.9): every page that search engines should know, with the date of its last change.</summary>
public static class SitemapPage
{
    /// <summary>How many addresses a file may have.</summary>
    private const int Most = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Its address.</summary>
    public static Route Route { get; } = new("sitemap.xml");

    /// <summary>One file; above 50,000 pages an index and as many files as it takes.</summary>
    /// <param name="pages">All other pages of the site.</param>
    /// <param name="settings">The site's settings.</param>
    public static ImmutableArray<Page> Compose(ImmutableArray<Page> pages, Settings settings) => Compose(pages, settings, Most);

    /// <inheritdoc cref="Compose(ImmutableArray{Page}, Settings)"/>
    internal static ImmutableArray<Page> Compose(ImmutableArray<Page> pages, Settings settings, int most)
    {
        Place[] places = [.. pages.Where(p => p.InSitemap is not null).OrderBy(p => p.Route).Select(p => new Place(p.Route, p.InSitemap!.Value))];
        if (places.Length <= most) return [File(Route, "urlset", "url", places, settings)];
        var parts = places.Chunk(most).Select((part, i) => (Route: new Route($"sitemap-{i + 1}.xml"), Places: part)).ToList();
        return
        [
            File(Route, "sitemapindex", "sitemap", [.. parts.Select(part => new Place(part.Route, part.Places.Max(p => p.Changed)))], settings),
            .. parts.Select(part => File(part.Route, "urlset", "url", part.Places, settings)),
        ];
    }

    private static Page File(Route route, string list, string item, Place[] places, Settings settings) =>
        new(route, new PageContent.Written(() => Xml.Write(xml => Write(xml, list, item, places, settings))), []) { Kind = "Sitemap" };

    private static void Write(XmlWriter xml, string list, string item, Place[] places, Settings settings)
    {
        xml.WriteStartDocument();
        xml.WriteStartElement(list, Namespace);
        foreach (var (route, changed) in places)
        {
            xml.WriteStartElement(item, Namespace);
            xml.WriteElementString("loc", Namespace, settings.Absolute(route));
            if (changed != DateTimeOffset.MinValue) xml.WriteElementString("lastmod", Namespace, Dates.Rfc3339(changed));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private readonly record struct Place(Route Route, DateTimeOffset Changed);
}
