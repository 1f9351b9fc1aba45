using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;
using static Briefing.Tests.Composing.Sites;

namespace Briefing.Tests.Composing;

public sealed class EntityPagesTests
{
    private static readonly Entity Virts = Entity("people/terry-virts", "Terry Virts", "Former astronaut.",
        new Role("Commander", IdOf("organisations/iss"), new(Date(2015, 3, 11), Date(2015, 6, 10)), null));
    private static readonly Entity Iss = Entity("organisations/iss", "ISS");
    private static readonly Entity Nasa = Entity("organisations/nasa", "NASA");

    [Fact]
    public void Articles_about_an_entity_come_before_those_that_only_mention_it_and_are_not_repeated_there()
    {
        var site = Of(
            [
                Article("old", "2015-01-01", "[Virts|people/terry-virts] trains.", about: ["people/terry-virts"]),
                Article("new", "2015-04-01", "[Terry Virts|people/terry-virts] flies."),
            ],
            [Virts, Iss]);
        var page = site.PageAt<EntityPage>("people/terry-virts/");
        Assert.Equal("About old", Assert.Single(page.About.Items).Article.Text);
        Assert.Equal("About new", Assert.Single(page.Mentioned.Items).Article.Text);
        Assert.Equal((2, 2, 0), (page.MentionCount, page.ArticleCount, page.QuotationCount));
        Assert.Equal(("2015-01-01", "2015-04-01"), (page.FirstSeen!.Iso, page.LastSeen!.Iso));
    }

    [Fact]
    public void An_appearance_shows_the_sentence_with_the_name_marked_and_leads_to_it()
    {
        var site = Of([Article("a", "2015-01-01", "It was <cold>. “So cold & dark,” said [Virts|people/terry-virts]. The end.")], [Virts, Iss]);
        var excerpt = Assert.Single(Assert.Single(site.PageAt<EntityPage>("people/terry-virts/").Mentioned.Items).Excerpts);
        Assert.Equal("“So cold &amp; dark,” said <mark>Virts</mark>.", excerpt.Html.Markup);
        Assert.Equal("/base/articles/a/#s-000001", excerpt.Href);
    }

    [Fact]
    public void A_long_sentence_is_cut_around_the_name()
    {
        var words = string.Concat(Enumerable.Repeat("word ", 300));
        var site = Of([Article("a", "2015-01-01", $"{words}[Virts|people/terry-virts] {words.TrimEnd()}.")], [Virts, Iss]);
        var excerpt = Assert.Single(Assert.Single(site.PageAt<EntityPage>("people/terry-virts/").Mentioned.Items).Excerpts).Html.Markup;
        Assert.StartsWith("… word", excerpt, StringComparison.Ordinal);
        Assert.EndsWith("word …", excerpt, StringComparison.Ordinal);
        Assert.Contains(" <mark>Virts</mark> ", excerpt, StringComparison.Ordinal);
        Assert.InRange(excerpt.Length, 100, 440);
    }

    [Fact]
    public void The_role_shown_is_the_one_held_on_the_day_of_the_article()
    {
        var site = Of(
            [
                Article("during", "2015-06-10", "[Virts|people/terry-virts] flies."),
                Article("after", "2015-06-11", "[Virts|people/terry-virts] rests."),
            ],
            [Virts, Iss]);
        var mentioned = site.PageAt<EntityPage>("people/terry-virts/").Mentioned.Items;
        Assert.Equal("About after | About during", mentioned.Select(m => m.Article.Text).InLine());
        Assert.Equal(" | Commander, ISS", mentioned.Select(m => m.Role).InLine());
    }

    [Fact]
    public void What_it_said_and_what_others_said_of_it_are_told_apart()
    {
        var site = Of(
            [Article("a", "2015-01-01", "«people/terry-virts: The [ISS|organisations/iss] is home», he said. «organisations/iss: Thanks», it said.")],
            [Virts, Iss]);
        var (virts, iss) = (site.PageAt<EntityPage>("people/terry-virts/"), site.PageAt<EntityPage>("organisations/iss/"));
        Assert.Equal("The ISS is home", Assert.Single(virts.Said.Items).Text);
        Assert.Empty(virts.SaidAbout.Items);
        Assert.Equal("Thanks", Assert.Single(iss.Said.Items).Text);
        Assert.Equal("Terry Virts", Assert.Single(iss.SaidAbout.Items).Speaker!.Text);
    }

