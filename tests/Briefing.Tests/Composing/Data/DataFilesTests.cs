using System.Collections.Immutable;
using System.Xml.Linq;
using Briefing.Engine.Composing;
using Briefing.Engine.Composing.Data;
using Briefing.Engine.Model;

namespace Briefing.Tests.Composing.Data;

public sealed class DataFilesTests
{
    [Fact]
    public void An_entitys_data_has_its_mentions_with_the_way_to_their_sentences()
    {
        var data = Sample.Json(new EntityDataPages(), SomeSite(), "people/ada-byron/index.json");

        Assert.Equal((1, "people/ada-byron", "Ada Byron", "people"),
            (data.GetProperty("version").GetInt32(), data.GetProperty("id").GetString(), data.GetProperty("name").GetString(), data.GetProperty("kind").GetString()));
        Assert.Equal(["Byron", "Countess"], data.GetProperty("aliases").EnumerateArray().Select(a => a.GetString()).ToArray());
        Assert.Equal((2, 1, 1), (
            data.GetProperty("counts").GetProperty("mentions").GetInt32(),
            data.GetProperty("counts").GetProperty("articles").GetInt32(),
            data.GetProperty("counts").GetProperty("quotations").GetInt32()));
        var second = data.GetProperty("mentions")[1];
        Assert.Equal("articles/a", second.GetProperty("article").GetString());
        Assert.Equal("https://owner.example/repo/articles/a/#s-000001", second.GetProperty("url").GetString());
        Assert.Equal("=Byron, “x”", second.GetProperty("sentence").GetString());
        Assert.Equal("no", data.GetProperty("quotations")[0].GetProperty("segments")[0].GetString());
    }

    [Fact]
    public void All_entities_stand_in_one_file()
    {
        var entity = Sample.Json(new RegisterDataPages(), SomeSite(), "data/entities.json").GetProperty("entities")[0];

        Assert.Equal("https://owner.example/repo/people/ada-byron/index.json", entity.GetProperty("data").GetString());
        Assert.Equal(2, entity.GetProperty("mentions").GetInt32());
    }

    [Fact]
    public void The_table_of_mentions_is_RFC_4180_and_runs_no_formulas()
    {
        var table = Sample.Text(new MentionDataPages(), SomeSite(), "data/mentions.csv").Split("\r\n");

        Assert.Equal("article,date,entity,name,surface,how,linked,why_not,zone,start,end,sentence,url", table[0]);
        Assert.Equal("articles/a,2022-07-06,people/ada-byron,Ada Byron,Ada Byron,name,true,,text,0,9,Ada Byron said “no”.,https://owner.example/repo/articles/a/#s-000000", table[1]);
        Assert.Equal("articles/a,2022-07-06,people/ada-byron,Ada Byron,'=Byron,name,false,linked-already,text,22,28,\"'=Byron, “x”\",https://owner.example/repo/articles/a/#s-000001", table[2]);
        Assert.Equal((4, ""), (table.Length, table[3]));
    }

