using Briefing.Engine.Composing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;
using static Briefing.Tests.Composing.Sites;

namespace Briefing.Tests.Composing;

public sealed class HeadsTests
{
    // Everything bears everybody's name.
    private static readonly Site Clashing = Of(
        [
            Article("a", "2022-07-06", "[X|people/x].", tags: ["X"], front: f => f with { Title = "X", Summary = "Same." }),
            Article("b", "2022-07-06", "[X|people/x].", front: f => f with { Title = "X", Summary = "Same." }),
            Article("c", "2022-07-07", "[X|people/x].", front: f => f with { Title = "Timeline", Summary = "" }),
            Article("d", "2022-07-07", "[X|people/x].", front: f => f with { Title = "The Station", Summary = "" }),
            .. Enumerable.Range(0, 60).Select(i => Article($"e{i}", "2022-01-01", "[X|people/x].", tags: ["X"])),
        ],
        [Entity("people/x", "X", "Same."), Entity("people/x-2", "X", "Same."), Entity("places/x", "X"), Entity("works/people", "People")],
        pages: [StaticPage("x", "X"), StaticPage("archive-note", "Archive")]);

    [Fact]
    public void No_two_pages_have_the_same_title_or_description_whatever_things_are_called()
    {
        var heads = Clashing.AllPages().Select(p => p.Head).ToList();
        Assert.Equal("", heads.GroupBy(h => h.Title, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key).InLine());
        Assert.Equal("", heads.GroupBy(h => h.Description, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key).InLine());
    }

    [Fact]
    public void Every_page_has_a_title_a_description_of_at_most_160_characters_and_its_own_canonical_address()
    {
        foreach (var (page, model) in Drawn())
        {
            var head = model.Head;
            Assert.NotEmpty(head.Title);
            Assert.InRange(head.Description.Length, 1, 160);
            Assert.Equal(Clashing.Settings.Absolute(page.Route), head.Canonical);
        }
    }

    [Fact]
    public void A_page_is_in_the_sitemap_exactly_if_search_engines_may_have_it()
    {
        foreach (var (page, model) in Drawn())
        {
            Assert.True(model.Head.NoIndex == page.InSitemap is null, $"{page.Route}: noindex {model.Head.NoIndex}, in the sitemap {page.InSitemap}");
        }
    }

    [Fact]
    public void Every_page_but_home_and_404_has_breadcrumbs_from_home_to_itself()
    {
        foreach (var page in Clashing.AllPages().Where(p => p is not (HomePage or NotFoundPage)))
        {
            Assert.True(page.Breadcrumbs.Length >= 2);
            Assert.Equal(("Home", "/base/"), (page.Breadcrumbs[0].Text, page.Breadcrumbs[0].Href));
            Assert.Null(page.Breadcrumbs[^1].Href);
            Assert.All(page.Breadcrumbs[..^1], crumb => Assert.NotNull(crumb.Href));
        }
    }

    [Fact]
    public void Every_indexed_page_can_be_reached_from_the_home_page()
    {
        var pages = Drawn().ToDictionary(p => Clashing.Settings.Href(p.Page.Route), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>(["/base/"]);
        while (next.TryDequeue(out var href))
        {
            if (!seen.Add(href) || !pages.TryGetValue(href, out var page)) continue;
            foreach (var link in Links.In(page.Model)) next.Enqueue(link.Split('#')[0]);
        }
        Assert.Equal("", pages.Where(p => p.Value.Page.InSitemap is not null && !seen.Contains(p.Key)).Select(p => p.Key).InLine());
    }

    [Fact]
    public void Every_address_on_a_page_is_one_that_comes_out()
    {
        var addresses = PageKinds.Compose(Clashing, []).Select(p => Clashing.Settings.Href(p.Route)).ToHashSet(StringComparer.Ordinal);
        var dead = Drawn().SelectMany(p => Links.In(p.Model)).Select(link => link.Split('#')[0]).Where(link => !addresses.Contains(link));
        Assert.Equal("", dead.Distinct(StringComparer.Ordinal).InLine());
    }

    [Fact]
    public void A_page_of_its_own_language_says_so()
    {
        var site = Of([Article("a", "2022-07-06", "Text.", front: f => f with { Language = "de" }), Article("b", "2022-07-06", "Text.")], []);
        Assert.Equal("de", site.PageAt<ArticlePage>("articles/a/").Head.Language);
        Assert.Null(site.PageAt<ArticlePage>("articles/b/").Head.Language);
    }

    private static IEnumerable<(Page Page, PageModel Model)> Drawn() =>
        PageKinds.Compose(Clashing, []).Where(p => p.Content is PageContent.Drawn).Select(p => (p, ((PageContent.Drawn)p.Content).Model()));
}