    [Fact]
    public void The_segments_of_one_utterance_are_one_quotation_and_the_cue_between_them_leaves_nothing_out()
    {
        var article = Article("a", "2015-01-01", "«people/terry-virts: We go», he said, «people/terry-virts: at dawn».");
        article = article with { Quotations = [.. article.Quotations.Select(q => q with { Group = 1 })] };
        Assert.Equal("We go at dawn", Assert.Single(Of([article], [Virts, Iss]).PageAt<EntityPage>("people/terry-virts/").Said.Items).Text);
    }

    [Fact]
    public void It_appears_with_those_who_share_its_sentences_most_first_with_the_sentences_as_evidence()
    {
        var site = Of(
            [
                Article("a", "2015-01-01", "[Virts|people/terry-virts] left [NASA|organisations/nasa]. [NASA|organisations/nasa] wept."),
                Article("b", "2015-01-02", "[NASA|organisations/nasa] and [NASA|organisations/nasa] saw [Virts|people/terry-virts] on the [ISS|organisations/iss]."),
            ],
            [Virts, Iss, Nasa]);
        var with = site.PageAt<EntityPage>("people/terry-virts/").AppearsWith;
        Assert.Equal([("NASA", 2, 2), ("ISS", 1, 1)], with.Select(w => (w.Entity.Text, w.SentenceCount, w.ArticleCount)));
        Assert.Equal(
            "<mark>NASA</mark> and <mark>NASA</mark> saw <mark>Virts</mark> on the ISS. | <mark>Virts</mark> left <mark>NASA</mark>.",
            with[0].Evidence.Select(e => e.Html.Markup).InLine());
    }

