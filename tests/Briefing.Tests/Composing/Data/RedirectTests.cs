using Briefing.Engine.Composing;
using Briefing.Engine.Composing.Data;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Tests.Composing.Data;

public sealed class RedirectTests
{
    [Theory]
    [InlineData("/old/address/", "old/address/")]
    [InlineData("/old/address", "old/address/")]
    [InlineData("old", "old/")]
    [InlineData("/2022/07/old.html", "2022/07/old.html")]
    [InlineData("/old/index.html", "old/")]
    [InlineData("/atom.xml?x=1#y", "atom.xml")]
    [InlineData("/release/v1.2", "release/v1.2/")]
    [InlineData("/caf%C3%A9/", "café/")]
    public void A_former_address_is_a_folder_unless_it_names_a_file(string address, string route) => Assert.Equal(new Route(route), Redirects.RouteOf(address));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/index.html")]
    [InlineData("https://other.example/x/")]
    [InlineData("/../x/")]
    [InlineData("/a/%2e%2e/x")]
    [InlineData("/a//b/")]
    [InlineData("/a\\b/")]
    [InlineData("/a%00b/")]
    public void What_is_no_address_within_the_site_is_an_error(string address)
    {
        Assert.Null(Redirects.RouteOf(address));
        var problem = Assert.Single(Check(Sample.Site(With("a", address))));
        Assert.Equal("redirect-unusable", problem.Code);
    }

    [Fact]
    public void A_former_address_leads_to_the_present_one()
    {
        var site = Sample.Site(With("a", "/old/"));

        var model = Sample.Model<RedirectPage>(new RedirectPages(), site, "old/");

        Assert.Equal(new Link("Title of a", "/repo/articles/a/"), model.Target);
        Assert.Equal(("https://owner.example/repo/articles/a/", true), (model.Head.Canonical, model.Head.NoIndex));
        Assert.Null(Sample.Pages(new RedirectPages(), site)[0].InSitemap);
        Assert.Empty(Check(site));
    }

    [Fact]
    public void Entities_and_pages_have_former_addresses_too()
    {
        var entity = Sample.Ada with { RedirectFrom = [Sample.At("/ada/")] };
        var about = Sample.Article("about", "2022-07-06", "x");
        about = about with { Manuscript = about.Manuscript with { Id = new("pages", "about"), Front = about.Front with { RedirectFrom = [Sample.At("/impressum/")] } } };
        var site = Sample.Site() with { Register = new([entity]), Pages = [about] };

        Assert.Equal(["impressum/", "ada/"], Sample.Pages(new RedirectPages(), site).Select(p => p.Route.Path).ToArray());
        Assert.Equal("/repo/about/", Sample.Model<RedirectPage>(new RedirectPages(), site, "impressum/").Target.Href);
    }

    [Fact]
    public void Two_that_claim_one_address_are_an_error_that_names_both()
    {
        var problem = Assert.Single(Check(Sample.Site(With("a", "/old/"), With("b", "/old"))));

        Assert.Equal("redirect-clash", problem.Code);
        Assert.Contains("input/articles/a.md:3:1", problem.Message, StringComparison.Ordinal);
        Assert.Equal("input/articles/b.md", problem.Where.Path);
    }

    [Fact]
    public void An_address_that_leads_to_itself_is_named_and_left_out()
    {
        var site = Sample.Site(With("a", "/articles/a/"));

        Assert.Equal("redirect-to-itself", Assert.Single(Check(site)).Code);
        Assert.Empty(Sample.Pages(new RedirectPages(), site));
    }

    [Fact]
    public void Two_articles_that_redirect_to_one_another_are_two_errors()
    {
        var problems = Check(Sample.Site(With("a", "/articles/b/"), With("b", "/articles/a/")));

        Assert.Equal(["redirect-from-page", "redirect-from-page"], problems.Select(p => p.Code).ToArray());
        Assert.Contains("input/articles/b.md", problems[0].Message, StringComparison.Ordinal);
    }

    private static System.Collections.Immutable.ImmutableArray<Engine.Diagnostics.Diagnostic> Check(Site site) =>
        Redirects.Check(site, [.. Sample.Pages(new ArticlePages(), site), .. Sample.Pages(new RedirectPages(), site).Select(p => p with { Kind = RedirectPages.Kind })]);

    private static Article With(string slug, string address) =>
        Sample.Article(slug, "2022-07-06", "x", front: f => f with { RedirectFrom = [new(address, new($"input/articles/{slug}.md", 3, 1))] });
}
