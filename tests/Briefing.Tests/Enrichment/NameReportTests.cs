using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Marking;
using Briefing.Engine.Enrichment.Naming;
using Briefing.Engine.Enrichment.Reporting;
using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Model;
using Briefing.Engine.Reading.Markdown;

namespace Briefing.Tests.Enrichment;

public sealed class NameReportTests
{
    private static readonly ImmutableArray<Entity> Entities =
    [
        TestEntities.Of("people/john-harris John Harris"),
        TestEntities.Of("people/kamala-harris Kamala Harris"),
        TestEntities.Of("people/terry-virts Terry Virts"),
    ];

    private static (Body Body, FoundNames Found) Read(string markdown, params Decision[] decisions)
    {
        var body = MarkdownBody.Read(markdown, SourceFile.Of("articles/a.md", markdown), Wording.English).Value;
        var context = new MentionContext { Day = new(2022, 7, 6), Sentences = Sentences.Split(body, "en"), Decisions = [.. decisions] };
        return (body, MentionFinder.Find(body, Gazetteer.Build(new Register(Entities)), context));
    }

    private static string Problems(string markdown, params Decision[] decisions)
    {
        var (body, found) = Read(markdown, decisions);
        return string.Join('\n', NameReport.Problems([Text(body, found.Mentions, found.Refusals)], found.Unused));
    }

    private static NamedText Text(Body body, ImmutableArray<Mention> mentions, ImmutableArray<Refusal> refusals) =>
        new(new("articles", "a"), TextPart.Body, body, [], mentions, refusals);

    [Fact]
    public void A_name_in_doubt_in_a_key_point_or_a_biography_is_told_with_what_can_be_written_there() => Assert.Equal(
        """
        input/articles/a.md:4:51: warning ambiguous-name: 'Harris' could be people/john-harris or people/kamala-harris; left unlinked. To decide: links: { Harris: john-harris }
        input/people/jo-march.md:4:41: warning ambiguous-name: 'Harris' could be people/john-harris or people/kamala-harris; left unlinked. To decide: [[john-harris|Harris]]
        """.ReplaceLineEndings("\n"),
        TestSite.Of("""
            -- people/john-harris.md --
            ---
            name: John Harris
            ---
            -- people/kamala-harris.md --
            ---
            name: Kamala Harris
            ---
            -- people/jo-march.md --
            ---
            name: Jo March
            ---
            She knew John Harris and Kamala Harris. Harris died young.
            -- articles/a.md --
            ---
            title: A
            date: 2022-07-06
            key_points: [ John Harris met Kamala Harris. Then Harris left. ]
            ---
            Nobody came.
            """).Problems());

    [Fact]
    public void An_ambiguous_name_is_told_once_at_its_place_with_the_line_to_paste() => Assert.Equal(
        "input/articles/a.md:3:1: warning ambiguous-name: 'Harris' could be people/john-harris or people/kamala-harris; left unlinked. To decide: links: { Harris: john-harris }",
        Problems("John Harris met Kamala Harris.\n\nHarris spoke. So did Harris."));

    [Fact]
    public void A_decision_settles_it() => Assert.Empty(
        Problems("John Harris met Kamala Harris.\n\nHarris spoke.", new Decision("Harris", new Id("people", "kamala-harris"))));

    [Fact]
    public void A_decision_that_no_name_asks_for_is_told() => Assert.Equal(
        "input/articles/a.md:5: warning unused-decision: 'Virts' is decided in links:, but never stands by itself in the text. Write the name as it stands in the text, or take the line out.",
        Problems("Nobody.", new Decision("Virts", new Id("people", "terry-virts"), new("input/articles/a.md", 5))));

    [Fact]
    public void Every_occurrence_is_explained_with_what_to_paste()
    {
        var (body, found) = Read("Virts spoke. Terry Virts lives in Virts Street. Terry Virts!");
        var mentions = LinkPolicy.Apply(found.Mentions, body, new Register(Entities), new(), []);

        Assert.Equal(
            [
                "Virts: refused: a short name, and the full name does not stand before it | links: { Virts: terry-virts }",
                "Terry Virts: the full name; linked | ",
                "Virts: refused: part of a longer name that is not registered | [[terry-virts|Virts]]",
                "Terry Virts: the full name; not linked: another mention is | ",
            ],
            NameReport.Explain(Text(body, mentions, found.Refusals)).Select(e => $"{e.Surface}: {e.Outcome} | {e.ToPaste}"));
    }

    [Theory]
    [InlineData("terry virts", RefusalReason.OtherSpelling)]
    public void A_known_name_in_another_spelling_is_refused_with_its_reason(string name, RefusalReason reason) =>
        Assert.Equal(reason, Assert.Single(Read($"We met {name} today, who spoke.").Found.Refusals).Reason);
}
