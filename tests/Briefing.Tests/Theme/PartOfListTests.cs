using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Briefing.Engine.Model;

namespace Briefing.Tests.Theme;

public sealed class PartOfListTests
{
    private static readonly TestSite Site = TestSite.Of([
        .. Enumerable.Range(1, 7).Select(day => SourceFile.Of($"articles/a{day}.md", $"---\ntitle: Day {day}\ndate: 2022-07-0{day}\n{(day < 4 ? "about: [ann]\n" : "")}---\nAnn Example sat down.\n")),
        SourceFile.Of("people/ann.md", "---\nname: Ann Example\n---\n"),
        SourceFile.Of("site.yml", "title: Test\nurl: https://example.org/base\nsocial_cards: none\npage_size: 5\n"),
    ]);

    [Fact]
    public void A_list_that_goes_on_elsewhere_says_which_stretch_of_it_this_is_and_leads_to_the_next()
    {
        var (first, second) = (Page("people/ann/"), Page("people/ann/page/2/"));

        Assert.Equal(["About 1–2 / 3", "Mentioned in 1–3 / 4"], Headings(first));
        Assert.Equal(["About 3 / 3", "Mentioned in 4 / 4"], Headings(second));
        Assert.Equal(
            ["1 more: About /base/people/ann/page/2/#_about", "1 more: Mentioned in /base/people/ann/page/2/#_mentioned"],
            first.QuerySelectorAll(".more a").Where(a => a.TextContent.Contains("more", StringComparison.Ordinal)).Select(a => $"{a.TextContent} {a.GetAttribute("href")}"));
        Assert.All((string[])["_about", "_mentioned"], id => Assert.NotNull(second.GetElementById(id)));
        Assert.DoesNotContain(second.QuerySelectorAll(".more a"), a => a.TextContent.Contains("more", StringComparison.Ordinal));
    }

    private static IDocument Page(string route) => new HtmlParser().ParseDocument(Site.Page(route));

    private static IEnumerable<string> Headings(IDocument page) => page.QuerySelectorAll("h2").Where(h => h.Id is "_about" or "_mentioned").Select(h => h.TextContent.Trim());
}