    [Fact]
    public void Beyond_fifty_entries_an_entity_has_further_pages_with_addresses_and_titles_of_their_own()
    {
        var articles = Enumerable.Range(0, 120).Select(i => Article($"a{i:000}", "2015-01-01", "[Virts|people/terry-virts] flies."));
        var site = Of(articles, [Virts.WithBiography(), Iss]);
        var pages = new[] { "people/terry-virts/", "people/terry-virts/page/2/", "people/terry-virts/page/3/" }.Select(r => site.PageAt<EntityPage>(r)).ToList();
        Assert.Equal([50, 50, 20], pages.Select(p => p.Mentioned.Items.Length));
        Assert.Equal(120, pages.SelectMany(p => p.Mentioned.Items).Select(m => m.Article.Href).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("Terry Virts | Terry Virts, page 2 | Terry Virts, page 3", pages.Select(p => p.Head.Title).InLine());
        Assert.Equal("https://example.org/base/people/terry-virts/page/2/", pages[1].Head.Canonical);
        Assert.Equal(("/base/people/terry-virts/", "/base/people/terry-virts/page/3/"), (pages[1].Head.Pager!.PreviousHref, pages[1].Head.Pager!.NextHref));
        Assert.NotEmpty(pages[0].Roles);
        Assert.Empty(pages[1].Roles);
    }

    [Fact]
    public void The_first_page_has_the_newest_of_each_list_and_the_others_go_on_with_them_one_after_the_other()
    {
        var articles = Enumerable.Range(0, 130).Select(i => Article(
            $"a{i:000}", $"2015-{1 + i / 28:00}-{1 + i % 28:00}", i % 2 == 0 ? "[Virts|people/terry-virts] flies." : "«people/terry-virts: We go», [Virts|people/terry-virts] said.",
            about: i < 70 ? ["people/terry-virts"] : []));
        var site = Of(articles, [Virts, Iss]);
        var pages = new[] { "", "page/2/", "page/3/", "page/4/" }.Select(r => site.PageAt<EntityPage>("people/terry-virts/" + r)).ToList();

        // 70 about, 65 said, 60 mentioned: 195 in all.
        Assert.Equal(
            ["1–17 / 70 2, 1–17 / 65 3, 1–16 / 60 4", "18–67 / 70 3, -, -", "68–70 / 70, 18–64 / 65 4, -", "-, 65–65 / 65, 17–60 / 60"],
            pages.Select(p => string.Join(", ", Part(p.About), Part(p.Said), Part(p.Mentioned))));
        Assert.Equal(70, pages.SelectMany(p => p.About.Items).Select(a => a.Article.Href).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("2015-05-18", pages[0].Mentioned.Items[0].Date.Iso);
        Assert.Equal((53, "/base/people/terry-virts/page/2/"), (pages[0].About.Left, pages[0].About.NextHref));
        Assert.Throws<Xunit.Sdk.SingleException>(() => site.PageAt("people/terry-virts/page/5/"));

        static string Part<T>(Stretch<T> part) => part.Items.IsEmpty ? "-" : $"{part.First}–{part.Last} / {part.Total} {part.NextHref?.TrimEnd('/')[^1]}".TrimEnd();
    }

    [Fact]
    public void A_correction_is_on_the_first_page_whatever_else_there_is()
    {
        var articles = Enumerable.Range(0, 60).Select(i => Article($"a{i:000}", "2015-01-01", "[Virts|people/terry-virts] flies."));
        var corrected = Article("z", "2014-01-01", "[Virts|people/terry-virts] rests.");
        corrected = corrected with { Manuscript = corrected.Manuscript with { Front = corrected.Front with { Corrections = [new(new(2014, 1, 2), "He flies.")] } } };
        var page = Of([.. articles, corrected], [Virts, Iss]).PageAt<EntityPage>("people/terry-virts/");
        Assert.Equal("He flies.", Assert.Single(page.Corrections.Items).Text);
        Assert.True(page.Corrections.IsWhole);
        Assert.Equal((49, 12), (page.Mentioned.Items.Length, page.Mentioned.Left));
    }

    [Fact]
    public void An_entity_with_too_little_to_say_keeps_its_page_out_of_search_engines_and_sitemap()
    {
        var site = Of(
            [Article("a", "2015-01-01", "[Virts|people/terry-virts] saw [NASA|organisations/nasa] and [NASA|organisations/nasa].", about: ["organisations/esa"])],
            [Virts, Iss.WithBiography(), Nasa, Entity("organisations/esa", "ESA")]);
        Assert.True(site.PageAt<EntityPage>("people/terry-virts/").Head.NoIndex);
        Assert.Null(site.PageAt("people/terry-virts/").InSitemap);
        foreach (var route in new[] { "organisations/iss/", "organisations/nasa/", "organisations/esa/" })
        {
            Assert.False(site.PageAt<EntityPage>(route).Head.NoIndex);
            Assert.NotNull(site.PageAt(route).InSitemap);
        }
    }

    [Fact]
    public void Relations_are_read_from_both_ends_and_roles_from_the_organisation_too()
    {
        var crew = Entity("events/crew-5", "Crew-5") with { Place = IdOf("organisations/iss"), Dates = new(Date(2022, 10), null) };
        var member = Virts with { Relations = [new(RelationType.BuiltIn.First(t => t.Name == "member-of"), IdOf("events/crew-5"), DateRange.Always, "A paper")] };
        var site = Of([], [member, Iss, crew]);
        Assert.Equal(("member of", "Crew-5", "A paper"), site.PageAt<EntityPage>("people/terry-virts/").Relations.Select(r => (r.Label, r.With.Text, r.Sources.Single().Text)).Single());
        Assert.Equal(("members", "Terry Virts"), site.PageAt<EntityPage>("events/crew-5/").Relations.Select(r => (r.Label, r.With.Text)).Single());
        Assert.Equal(
            [("Commander", "Terry Virts", "11 March 2015"), ("took place here", "Crew-5", "October 2022")],
            site.PageAt<EntityPage>("organisations/iss/").Relations.Select(r => (r.Label, r.With.Text, r.From!.Text)));
    }

    [Theory]
    [InlineData("led-by", null, null, true)]
    [InlineData("led-by", "2015-03-11", null, true)]
    [InlineData("led-by", "2015-03", null, true)]
    [InlineData("led-by", "2014", null, false)]
    [InlineData("led-by", "2015-03", "2016", false)]
    [InlineData("located-in", null, null, false)]
    public void A_relation_that_says_what_a_role_says_is_shown_once_with_the_sources_of_both(string type, string? from, string? to, bool isOne)
    {
        var holder = Virts with { Roles = [new("Commander", Iss.Id, new(Date(2015, 3, 11), null), "A paper")] };
        var led = Iss with { Relations = [new(RelationType.BuiltIn.First(t => t.Name == type), Virts.Id, new(Parsed(from), Parsed(to)), "A book")] };
        var site = Of([], [holder, led]);
        var (person, station) = (site.PageAt<EntityPage>("people/terry-virts/"), site.PageAt<EntityPage>("organisations/iss/"));

        Assert.Equal(isOne ? ["Commander: A paper, A book"] : [$"{led.Relations[0].Type.Label}: A book", "Commander: A paper"], station.Relations.Select(Shown));
        Assert.Equal(isOne ? [] : [$"{led.Relations[0].Type.Inverse}: A book"], person.Relations.Select(Shown));
        Assert.Equal(isOne ? "A paper, A book" : "A paper", string.Join(", ", Assert.Single(person.Roles).Sources.Select(s => s.Text)));
        Assert.Equal(isOne || from is null ? 1 : 2, station.Timeline.Length);

        static string Shown(RelationCard card) => $"{card.Label}: {string.Join(", ", card.Sources.Select(s => s.Text))}";
        static PartialDate? Parsed(string? date) => date?.Split('-').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray() switch
        {
            [var year] => new(year),
            [var year, var month] => new(year, month),
            [var year, var month, var day] => new(year, month, day),
            _ => null,
        };
    }

    [Fact]
    public void Who_belonged_to_an_organisation_before_and_after_a_role_there_did_so_besides_it()
    {
        var holder = Virts with { Relations = [new(RelationType.BuiltIn.First(t => t.Name == "works-for"), Iss.Id, DateRange.Always, null)] };
        Assert.Equal("Commander | staff", Of([], [holder, Iss]).PageAt<EntityPage>("organisations/iss/").Relations.Select(r => r.Label).Order(StringComparer.Ordinal).InLine());
    }

    [Fact]
    public void What_both_files_state_alike_is_one_relation_with_the_sources_of_both()
    {
        var related = RelationType.BuiltIn.First(t => t.Name == "related-to");
        var site = Of([], [Iss with { Relations = [new(related, Nasa.Id, DateRange.Always, "A paper")] }, Nasa with { Relations = [new(related, Iss.Id, DateRange.Always, "A book")] }]);
        Assert.Equal("A paper | A book", Assert.Single(site.PageAt<EntityPage>("organisations/iss/").Relations).Sources.Select(s => s.Text).InLine());
        Assert.Equal("A book | A paper", Assert.Single(site.PageAt<EntityPage>("organisations/nasa/").Relations).Sources.Select(s => s.Text).InLine());
    }

    [Fact]
    public void Its_timeline_has_roles_own_dates_and_articles_about_it_oldest_first()
    {
        var site = Of([Article("a", "2015-05-01", "[Virts|people/terry-virts] flies.", about: ["people/terry-virts"]), Article("b", "2015-05-02", "[Virts|people/terry-virts].")], [Virts, Iss]);
        Assert.Equal(
            [("2015-03-11", "role", "Terry Virts: Commander, ISS", "2015-06-10"), ("2015-05-01", "article", "About a", null)],
            site.PageAt<EntityPage>("people/terry-virts/").Timeline.Select(t => (t.Date.Iso, t.Kind, t.Text, t.Until?.Iso)));
    }

    [Fact]
    public void It_is_also_known_as_its_strong_aliases_and_as_what_it_was_called_for_a_time()
    {
        var named = Virts with
        {
            Names =
            [
                .. Virts.Names,
                new("Terry W. Virts", NameKind.Strong, NameCase.Natural, DateRange.Always, default),
                new("Virts", NameKind.Family, NameCase.Natural, DateRange.Always, default),
                new("the flyer", NameKind.Weak, NameCase.Natural, DateRange.Always, default),
                new("the commander", NameKind.Weak, NameCase.Natural, new(Date(2015, 3), Date(2015, 6)), default),
            ],
        };
        Assert.Equal(
            "Terry W. Virts | the commander (March 2015 – June 2015)", Of([], [named, Iss]).PageAt<EntityPage>("people/terry-virts/").AlsoKnownAs.InLine());
    }
}
