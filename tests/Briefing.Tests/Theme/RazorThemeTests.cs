using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Briefing.Engine.Composing.Models;
using Briefing.Theme;
using Briefing.Theme.Pages;
using CsCheck;
using Microsoft.AspNetCore.Components;

namespace Briefing.Tests.Theme;

public sealed class RazorThemeTests
{
    private static readonly RazorTheme Theme = new();

    public static TheoryData<Type> Kinds => [.. Filled.PageModels];

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_of_page_has_a_component_of_its_name_with_the_model_as_its_one_parameter(Type kind)
    {
        var component = RazorTheme.ComponentOf(Filled.Plainly(kind));

        Assert.Equal(kind.Name, component.Name + "Page");
        Assert.Equal(typeof(PageComponent<>).MakeGenericType(kind), component.BaseType);
        var parameter = Assert.Single(component.GetProperties(), p => p.IsDefined(typeof(ParameterAttribute), inherit: true));
        Assert.Equal("Model", parameter.Name);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_page_is_a_document_with_one_heading_of_the_first_level_and_none_left_out(Type kind)
    {
        var html = Drawn(Filled.Plainly(kind));
        var page = Parsed(html);

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"", html, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n", html, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main#main"));
        var level = 0;
        foreach (var heading in page.QuerySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6"))
        {
            var next = heading.LocalName[1] - '0';
            Assert.True(next <= level + 1, $"h{next} after h{level}: {heading.TextContent}");
            level = next;
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_page_obeys_its_own_content_security_policy(Type kind)
    {
        var page = Parsed(Drawn(Filled.Plainly(kind)));

        var policy = page.Head!.QuerySelector("meta[http-equiv=Content-Security-Policy]")!;
        Assert.Equal("charset", policy.PreviousElementSibling!.Attributes.Single().Name);
        Assert.Contains("default-src 'none'", policy.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("style, [style], iframe, object, embed, base"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("script:not([src])"), script => Assert.Equal("application/ld+json", script.GetAttribute("type")));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void What_refers_to_another_element_of_the_page_finds_it(Type kind)
    {
        var page = Parsed(Drawn(Filled.Plainly(kind)));

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), element => Assert.Contains(element.GetAttribute("aria-labelledby"), ids, StringComparer.Ordinal));
        Assert.All(page.QuerySelectorAll("label"), label => Assert.Contains(label.GetAttribute("for"), ids, StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_reader_without_a_mouse_skips_to_the_content_first(Type kind)
    {
        if (kind == typeof(RedirectPage)) return;
        var page = Parsed(Drawn(Filled.Plainly(kind)));

        var first = page.Body!.QuerySelector("a[href], button, input, summary")!;
        Assert.Equal("#main", first.GetAttribute("href"));
        Assert.Equal(3, page.QuerySelectorAll("body > header, body > main, body > footer").Length);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Hostile_texts_stay_texts(Type kind)
    {
        var expected = Shape(Filled.Of(kind, number => $"x{number}x"));
        foreach (var hostile in (string[])["<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>", "'><b x='", "</title></script><svg onload=alert(1)>", "-->&lt;i&gt;", "@(1)"])
        {
            Assert.Equal(expected, Shape(Filled.Of(kind, number => $"x{hostile}{number}x")));
        }
    }

    [Fact]
    public void No_text_whatever_changes_the_shape_of_a_page() =>
        Gen.Select(Gen.OneOf(Filled.PageModels.ToArray()), Gen.String["<>&'\"=/ -!?]\u00a0é“Ж"]).Sample((kind, text) =>
        {
            Assert.Equal(Shape(Filled.Of(kind, number => $"x{number}x")), Shape(Filled.Of(kind, number => $"x{text}{number}x")));
        }, iter: 300);

    [Fact]
    public void Letters_of_all_alphabets_stand_readable_in_the_source()
    {
        const string Title = "“Łódź – Київ”: é";
        Assert.Contains($"<h1>{Title}</h1>", Drawn(Plain<StaticPage>() with { Title = Title }), StringComparison.Ordinal);
    }

    [Fact]
    public void Drawing_many_pages_at_once_gives_what_drawing_one_gives()
    {
        var models = Filled.PageModels.Select(Filled.Plainly).ToImmutableArray();
        var alone = models.Select(Drawn).ToArray();

        var together = Enumerable.Range(0, 400).AsParallel().AsOrdered().Select(i => Drawn(models[i % models.Length])).ToArray();

        Assert.All(together, (html, i) => Assert.Equal(alone[i % alone.Length], html));
    }

    [Fact]
    public void The_home_page_has_the_title_of_the_site_and_others_their_own_before_it()
    {
        Assert.Equal("A site", Parsed(Drawn(Plain<HomePage>() with { Head = Head with { Title = "A site" }, Chrome = Chrome })).Title);
        Assert.Equal("A page · A site", Parsed(Drawn(Plain<StaticPage>() with { Head = Head, Chrome = Chrome })).Title);
    }

    [Fact]
    public void Breadcrumbs_show_ancestors_and_not_the_home_page_alone()
    {
        Crumb home = new("Home", "/"), articles = new("Articles", "/articles/"), self = new("Flags", null);

        Assert.Equal(["Home", "Articles"], CrumbsOf([home, articles, self]), StringComparer.Ordinal);
        Assert.Empty(CrumbsOf([home, self]));
        Assert.Empty(CrumbsOf([]));

        static IEnumerable<string> CrumbsOf(ImmutableArray<Crumb> crumbs) =>
            Parsed(Drawn(Plain<StaticPage>() with { Breadcrumbs = crumbs })).QuerySelectorAll(".crumbs li").Select(li => li.TextContent);
    }

    [Fact]
    public void The_navigation_tells_the_page_shown_from_the_section_it_belongs_to()
    {
        var chrome = Chrome with { Nav = [new("Articles", "/base/articles/"), new("People", "/base/people/")] };
        var head = Head with { Section = "/base/articles/" };

        Assert.Equal("page", Current(head with { Canonical = "https://example.org/base/articles/" }));
        Assert.Equal("true", Current(head with { Canonical = "https://example.org/base/articles/flags/" }));

        string Current(Head head) => Assert.Single(Parsed(Drawn(Plain<StaticPage>() with { Chrome = chrome, Head = head }))
            .QuerySelectorAll(".menu [aria-current]")).GetAttribute("aria-current")!;
    }

    [Fact]
    public void A_page_in_another_language_says_where_the_site_speaks_its_own()
    {
        var page = Parsed(Drawn(Plain<ArticlePage>() with { Chrome = Chrome, Head = Head with { Language = "uk" } }));

        Assert.Equal("uk", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("uk_UA", page.QuerySelector("meta[property='og:locale']")!.GetAttribute("content"));
        Assert.All(page.QuerySelectorAll(".skip, .masthead, .colophon, .cast, .after"), part => Assert.Equal("en", part.GetAttribute("lang")));
        Assert.Null(Parsed(Drawn(Plain<ArticlePage>() with { Chrome = Chrome, Head = Head })).QuerySelector(".masthead")!.GetAttribute("lang"));
    }

    [Fact]
    public void What_is_not_there_leaves_no_empty_element_behind()
    {
        var page = Parsed(Drawn(new EntityPage
        {
            Chrome = Chrome, Head = Head, KindLabel = "Person", Name = "Jane Roe", Summary = "", MentionCount = 0, ArticleCount = 0, QuotationCount = 0,
            FeedHref = "/feed.xml", DataHref = "/index.json",
        }));

        Assert.Equal(["Sources and data"], page.QuerySelectorAll("main h2").Select(heading => heading.TextContent), StringComparer.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main *:empty"));
    }

    [Fact]
    public void A_long_list_of_pages_shows_the_ends_and_what_is_around_the_page_shown()
    {
        var all = Enumerable.Range(1, 40).Select(n => new Link($"{n}", $"/p/{n}/")).ToImmutableArray();
        var page = Parsed(Drawn(Plain<TagIndexPage>() with { Head = Head with { Pager = new(20, 40, "/p/19/", "/p/21/", all) } }));

        Assert.Equal("1…17181920212223…40", string.Concat(page.QuerySelectorAll(".bar li").Select(li => li.TextContent)));
        Assert.Equal("20", page.QuerySelector(".bar [aria-current=page]")!.TextContent);
        Assert.Equal("/p/19/", page.QuerySelector("head link[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/p/21/", page.QuerySelector(".bar [rel=next]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_redirect_tries_the_script_that_keeps_the_hash_before_the_refresh_that_does_not()
    {
        var page = Parsed(Drawn(Plain<RedirectPage>() with { Chrome = Chrome, Target = new("Flags", "/articles/flags/") }));

        var refresh = page.QuerySelector("meta[http-equiv=refresh]")!;
        Assert.Equal("0; url=/articles/flags/", refresh.GetAttribute("content"));
        var script = page.QuerySelector("script[src]")!;
        Assert.True(script.CompareDocumentPosition(refresh).HasFlag(DocumentPositions.Following));
        Assert.False(script.HasAttribute("defer"));
        Assert.Equal("/articles/flags/", page.QuerySelector("main a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_script_element_with_data_cannot_be_ended_by_the_data()
    {
        var page = Parsed(Drawn(Plain<StaticPage>() with { Head = Head with { JsonLd = "{\"name\":\"</script><b>\"}" } }));

        Assert.Equal("{\"name\":\"\\u003c/script>\\u003cb>\"}", page.QuerySelector("script[type='application/ld+json']")!.TextContent);
    }

    private static Chrome Chrome { get; } = Plain<StaticPage>().Chrome with { SiteTitle = "A site", Language = "en" };

    private static Head Head { get; } = Plain<StaticPage>().Head with { Title = "A page", Language = null };

    private static T Plain<T>() where T : PageModel => (T)Filled.Plainly(typeof(T));

    private static IHtmlDocument Parsed(string html) => new HtmlParser().ParseDocument(html);

    // Which elements with which attributes, in which order; and all text, with the part that differs between the models taken out.
    private static string Drawn(PageModel model)
    {
        using var text = new StringWriter();
        Theme.Render(model, text);
        return text.ToString();
    }

    private static string Shape(PageModel model) => string.Join('\n', Parsed(Drawn(model)).All
        .Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}"));
}
