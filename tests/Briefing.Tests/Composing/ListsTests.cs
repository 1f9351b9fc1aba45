using Briefing.Engine.Composing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;
using static Briefing.Tests.Composing.Sites;

namespace Briefing.Tests.Composing;

public sealed class ListsTests
{
    [Fact]
    public void Tags_that_differ_only_in_case_are_one_tag_in_its_commoner_spelling()
    {
        var site = Of(
            [
                Article("a", "2022-07-06", "Text.", tags: ["iss"]),
                Article("b", "2022-07-05", "Text.", tags: ["ISS", "Iss"]),
                Article("c", "2022-07-04", "Text.", tags: ["ISS", "Space  Station"]),
            ],
            []);
        Assert.Equal(
            "ISS /base/tags/iss/ 3 | Space Station /base/tags/space-station/ 1",
            site.PageAt<TagIndexPage>("tags/").Tags.Select(t => $"{t.Name} {t.Href} {t.ArticleCount}").InLine());
        Assert.Equal("About a | About b | About c", site.PageAt<ArticleListPage>("tags/iss/").Articles.Select(a => a.Title).InLine());
    }

    [Fact]
    public void A_tag_in_another_script_keeps_it_and_its_address_is_percent_encoded()
    {
        var site = Of([Article("a", "2022-07-06", "Text.", tags: ["Київ"])], []);
        Assert.Equal("/base/tags/%D0%BA%D0%B8%D1%97%D0%B2/", Assert.Single(site.PageAt<TagIndexPage>("tags/").Tags).Href);
        Assert.Equal("Київ", site.PageAt<ArticleListPage>("tags/київ/").Title);
    }

    [Fact]
    public void Two_tags_with_one_slug_are_two_pages_on_one_address_that_name_their_files()
    {
        var site = Of([Article("a", "2022-07-06", "Text.", tags: ["C"]), Article("b", "2022-07-05", "Text.", tags: ["C++"])], []);
        var clash = PageKinds.Compose(site, []).Where(p => p.Route.Path == "tags/c/").SelectMany(p => p.Sources);
        Assert.Equal("input/articles/a.md | input/articles/b.md", clash.InLine());
    }

    [Fact]
    public void A_list_goes_over_pages_of_fifty_and_loses_none()
    {
        var site = Of(Enumerable.Range(0, 101).Select(i => Article($"a{i:000}", "2022-07-06", "Text.", tags: ["T"])), []);
        foreach (var list in new[] { "articles/", "tags/t/", "archive/2022/07/" })
        {
            var pages = new[] { list, $"{list}page/2/", $"{list}page/3/" }.Select(r => site.PageAt<ArticleListPage>(r)).ToList();
            Assert.Equal([50, 50, 1], pages.Select(p => p.Articles.Length));
            Assert.Equal(101, pages.SelectMany(p => p.Articles).Select(a => a.Href).Distinct(StringComparer.Ordinal).Count());
            Assert.Null(pages[2].Head.Pager!.NextHref);
            Assert.DoesNotContain(PageKinds.Compose(site, []), p => p.Route.Path == $"{list}page/4/");
        }
    }

    [Fact]
    public void The_archive_shows_each_month_of_each_year_and_links_those_with_articles()
    {
        var site = Of([Article("a", "2022-07-06", "Text."), Article("b", "2021-01-02", "Text."), Article("c", "2022-07-01", "Text.")], []);
        var years = site.PageAt<ArchivePage>("archive/").Years;
        Assert.Equal("2022 2 | 2021 1", years.Select(y => $"{y.Year.Text} {y.ArticleCount}").InLine());
        Assert.Equal(12, years[0].Months.Length);
        Assert.Equal(("July", "/base/archive/2022/07/", 2), (years[0].Months[6].Month.Text, years[0].Months[6].Month.Href, years[0].Months[6].ArticleCount));
        Assert.Equal("", years[0].Months[0].Month.Href);
        Assert.Equal("2021", Assert.Single(site.PageAt<ArchivePage>("archive/2021/").Years).Year.Text);
    }

