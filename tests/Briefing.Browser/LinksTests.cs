using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Briefing.Cli.Preview;
using Xunit;

namespace Briefing.Browser;

/// <summary>Every address within the site, on every page, leads to a file by the shortest way, and to a place on it.</summary>
public sealed class LinksTests(Desk desk)
{
    [Theory]
    [InlineData("sample")]
    [InlineData("everything")]
    public void Every_link_within_the_site_leads_somewhere(string name)
    {
        var site = desk.Site(name);
        var pages = Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(site.Folder, f).Replace('\\', '/'), f => new HtmlParser().ParseDocument(File.ReadAllText(f)), StringComparer.Ordinal);
        var dead = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (file, page) in pages)
        {
            // 404.html is shown at any address: from there too every link must lead somewhere.
            var here = new Uri(new Uri("https://site.example" + site.BasePath), file == "404.html" ? "not/there/" : file);
            foreach (var address in AddressesOf(page))
            {
                if (address.StartsWith('#'))
                {
                    if (page.GetElementById(Uri.UnescapeDataString(address[1..])) is null) dead.Add($"{file}: {address}: no such place");
                    continue;
                }
                if (!Uri.TryCreate(here, address, out var target) || target.Host != here.Host) continue;
                var found = Resolver.Resolve(site.Has, site.BasePath, target.AbsolutePath) as Resolved.File;
                var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
                if (found is null) dead.Add($"{file}: {address}");
                else if (fragment.Length > 0 && pages.TryGetValue(found.Path, out var there) && there.GetElementById(fragment) is null) dead.Add($"{file}: {address}: no such place");
            }
        }

        Assert.True(pages.Count > 20);
        Assert.Empty(dead);
    }

    private static IEnumerable<string> AddressesOf(IDocument page) => page.All
        .SelectMany(e => new[] { e.GetAttribute("href"), e.GetAttribute("src"), e.GetAttribute("action"), e.GetAttribute("data-index"), e.GetAttribute("data-sitemap") })
        .OfType<string>();
}
