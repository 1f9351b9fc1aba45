using Briefing.Engine.Composing;
using Briefing.Engine.Model;
using static Briefing.Tests.Composing.Sites;

namespace Briefing.Tests.Composing;

public sealed class ChromeComposerTests
{
    [Fact]
    public void The_navigation_names_the_indexes_that_list_something()
    {
        var site = Of([Article("a", "2022-07-06", "Text.", tags: ["T"])], [Entity("places/moscow", "Moscow")]);
        Assert.Equal("Articles | Places | Tags | Timeline | Search", ChromeComposer.Compose(site, []).Nav.Select(l => l.Text).InLine());
        Assert.Equal("Articles | Timeline | Search", ChromeComposer.Compose(Of([], []), []).Nav.Select(l => l.Text).InLine());
    }

    [Theory]
    [InlineData("/people/", "/base/people/")]
    [InlineData("/people", "/base/people/")]
    [InlineData("/", "/base/")]
    [InlineData("/feed.xml", "/base/feed.xml")]
    [InlineData("/people#letter-a", "/base/people/#letter-a")]
    [InlineData("/search/?q=a/b", "/base/search/?q=a/b")]
    [InlineData("/tags/київ/", "/base/tags/%D0%BA%D0%B8%D1%97%D0%B2/")]
    [InlineData("https://other.example/x", "https://other.example/x")]
    public void A_target_from_the_sites_root_gets_the_base_path_and_its_final_slash(string target, string href)
    {
        var settings = StationSettings with { Nav = [new("There", new(target, default))] };
        Assert.Equal(href, Assert.Single(ChromeComposer.Compose(Of([], [], settings), []).Nav).Href);
    }

    [Fact]
    public void The_themes_files_are_known_by_name_and_reached_by_fingerprint()
    {
        ThemeAsset[] assets =
        [
            new("site.css", [1]), new("search.js", [2]) { Imports = ["words.js"] }, new("serif-latin.woff2", [3]), new("serif-latin-italic.woff2", [4]), new("serif-cyrillic.woff2", [5]),
            new("social.png", [6]), new("icon.svg", [7]), new("words.js", [8]),
        ];
        var chrome = ChromeComposer.Compose(Of([], []), [.. assets]);
        Assert.Equal("/base/" + assets[0].Route.Path, chrome.StylesheetHref);
        Assert.Equal("/base/" + assets[1].Route.Path, chrome.Scripts["search.js"].Href);
        Assert.Equal(["/base/" + assets[7].Route.Path], chrome.Scripts["search.js"].Imports);
        Assert.Equal("/base/" + assets[2].Route.Path, Assert.Single(chrome.PreloadFonts));
        Assert.Equal("https://example.org/base/" + assets[5].Route.Path, chrome.SocialImage!.Url);
        Assert.Equal("/base/" + assets[6].Route.Path, chrome.IconHref);
        var ukrainian = ChromeComposer.Compose(Of([], [], StationSettings with { Language = "uk" }), [.. assets]);
        Assert.Equal("/base/" + assets[4].Route.Path, Assert.Single(ukrainian.PreloadFonts));
    }

    [Fact]
    public void The_sites_own_icon_comes_before_the_themes()
    {
        var site = Of([], [], StationSettings with { Icon = new("assets/icon.svg", default) }) with { Files = [new(SourceFile.Of("assets/icon.svg", "<svg/>"), new("assets/icon.1234.svg"))] };
        Assert.Equal("/base/assets/icon.1234.svg", ChromeComposer.Compose(site, [new("icon.svg", [1])]).IconHref);
    }

    [Fact]
    public void The_footer_leads_to_the_sites_own_pages_first() =>
        Assert.Equal("About us", ChromeComposer.Compose(Of([], [], pages: [StaticPage("about", "About us")]), []).Footer[0].Text);
}
