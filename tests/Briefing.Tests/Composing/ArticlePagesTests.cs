using Briefing.Engine.Composing.Models;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;
using static Briefing.Tests.Composing.Sites;

namespace Briefing.Tests.Composing;

public sealed class ArticlePagesTests
{
    private static readonly Entity Virts = Entity("people/terry-virts", "Terry Virts", "Former astronaut.");
    private static readonly Entity Nasa = Entity("organisations/nasa", "NASA", "A space agency.");
    private static readonly Entity Iss = Entity("places/iss", "ISS");

    [Fact]
    public void Everyone_in_an_article_stands_by_kind_with_what_it_is_about_first_and_a_numbered_link_for_each_mention()
    {
        var site = Of(
            [Article("a", "2022-07-06", "[NASA|organisations/nasa] hears [Virts|people/terry-virts]. [Virts|people/terry-virts] leaves [NASA|organisations/nasa].", about: ["places/iss"])],
            [Virts, Nasa, Iss]);
        var cast = site.PageAt<ArticlePage>("articles/a/").InThisArticle;
        Assert.Equal("People | Organisations | Places", cast.Select(c => c.Title).InLine());
        var virts = Assert.Single(cast[0].Entities);
        Assert.Equal(("Former astronaut.", false), (virts.Role, virts.IsAbout));
        Assert.Equal("1 #s-000000 | 2 #s-000001", virts.Mentions.Select(m => $"{m.Text} {m.Href}").InLine());
        Assert.True(Assert.Single(cast[2].Entities).IsAbout);
        Assert.Empty(cast[2].Entities[0].Mentions);
    }

    [Fact]
    public void A_summary_that_the_text_says_itself_is_no_standfirst()
    {
        var site = Of(
            [
                Article("a", "2022-07-06", "It begins. It ends.", front: f => f with { Summary = "It begins." }),
                Article("b", "2022-07-06", "It begins. It ends.", front: f => f with { Summary = "A story." }),
            ],
            []);
        Assert.Equal("", site.PageAt<ArticlePage>("articles/a/").Standfirst);
        Assert.Equal("A story.", site.PageAt<ArticlePage>("articles/b/").Standfirst);
    }

    [Fact]
    public void An_update_on_the_same_day_is_not_shown()
    {
        var site = Of(
            [
                Article("a", "2022-07-06", "Text.", front: f => f with { Updated = f.Date.AddHours(3) }),
                Article("b", "2022-07-06", "Text.", front: f => f with { Updated = f.Date.AddDays(2) }),
            ],
            []);
        Assert.Null(site.PageAt<ArticlePage>("articles/a/").Updated);
        Assert.Equal("8 July 2022", site.PageAt<ArticlePage>("articles/b/").Updated!.Text);
    }

    [Fact]
    public void A_citation_names_authors_title_site_date_and_address()
    {
        var site = Of([Article("a", "2022-07-06", "Text.", front: f => f with { Authors = [new("Ann"), new("Bob"), new("Eve")] })], []);
        Assert.Equal("Ann, Bob and Eve, “About a”, The Station, 6 July 2022, https://example.org/base/articles/a/", site.PageAt<ArticlePage>("articles/a/").Citation);
    }

    [Fact]
    public void Related_articles_share_the_rarest_entities_and_say_which()
    {
        var site = Of(
            [
                Article("this", "2022-07-06", "[NASA|organisations/nasa], [Virts|people/terry-virts] and the [ISS|places/iss].", about: ["places/iss"]),
                Article("common", "2022-07-05", "[NASA|organisations/nasa]."),
                Article("other", "2022-07-04", "[NASA|organisations/nasa]."),
                Article("rare", "2022-07-03", "[Virts|people/terry-virts] and [NASA|organisations/nasa]."),
                Article("subject", "2022-07-02", "Up there.", about: ["places/iss"]),
                Article("stranger", "2022-07-01", "Nobody."),
            ],
            [Virts, Nasa, Iss]);
        Assert.Equal(
            "About subject: Also about ISS. | About rare: Also mentions Terry Virts and NASA. | About common: Also mentions NASA. | About other: Also mentions NASA.",
            site.PageAt<ArticlePage>("articles/this/").Related.Select(r => $"{r.Article.Text}: {r.Reason}").InLine());
    }