    [Fact]
    public void A_quotation_mark_in_a_cell_is_doubled()
    {
        var article = Sample.Article("a", "2022-07-06", "Ada Byron said \"no\".");
        var site = Sample.Site(article with { Mentions = [Sample.Mention(article, "Ada Byron", Sample.Ada)] });

        Assert.Contains(",\"Ada Byron said \"\"no\"\".\",", Sample.Text(new MentionDataPages(), site, "data/mentions.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Robots_may_read_everything() =>
        Assert.Equal("User-agent: *\nDisallow:\n\nSitemap: https://owner.example/repo/sitemap.xml\n", Sample.Text(new RobotsPages(), SomeSite(), "robots.txt"));

    [Fact]
    public void Programs_that_read_are_told_where_the_texts_are()
    {
        var hidden = Sample.Article("b", "2022-07-05", "x", front: f => f with { NoIndex = true });
        var site = SomeSite();

        Assert.Equal(
            """
            # Tides & \<Times>

            > What the harbour says.

            ## Articles

            - [Title of a](https://owner.example/repo/articles/a/index.md): Summary of a.

            ## People

            - [Ada Byron](https://owner.example/repo/people/ada-byron/index.json): Wrote the first notes.

            ## Data

            - [Entities](https://owner.example/repo/data/entities.json): everybody and everything the site knows by name, as JSON
            - [Mentions](https://owner.example/repo/data/mentions.csv): where each of them is named, as CSV
            - [Feed](https://owner.example/repo/feed.json): the newest articles, as JSON Feed

            """,
            Sample.Text(new LlmsPages(), site with { Articles = site.Articles.Add(hidden) }, "llms.txt"));
    }

    [Fact]
    public void The_sitemap_names_the_pages_that_search_engines_should_know()
    {
        var pages = ImmutableArray.Create(
            Page("people/é & co/", new(2022, 7, 6, 6, 0, 0, TimeSpan.FromHours(2))), Page("", DateTimeOffset.MinValue), Page("404.html", null));

        var sitemap = Assert.Single(SitemapPage.Compose(pages, Sample.Settings));

        XNamespace ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var root = XDocument.Parse(Sample.Text(sitemap)).Root!;
        Assert.Equal(("sitemap.xml", ns + "urlset"), (sitemap.Route.Path, root.Name));
        Assert.Equal(["https://owner.example/repo/", "https://owner.example/repo/people/%C3%A9%20%26%20co/"], root.Elements(ns + "url").Select(u => u.Element(ns + "loc")!.Value).ToArray());
        Assert.Equal(["2022-07-06T06:00:00+02:00"], root.Elements(ns + "url").Elements(ns + "lastmod").Select(u => u.Value).ToArray());
    }

    [Fact]
    public void A_sitemap_of_too_many_pages_is_split()
    {
        var pages = Enumerable.Range(0, 5).Select(i => Page($"{i}/", new(2022, 7, 1 + i, 0, 0, 0, TimeSpan.Zero))).ToImmutableArray();

        var sitemaps = SitemapPage.Compose(pages, Sample.Settings, most: 2);

        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"], sitemaps.Select(s => s.Route.Path).ToArray());
        var index = Sample.Text(sitemaps[0]);
        Assert.Contains("<sitemapindex ", index, StringComparison.Ordinal);
        Assert.Contains("<loc>https://owner.example/repo/sitemap-2.xml</loc>\n  <lastmod>2022-07-04T00:00:00+00:00</lastmod>", index, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_text_ends_in_a_line_feed_and_JSON_keeps_letters()
    {
        var site = SomeSite();
        foreach (var page in PageKinds.All.SelectMany(kind => Sample.Pages(kind, site)))
        {
            if (page.Content is not PageContent.Written) continue;
            var text = Sample.Text(page);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\\u201C", text, StringComparison.OrdinalIgnoreCase);
            if (!page.Route.Path.EndsWith(".csv", StringComparison.Ordinal)) Assert.DoesNotContain('\r', text);
        }
    }

    private static Page Page(string route, DateTimeOffset? inSitemap) => new(new(route), new PageContent.Written(() => []), []) { InSitemap = inSitemap };

    private static Site SomeSite()
    {
        var article = Sample.Article("a", "2022-07-06", "Ada Byron said “no”.\n\n=Byron, “x”", front: f => f with { Tags = [Sample.At("Deep Sea")] });
        return Sample.Site(article with
        {
            Mentions = [Sample.Mention(article, "Ada Byron", Sample.Ada), Sample.Mention(article, "=Byron", Sample.Ada, NotLinked.LinkedAlready)],
            Quotations = [new(new(16, 18), 1, Sample.Ada.Id, "Ada Byron", "Ada Byron", "said", SpeakerConfidence.Named)],
        });
    }
}