    [Fact]
    public void People_stand_under_the_first_letter_of_their_family_name_folded_and_other_scripts_under_their_own()
    {
        var site = Of([], [
            Entity("people/emil-zola", "Émile Zola"), Entity("people/e", "Ada Élan"), Entity("people/z", "Володимир Зеленський"),
            Entity("people/4", "Agent 47"), Entity("people/a", "Bo Adams")]);
        var page = site.PageAt<KindIndexPage>("people/");
        Assert.Equal(
            "#: Agent 47 | A: Bo Adams | E: Ada Élan | Z: Émile Zola | З: Володимир Зеленський",
            page.Groups.Select(g => $"{g.Title}: {g.Entities[0].Name}").InLine());
        Assert.Equal("#A|B|C", string.Join('|', page.Letters.Take(4).Select(l => l.Text)).Replace("#|", "#", StringComparison.Ordinal));
        Assert.Equal(28, page.Letters.Length);
        Assert.Equal("#letter-a", page.Letters[1].Href);
        Assert.Equal("", page.Letters[2].Href);
        Assert.Equal("5 people in 0 articles.", page.Intro);
    }

    [Fact]
    public void A_long_index_goes_over_pages_and_its_letters_lead_to_the_right_one()
    {
        var site = Of([], Enumerable.Range(0, 300).Select(i => Entity($"people/p{i}", $"P {(i < 150 ? "Aa" : i < 250 ? "Mm" : "Zz")}{i:000}")));
        var (first, second) = (site.PageAt<KindIndexPage>("people/"), site.PageAt<KindIndexPage>("people/page/2/"));
        Assert.Equal(("#letter-a", "#letter-m", "/base/people/page/2/#letter-z"), (first.Letters[0].Href, first.Letters[12].Href, first.Letters[25].Href));
        Assert.Equal(("/base/people/#letter-a", "/base/people/#letter-m", "#letter-z"), (second.Letters[0].Href, second.Letters[12].Href, second.Letters[25].Href));
        Assert.Equal("M | Z", second.Groups.Select(g => g.Title).InLine());
    }

    [Fact]
    public void A_kind_without_entities_has_no_index()
    {
        var site = Of([], [Entity("places/moscow", "Moscow")]);
        Assert.DoesNotContain(PageKinds.Compose(site, []), p => p.Route.Path == "people/");
        Assert.Contains(PageKinds.Compose(site, []), p => p.Route.Path == "places/");
    }

    [Fact]
    public void The_timeline_has_years_newest_first_and_each_year_from_its_beginning()
    {
        var site = Of(
            [Article("late", "2022-12-01", "Text."), Article("early", "2022-01-01", "Text."), Article("before", "2021-05-05", "Text.")],
            [
                Entity("events/launch", "The launch", "A rocket rises.") with { Dates = new(Date(2022, 6), Date(2022, 6)) },
                Entity("events/day", "3 July 2022", "A long-awaited day.") with { Dates = new(Date(2022, 7, 3), Date(2022, 7, 3)) },
            ]);
        var years = site.PageAt<TimelinePage>("timeline/").Years;
        Assert.Equal("2022 | 2021", years.Select(y => y.Title).InLine());
        Assert.Equal(
            "1 January 2022 About early | June 2022 The launch: A rocket rises. | 3 July 2022 A long-awaited day. | 1 December 2022 About late",
            years[0].Entries.Select(e => $"{e.Date.Text} {e.Text}").InLine());
    }

    [Fact]
    public void An_index_with_nothing_in_it_is_there_but_not_for_search_engines()
    {
        var site = Of([], []);
        foreach (var route in new[] { "articles/", "tags/", "timeline/", "archive/", "sources/", "corrections/" })
        {
            Assert.Null(site.PageAt(route).InSitemap);
            Assert.True(Assert.IsType<PageContent.Drawn>(site.PageAt(route).Content).Model().Head.NoIndex);
        }
    }
}
