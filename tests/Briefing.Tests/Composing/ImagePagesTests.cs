using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Briefing.Engine.Composing;
using Briefing.Engine.Media;
using Briefing.Engine.Model;
using Briefing.Engine.Rendering;

namespace Briefing.Tests.Composing;

public sealed class ImagePagesTests
{
    private static readonly TestSite Site = TestSite.Of([
        SourceFile.Of("articles/a.md", "---\ntitle: First\ndate: 2022-07-06\nimage: { file: /assets/lead.jpg, alt: A pier, credit: Ann, licence: CC0 }\n---\n![One](../assets/wide%20one.png)\n\nText.\n\n![Two](../assets/small.png \"Said of it\")\n\n![Three](../assets/moving.gif)\n"),
        SourceFile.Of("people/ann.md", "---\nname: Ann Example\nimage: { file: /assets/lead.jpg, alt: Ann }\n---\n"),
        SourceFile.Of("assets/lead.jpg", TestPictures.Jpeg(1200, 800)),
        SourceFile.Of("assets/wide one.png", TestPictures.Png(3000, 300)),
        SourceFile.Of("assets/small.png", TestPictures.Png(300, 200)),
        SourceFile.Of("assets/moving.gif", [.. "GIF89a"u8, 0x2C, 1, 2, 0, 0x3B]),
        SourceFile.Of("site.yml", "title: Test\nurl: https://example.org/base\nsocial_cards: none\n"),
    ]);

    private static IElement[] Images(string page) => [.. new HtmlParser().ParseDocument(Site.Page(page)).QuerySelectorAll("img")];

    [Fact]
    public void Every_picture_of_a_page_has_its_size_and_words()
    {
        Assert.Empty(Site.Problems());
        Assert.Equal(["1200×800 A pier", "3000×300 One", "300×200 Two", "300×2 Three"], Images("articles/a/").Select(i => $"{i.GetAttribute("width")}×{i.GetAttribute("height")} {i.GetAttribute("alt")}"));
    }

    [Fact]
    public void Browsers_choose_among_the_versions_and_the_original_where_it_is_not_too_wide()
    {
        var images = Images("articles/a/");

        Assert.Equal("480w 960w 1200w", Widths(images[0]));
        Assert.Equal("480w 960w 1440w", Widths(images[1]));
        Assert.All(images[..2], i => Assert.NotNull(i.GetAttribute("sizes")));
        Assert.All(images[2..], i => Assert.False(i.HasAttribute("srcset") || i.HasAttribute("sizes")));
        Assert.EndsWith(".jpg", images[0].GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal("480w 960w 1200w", Widths(Images("people/ann/")[0]));
    }

    [Fact]
    public void What_is_on_the_first_screen_is_not_waited_with()
    {
        Assert.Equal([null, null, "lazy", "lazy"], Images("articles/a/").Select(i => i.GetAttribute("loading")));
    }

    [Fact]
    public void Every_version_that_a_page_names_is_a_file_of_the_site_with_that_width()
    {
        var result = Site.Build();
        var named = Images("articles/a/").Select(i => i.GetAttribute("srcset")).OfType<string>().SelectMany(s => s.Split(", ")).Select(s => s.Split(' ')).ToList();
        Assert.Equal(6, named.Count);
        foreach (var version in named)
        {
            var page = result.Pages.Single(p => result.Site.Settings.Href(p.Route) == version[0]);
            Assert.Equal(version[1], $"{ImageSize.Of(Renderer.Render(page, TestSite.Theme))!.Value.Width}w");
        }
    }

    [Fact]
    public void A_feed_has_the_original_and_its_size()
    {
        var feed = Site.Page("feed.xml");

        Assert.Matches(@"&lt;img [^&]*src=""https://example.org/base/assets/wide%20one\.[0-9a-f]{10}\.png""", feed.Replace("&quot;", "\"", StringComparison.Ordinal));
        Assert.DoesNotContain("srcset", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Credit_and_licence_stand_under_the_picture() =>
        Assert.Equal("Ann, CC0", new HtmlParser().ParseDocument(Site.Page("articles/a/")).QuerySelector("figure.lead figcaption")!.TextContent.Trim());

    [Fact]
    public void Small_pictures_and_those_that_move_have_no_versions() =>
        Assert.Equal(5, Site.Build().Pages.Count(p => p.Content is PageContent.Painted));

    [Fact]
    public void Only_pictures_that_a_page_shows_have_versions()
    {
        var picture = TestPictures.Jpeg(700, 100);
        var site = TestSite.Of([
            SourceFile.Of("articles/a.md", "---\ntitle: First\ndate: 2022-07-06\nkey_points: [ \"![K](../assets/key.jpg)\" ]\n---\n[The plan](../assets/linked.jpg)\n"),
            SourceFile.Of("articles/later.md", "---\ntitle: Later\ndate: 2222-07-06\n---\n![L](../assets/later.jpg)\n"),
            SourceFile.Of("pages/about.md", "---\ntitle: About\n---\n<img src=\"/assets/page.jpg\" alt=\"P\">\n"),
            SourceFile.Of("index.md", "---\ntitle: Home\n---\n![H](assets/home.jpg)\n"),
            SourceFile.Of("people/ann.md", "---\nname: Ann Example\n---\n![B](../assets/biography.jpg)\n"),
            SourceFile.Of("people/ben.md", "---\nname: Ben Example\nimage: { file: ../assets/head.jpg, alt: Ben }\n---\n"),
            .. new[] { "key", "linked", "later", "page", "home", "biography", "head", "unused" }.Select(name => SourceFile.Of($"assets/{name}.jpg", picture)),
            SourceFile.Of("site.yml", "title: Test\nurl: https://example.org/base\nsocial_cards: none\n"),
        ]);

        Assert.Equal(
            ["biography", "head", "home", "key", "page"],
            site.Build().Pages.Where(p => p.Content is PageContent.Painted).Select(p => p.Route.Path["assets/".Length..].Split('.')[0]).Order(StringComparer.Ordinal));
    }

    private static string Widths(IElement image) => string.Join(' ', image.GetAttribute("srcset")!.Split(", ").Select(s => s.Split(' ')[1]));
}