    [Fact]
    public void What_readers_do_not_see_says_so_in_preview_and_stays_out_of_search_engines()
    {
        var future = Article("future", "2030-07-06", "Text.");
        var draft = Article("draft", "2022-07-06", "Text.", front: f => f with { Draft = true });
        var expired = Article("expired", "2022-07-06", "Text.", front: f => f with { Expires = f.Date.AddDays(1) });
        var site = Of([future, draft, expired, Article("seen", "2022-07-06", "Text.")], []) with { Options = new() { Now = Now, ShowHidden = true } };
        Assert.Equal("Readers will see this from 6 July 2030, 00:00.", site.PageAt<ArticlePage>("articles/future/").Hidden);
        Assert.Equal("This is a draft. Readers do not see it.", site.PageAt<ArticlePage>("articles/draft/").Hidden);
        Assert.Equal("Readers have not seen this since 7 July 2022, 00:00.", site.PageAt<ArticlePage>("articles/expired/").Hidden);
        Assert.Null(site.PageAt<ArticlePage>("articles/seen/").Hidden);
        Assert.Equal("Not yet published | Draft | Expired | ", site.PageAt<ArticleListPage>("articles/").Articles.Select(a => a.Hidden).InLine());
        Assert.Equal(
            "articles/seen/",
            new[] { "articles/future/", "articles/draft/", "articles/expired/", "articles/seen/" }
                .Where(r => site.PageAt(r).InSitemap is not null && !site.PageAt<ArticlePage>(r).Head.NoIndex).InLine());
    }

    [Fact]
    public void A_picture_has_its_size_and_its_fingerprinted_address()
    {
        byte[] png = [0x89, .. "PNG\r\n"u8];
        var note = new ImageNote(new(ReferenceKind.Asset, "assets/sky.png", null, default), "The sky", "Ann", "CC0");
        var site = Of([Article("a", "2022-07-06", "Text.", front: f => f with { Image = note })], []) with
        {
            Files = [new(SourceFile.Of("assets/sky.png", png), new($"assets/sky.{Fingerprint.Of(png).Short}.png")) { Image = new(1200, 630) }],
        };
        var picture = site.PageAt<ArticlePage>("articles/a/").Picture!;
        Assert.Equal($"/base/assets/sky.{Fingerprint.Of(png).Short}.png", picture.Href);
        Assert.Equal((1200, 630, "The sky", "Ann"), (picture.Width, picture.Height, picture.Alt, picture.Credit));
    }

    [Fact]
    public void An_article_knows_its_tags_source_corrections_and_twins()
    {
        var site = Of(
            [
                Article("a", "2022-07-06", "Text.", tags: ["Space", "ISS"], front: f => f with
                {
                    Source = new("A paper", "https://paper.example/x", Retrieved: Date(2022, 7, 7)),
                    Corrections = [new(Date(2022, 7, 8), "It was Monday.")],
                }),
            ],
            []);
        var page = site.PageAt<ArticlePage>("articles/a/");
        Assert.Equal("Space /base/tags/space/", $"{page.Kicker!.Text} {page.Kicker.Href}");
        Assert.Equal("Space | ISS", page.Tags.Select(t => t.Text).InLine());
        Assert.Equal(("A paper", "https://paper.example/x", "7 July 2022"), (page.Source!.Name, page.Source.Href, page.Source.Retrieved!.Text));
        Assert.Equal("8 July 2022: It was Monday.", page.Corrections.Select(c => $"{c.Date.Text}: {c.Text}").InLine());
        Assert.Equal("/base/articles/a/index.json | /base/articles/a/index.md", page.Twins.Select(t => t.Href).InLine());
        Assert.Equal("It was Monday.", Assert.Single(site.PageAt<CorrectionsPage>("corrections/").Corrections).Text);
        Assert.Equal("A paper", Assert.Single(site.PageAt<SourcesPage>("sources/").Sources).Name);
    }

    [Fact]
    public void An_address_that_is_no_web_address_is_not_made_a_link()
    {
        var site = Of([Article("a", "2022-07-06", "Text.", front: f => f with { Source = new("A paper", "javascript:alert(1)") })], []);
        Assert.Null(site.PageAt<ArticlePage>("articles/a/").Source!.Href);
    }
}
