using System.Text.RegularExpressions;
using Briefing.Engine.Composing.Data;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Tests.Composing.Data;

public sealed partial class PrintTests
{
    [Fact]
    public void Every_id_begins_with_the_articles_slug_and_links_follow()
    {
        var printed = Printed("""
            <h2 id="order">Order</h2><p id="p" aria-describedby="order p"><a href="#order">above</a> <a href="/repo/articles/b/">b</a> <a href="/repo/articles/b/#s-000000">b’s</a>
            <a href="https://owner.example/repo/articles/b/#x">b</a> <a href="/repo/people/ada-byron/">Ada</a></p>
            """);

        Assert.Equal("""
            <h3 id="a-order">Order</h3><p id="a-p" aria-describedby="a-order a-p"><a href="#a-order">above</a> <a href="#b">b</a> <a href="#b-s-000000">b’s</a>
            <a href="#b-x">b</a> <a href="/repo/people/ada-byron/">Ada</a></p>
            """, printed.Body.Markup);
        Assert.Empty(printed.Links);
    }

    [Fact]
    public void Links_to_other_sites_are_numbered_footnotes_one_for_each_address()
    {
        var printed = Printed("<p><a href=\"https://x.example/?a=1&amp;b=2\">x</a> <a href=\"https://y.example/\">y</a> <a href=\"https://x.example/?a=1&amp;b=2\">x</a></p>");

        Assert.Equal([new("a-link-1", 1, "https://x.example/?a=1&b=2"), new("a-link-2", 2, "https://y.example/")], printed.Links);
        Assert.Equal(
            "<p><a href=\"https://x.example/?a=1&amp;b=2\">x</a><sup class=\"print-note\"><a href=\"#a-link-1\">1</a></sup> "
            + "<a href=\"https://y.example/\">y</a><sup class=\"print-note\"><a href=\"#a-link-2\">2</a></sup> "
            + "<a href=\"https://x.example/?a=1&amp;b=2\">x</a><sup class=\"print-note\"><a href=\"#a-link-1\">1</a></sup></p>",
            printed.Body.Markup);
    }

    [Fact]
    public void No_id_of_the_document_is_used_twice()
    {
        var site = Sample.Site(
            Sample.Article("crew", "2022-07-06", "x", "<h2 id=\"5\">x</h2><h2 id=\"5-s\">x</h2>"),
            Sample.Article("crew-5", "2022-07-06", "x", "<h2 id=\"s\">x</h2>"));

        var page = Sample.Model<PrintPage>(new PrintPages(), site, "print/");

        var ids = page.Articles.Select(a => a.Anchor).Concat(page.Articles.SelectMany(a => Id().Matches(a.Body.Markup).Select(m => m.Groups[1].Value))).ToList();
        Assert.Equal(5, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_document_goes_from_the_oldest_to_the_newest_and_says_who_is_who()
    {
        var article = Sample.Article("a", "2022-07-06", "Ada Byron.", front: f => f with { Authors = [new("Jo"), new("Al")], Source = new("Wire") });
        var site = Sample.Site(article with { Mentions = [Sample.Mention(article, "Ada Byron", Sample.Ada)] }, Sample.Article("b", "2022-07-01", "x", front: f => f with { Source = new("Wire") }));

        var page = Sample.Model<PrintPage>(new PrintPages(), site, "print/");

        Assert.Equal(["b", "a"], page.Articles.Select(a => a.Anchor).ToArray());
        Assert.Equal(("Jo, Al", "https://owner.example/repo/articles/a/", "6 July 2022"), (page.Articles[1].Byline, page.Articles[1].Url, page.Articles[1].Date.Text));
        Assert.Equal(new PrintEntity("Ada Byron", "/repo/people/ada-byron/", "Wrote the first notes."), Assert.Single(Assert.Single(page.WhoIsWho).Entities));
        Assert.Equal("Wire", Assert.Single(page.Sources).Name);
        Assert.True(page.Head.NoIndex);
    }

    [Fact]
    public void Articles_of_one_day_are_in_the_order_of_their_ids_as_everywhere()
    {
        var site = Sample.Site(Sample.Article("b", "2022-07-06", "x"), Sample.Article("d", "2022-07-05", "x"), Sample.Article("a", "2022-07-06", "x"), Sample.Article("c", "2022-07-06", "x"));

        Assert.Equal(["d", "a", "b", "c"], Sample.Model<PrintPage>(new PrintPages(), site, "print/").Articles.Select(a => a.Anchor));
    }

    [Fact]
    public void Above_200_articles_there_is_a_document_for_each_year()
    {
        var site = Sample.Site(Enumerable.Range(0, 201).Select(i => Sample.Article($"a{i}", $"{2020 + i % 3}-07-06", "x", "<p><a href=\"/repo/articles/a0/\">x</a></p>")));

        Assert.Equal(["print/", "print/2022/", "print/2021/", "print/2020/"], Sample.Pages(new PrintPages(), site).Select(p => p.Route.Path).ToArray());
        var list = Sample.Model<PrintPage>(new PrintPages(), site, "print/");
        Assert.Empty(list.Articles);
        Assert.Equal([new("2022", "/repo/print/2022/"), new("2021", "/repo/print/2021/"), new("2020", "/repo/print/2020/")], list.Years);
        Assert.Equal(67, Sample.Model<PrintPage>(new PrintPages(), site, "print/2021/").Articles.Length);
        Assert.Contains("href=\"#a0\"", Sample.Model<PrintPage>(new PrintPages(), site, "print/2020/").Articles[0].Body.Markup, StringComparison.Ordinal);
        Assert.Contains("href=\"/repo/articles/a0/\"", Sample.Model<PrintPage>(new PrintPages(), site, "print/2021/").Articles[0].Body.Markup, StringComparison.Ordinal);
    }

    private static PrintArticle Printed(string html) =>
        Sample.Model<PrintPage>(new PrintPages(), Sample.Site(Sample.Article("a", "2022-07-06", "x", html), Sample.Article("b", "2022-07-07", "x")), "print/").Articles[0];

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();
}
