using Briefing.Engine.Composing;
using Briefing.Engine.Model;

namespace Briefing.Tests.Composing;

public sealed class SocialCardsTests
{
    private static readonly byte[] Photograph = TestPictures.Png(800, 500);

    [Fact]
    public void Every_article_and_indexed_entity_has_a_card_which_its_page_names()
    {
        var result = Site().Build();

        Assert.Equal(
            ["cards/articles/a.HASH.png", "cards/articles/b.HASH.png", "cards/people/ann-example.HASH.png", "cards/site.HASH.png"],
            result.Pages.Where(p => p.Kind == "Card").Select(p => WithoutHash(p.Route.Path)).Order(StringComparer.Ordinal));
        Assert.Equal("https://example.org/cards/people/ann-example.HASH.png", ImageOf("people/ann-example/"));
        Assert.Equal("https://example.org/cards/site.HASH.png", ImageOf("people/bob-thin/"));
        Assert.Equal("https://example.org/cards/site.HASH.png", ImageOf("articles/"));
        Assert.Equal("https://example.org/cards/articles/b.HASH.png", ImageOf("articles/b/"));
    }

    [Fact]
    public void A_picture_of_the_articles_own_stands_for_it_where_it_is_large_enough()
    {
        Assert.Matches("^https://example.org/assets/photo.HASH.png$", ImageOf("articles/a/", "image: { file: /assets/photo.png, alt: A pier }"));
        Assert.Matches("^https://example.org/cards/articles/a", ImageOf("articles/a/", "image: { file: /assets/small.png, alt: A pier }"));
        Assert.Matches("^https://example.org/cards/articles/a", ImageOf("articles/a/", "image: { file: /assets/drawing.svg, alt: A pier }"));
        var page = Site("image: { file: /assets/photo.png, alt: A pier }").Page("articles/a/");
        Assert.Contains("<meta property=\"og:image:width\" content=\"800\"", page, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:image:height\" content=\"500\"", page, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:image:type\" content=\"image/png\"", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"twitter:image:alt\" content=\"A pier\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pages", 4, "https://example.org/cards/articles/b.HASH.png")]
    [InlineData("auto", 4, "https://example.org/cards/articles/b.HASH.png")]
    [InlineData("site", 1, "https://example.org/cards/site.HASH.png")]
    [InlineData("none", 0, null)]
    public void The_setting_decides(string setting, int cards, string? image)
    {
        var site = Site(settings: $"social_cards: {setting}");

        Assert.Equal(cards, site.Build().Pages.Count(p => p.Kind == "Card"));
        Assert.Equal(image, ImageOf(site, "articles/b/"));
    }

    [Fact]
    public void Beyond_five_hundred_pages_the_themes_card_stands_for_all()
    {
        var articles = Enumerable.Range(0, 501).Select(i => SourceFile.Of($"articles/a{i}.md", $"---\ntitle: Article {i}\ndate: 2022-07-06\n---\nText.\n"));
        var site = TestSite.Of([.. articles]);

        Assert.DoesNotContain(site.Build().Pages, p => p.Content is PageContent.Painted);
        Assert.Matches("^https://example.org/assets/social.HASH.png$", ImageOf(site, "articles/a7/"));
    }

    [Fact]
    public void A_headline_in_another_script_has_the_sites_card()
    {
        var site = TestSite.Of("-- articles/a.md --\n---\ntitle: 東京\nslug: tokyo\ndate: 2022-07-06\n---\nText.\n");
        Assert.Equal("https://example.org/cards/site.HASH.png", ImageOf(site, "articles/tokyo/"));
    }

    [Fact]
    public void A_new_headline_is_a_new_address() =>
        Assert.NotEqual(Cards("One"), Cards("Two"));

    private static string Cards(string title) => string.Join(' ', TestSite.Of($"-- articles/a.md --\n---\ntitle: {title}\ndate: 2022-07-06\n---\nText.\n").Build().Pages
        .Where(p => p.Content is PageContent.Painted && p.Route.Path.Contains("articles", StringComparison.Ordinal)).Select(p => p.Route.Path));

    private static TestSite Site(string front = "", string settings = "")
    {
        var site = TestSite.Of(
            $"-- site.yml --\ntitle: Test\nurl: https://example.org/\n{settings}\n" +
            $"-- articles/a.md --\n---\ntitle: First\ndate: 2022-07-06\n{front}\n---\nAnn Example and Bob Thin spoke. Ann Example left.\n" +
            "-- articles/b.md --\n---\ntitle: Second\ndate: 2022-07-07\n---\nNobody came.\n" +
            "-- people/ann-example.md --\n---\nname: Ann Example\n---\nA life.\n" +
            "-- people/bob-thin.md --\n---\nname: Bob Thin\n---\n" +
            "-- assets/drawing.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"600\"/>\n");
        return TestSite.Of([.. site.Files, SourceFile.Of("assets/photo.png", Photograph), SourceFile.Of("assets/small.png", TestPictures.Png(300, 200))]);
    }

    private static string? ImageOf(string page, string front = "") => ImageOf(Site(front), page);

    private static string? ImageOf(TestSite site, string page)
    {
        var match = System.Text.RegularExpressions.Regex.Match(site.Page(page), "<meta property=\"og:image\" content=\"(?<url>[^\"]+)\"");
        return match.Success ? WithoutHash(match.Groups["url"].Value) : null;
    }

    private static string WithoutHash(string path) => System.Text.RegularExpressions.Regex.Replace(path, @"\.[0-9a-f]{10}\.", ".HASH.");
}
