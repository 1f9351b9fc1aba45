using System.Globalization;
using System.Xml.Linq;
using Briefing.Engine.Composing.Data;
using Briefing.Engine.Model;

namespace Briefing.Tests.Composing.Data;

public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void A_feed_has_what_RFC_4287_demands()
    {
        var feed = Sample.Xml(new FeedPages(), SomeSite(), "feed.xml");

        Assert.Equal(Atom + "feed", feed.Name);
        AssertOneOfEach(feed, "id", "title", "updated");
        Assert.NotEmpty(feed.Elements(Atom + "author"));
        Assert.Equal("https://owner.example/repo/", feed.Element(Atom + "id")!.Value);
        Assert.Equal("Tides & <Times>", feed.Element(Atom + "title")!.Value);
        Assert.Equal("https://owner.example/repo/feed.xml", Link(feed, "self"));
        Assert.Equal("https://owner.example/repo/", Link(feed, "alternate"));
        foreach (var entry in feed.Elements(Atom + "entry"))
        {
            AssertOneOfEach(entry, "id", "title", "updated", "published", "content");
            Assert.True(Uri.IsWellFormedUriString(entry.Element(Atom + "id")!.Value, UriKind.Absolute));
            Assert.True(Instant(entry, "updated") >= Instant(entry, "published"));
            Assert.Single(entry.Elements(Atom + "link"), l => l.Attribute("rel")!.Value == "alternate");
            Assert.All(entry.Elements(Atom + "author"), a => Assert.NotEmpty(a.Element(Atom + "name")!.Value));
            Assert.All(entry.Elements(Atom + "category"), c => Assert.NotEmpty(c.Attribute("term")!.Value));
        }
        Assert.Equal(feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value).Distinct(StringComparer.Ordinal).Count(), feed.Elements(Atom + "entry").Count());
        Assert.Equal(feed.Elements(Atom + "entry").Max(e => Instant(e, "updated")), Instant(feed, "updated"));
    }

    [Fact]
    public void A_feed_of_a_site_without_articles_is_valid_too()
    {
        var feed = Sample.Xml(new FeedPages(), Sample.Site(), "feed.xml");

        AssertOneOfEach(feed, "id", "title", "updated");
        Assert.NotEmpty(feed.Elements(Atom + "author"));
    }

    [Fact]
    public void An_article_changed_before_it_was_published_is_updated_when_it_was_published()
    {
        var site = Sample.Site(Sample.Article("a", "2022-07-06", "Text.", front: f => f with { Updated = f.Date.AddDays(-2) }));

        Assert.Equal("2022-07-06T00:00:00Z", Sample.Xml(new FeedPages(), site, "feed.xml").Element(Atom + "entry")!.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void The_identity_of_an_entry_outlives_title_text_and_dates()
    {
        var before = Sample.Site(Sample.Article("a", "2022-07-06", "Text."));
        var after = Sample.Site(Sample.Article("a", "2022-07-08", "Other.", front: f => f with { Title = "Other" }));

        Assert.Equal(
            Sample.Xml(new FeedPages(), before, "feed.xml").Element(Atom + "entry")!.Element(Atom + "id")!.Value,
            Sample.Xml(new FeedPages(), after, "feed.xml").Element(Atom + "entry")!.Element(Atom + "id")!.Value);
    }

    [Fact]
    public void Content_stands_for_itself_with_absolute_addresses_and_without_the_sites_own_marks()
    {
        const string Body = """
            <h2 id="order">Order</h2>
            <p><span id="s-0a1b2c" class="s" data-x="1">See <a class="e" data-entity="people/ada-byron" href="/repo/people/ada-byron/">Ada</a>,</span> <a href="#order">above</a>
            and <a href="https://other.example/a?b=1&amp;c=2">there</a>; <img src="/repo/assets/x.png" alt="a &lt; b" loading="lazy"><span lang="uk">так</span><a href="javascript:alert(1)">no</a>.</p>
            """;
        var content = Sample.Xml(new FeedPages(), Sample.Site(Sample.Article("a", "2022-07-06", "x", Body)), "feed.xml").Element(Atom + "entry")!.Element(Atom + "content")!;

        Assert.Equal("html", content.Attribute("type")!.Value);
        Assert.Equal("""
            <h2>Order</h2>
            <p>See <a href="https://owner.example/repo/people/ada-byron/">Ada</a>, <a href="https://owner.example/repo/articles/a/#order">above</a>
            and <a href="https://other.example/a?b=1&amp;c=2">there</a>; <img src="https://owner.example/repo/assets/x.png" alt="a &lt; b"><span lang="uk">так</span>no.</p>
            """, content.Value);
    }

    [Fact]
    public void A_feed_has_the_twenty_newest()
    {
        var site = Sample.Site(Enumerable.Range(1, 25).Select(i => Sample.Article($"a{i}", $"2022-07-{i:00}", "Text.")));

        var entries = Sample.Xml(new FeedPages(), site, "feed.xml").Elements(Atom + "entry").ToList();

        Assert.Equal(20, entries.Count);
        Assert.Equal("Title of a25", entries[0].Element(Atom + "title")!.Value);
        Assert.Equal(20, Sample.Json(new FeedPages(), site, "feed.json").GetProperty("items").GetArrayLength());
    }

    [Fact]
    public void Characters_that_XML_does_not_know_are_left_out()
    {
        var site = Sample.Site(Sample.Article("a", "2022-07-06", "x", "<p>bell\u0007 and 😀</p>", f => f with { Title = "Bad \u0001\uFFFF" + "😀"[..1] + " 😀" }));

        Assert.Equal("Bad  😀", Sample.Xml(new FeedPages(), site, "feed.xml").Element(Atom + "entry")!.Element(Atom + "title")!.Value);
        Assert.NotEmpty(Sample.Text(new FeedPages(), site, "feed.json"));
    }

    [Fact]
    public void Tags_and_entities_have_feeds_of_their_own()
    {
        var tagged = Sample.Article("a", "2022-07-06", "x", front: f => f with { Tags = [Sample.At("Deep Sea")] });
        var about = Sample.Article("b", "2022-07-07", "x") with { About = [Sample.Ada.Id] };
        var site = Sample.Site(tagged, about, Sample.Article("c", "2022-07-08", "x"));

        var tag = Sample.Xml(new FeedPages(), site, "tags/deep-sea/feed.xml");
        var ada = Sample.Xml(new FeedPages(), site, "people/ada-byron/feed.xml");

        Assert.Equal("Title of a", Assert.Single(tag.Elements(Atom + "entry")).Element(Atom + "title")!.Value);
        Assert.Equal("https://owner.example/repo/tags/deep-sea/", Link(tag, "alternate"));
        Assert.Equal("Title of b", Assert.Single(ada.Elements(Atom + "entry")).Element(Atom + "title")!.Value);
        Assert.Equal("https://owner.example/repo/people/ada-byron/feed.xml", Link(ada, "self"));
        Assert.Equal("Tides & <Times>: Ada Byron", ada.Element(Atom + "title")!.Value);
    }

    [Fact]
    public void The_JSON_feed_has_what_version_1_1_demands()
    {
        var feed = Sample.Json(new FeedPages(), SomeSite(), "feed.json");

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal("Tides & <Times>", feed.GetProperty("title").GetString());
        Assert.Equal("https://owner.example/repo/feed.json", feed.GetProperty("feed_url").GetString());
        Assert.Equal("https://owner.example/repo/", feed.GetProperty("home_page_url").GetString());
        foreach (var item in feed.GetProperty("items").EnumerateArray())
        {
            Assert.Equal(item.GetProperty("url").GetString(), item.GetProperty("id").GetString());
            Assert.NotEmpty(item.GetProperty("content_html").GetString()!);
            Assert.True(DateTimeOffset.TryParse(item.GetProperty("date_published").GetString(), CultureInfo.InvariantCulture, out _));
            Assert.All(item.GetProperty("authors").EnumerateArray(), a => Assert.NotEmpty(a.GetProperty("name").GetString()!));
        }
        Assert.Equal(["Deep Sea"], feed.GetProperty("items")[0].GetProperty("tags").EnumerateArray().Select(t => t.GetString()).ToArray());
        Assert.Equal("uk", feed.GetProperty("items")[0].GetProperty("language").GetString());
    }

    [Fact]
    public void Key_points_come_first()
    {
        var article = Sample.Article("a", "2022-07-06", "Text.") with { KeyPoints = [new("One <a href=\"/repo/x/\">x</a>.")] };

        var content = Sample.Json(new FeedPages(), Sample.Site(article), "feed.json").GetProperty("items")[0].GetProperty("content_html").GetString();

        Assert.Equal("<ul><li>One <a href=\"https://owner.example/repo/x/\">x</a>.</li></ul>\n<p>Text.</p>\n", content);
    }

    private static Site SomeSite() => Sample.Site(
        Sample.Article("a", "2022-07-06T06:00:00+02:00", "Text.", front: f => f with
        {
            Authors = [new("Jo", "https://jo.example/"), new("Al")],
            Updated = f.Date.AddDays(1),
            Tags = [Sample.At("Deep Sea")],
            Language = "uk",
        }),
        Sample.Article("b", "2022-07-01", "Text.", front: f => f with { Authors = [new("Jo")] }));

    private static void AssertOneOfEach(XElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names) Assert.NotEmpty(Assert.Single(element.Elements(Atom + name)).Value);
    }

    private static string Link(XElement element, string relation) =>
        Assert.Single(element.Elements(Atom + "link"), l => l.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    // RFC 3339, which RFC 4287, 3.3, demands in this form.
    private static DateTimeOffset Instant(XElement element, string name) => DateTimeOffset.ParseExact(
        element.Element(Atom + name)!.Value, ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:sszzz"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
