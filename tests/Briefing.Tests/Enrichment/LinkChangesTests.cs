using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Reporting;

namespace Briefing.Tests.Enrichment;

public sealed class LinkChangesTests
{
    private const string Text = "John Harris spoke. Kamala Harris listened. Then Harris left.";

    [Fact]
    public void The_same_site_has_no_changes() => Assert.Empty(Between(Site(Text), Site(Text)));

    [Fact]
    public void A_decision_moves_a_name_from_one_to_another()
    {
        var change = Assert.Single(Between(Site(Text, "links: { Harris: john-harris }"), Site(Text, "links: { Harris: kamala-harris }")));
        Assert.Equal((LinkChangeKind.Moved, "Harris", "people/john-harris", "people/kamala-harris"), (change.Kind, change.Surface, change.Before.Entity.ToString(), change.After.Entity.ToString()));
        Assert.Equal("input/articles/a.md:6:49", change.Where.ToString());
    }

    [Fact]
    public void An_edited_sentence_is_not_compared_and_those_around_it_are()
    {
        var edited = Text.Replace("Kamala Harris listened.", "In the evening John Harris slept, Kamala Harris did not.", StringComparison.Ordinal);
        var changes = Between(Site(Text, "links: { Harris: john-harris }"), Site(edited, "links: { Harris: kamala-harris }"));
        Assert.Equal(["Harris"], changes.Select(c => c.Surface));
        Assert.Equal("input/articles/a.md:6:82", changes[0].Where.ToString());
    }

    [Fact]
    public void A_name_that_means_nobody_any_more_is_lost_with_the_reason()
    {
        var change = Assert.Single(Between(Site(Text, "links: { Harris: john-harris }"), Site(Text)));
        Assert.Equal((LinkChangeKind.Lost, "refused: several could be meant"), (change.Kind, change.After.Outcome));
    }

    [Fact]
    public void Before_and_after_mirror_each_other()
    {
        var (one, other) = (Site(Text, "links: { Harris: none }"), Site(Text, "links: { Harris: kamala-harris }"));
        Assert.Equal([LinkChangeKind.Gained], Between(one, other).Select(c => c.Kind));
        Assert.Equal([LinkChangeKind.Lost], Between(other, one).Select(c => c.Kind));
    }

    [Fact]
    public void A_text_that_only_one_side_has_is_no_change()
    {
        var more = TestSite.Of([.. Site(Text).Files, Engine.Model.SourceFile.Of("articles/b.md", "---\ntitle: B\ndate: 2022-07-06\n---\nJohn Harris spoke again.\n")]);
        Assert.Empty(Between(Site(Text), more));
        Assert.Empty(Between(more, Site(Text)));
    }

    [Fact]
    public void Key_points_are_compared_wherever_they_stand_now()
    {
        var (one, other) = (
            Site(Text, "links: { Crew: none }\nkey_points: [ The Crew rests. ]"),
            Site(Text, "links: { Crew: john-harris }\nkey_points: [ Something new., The Crew rests. ]"));
        var change = Assert.Single(Between(one, other));
        Assert.Equal((LinkChangeKind.Gained, "Crew", "input/articles/a.md:5:35"), (change.Kind, change.Surface, change.Where.ToString()));
    }

    [Fact]
    public void Biographies_and_pages_are_compared()
    {
        const string Files = """
            -- people/nora-may.md --
            ---
            name: Nora May
            ---
            She knew ‘the Captain’ well.
            -- pages/about.md --
            ---
            title: About
            ---
            The Captain wrote this.
            -- people/john-harris.md --
            ---
            name: John Harris

            """;
        var changes = Between(TestSite.Of(Files + "---\n"), TestSite.Of(Files + "aliases: [ the Captain ]\n---\n"));
        Assert.Equal(["input/pages/about.md:4:1", "input/people/nora-may.md:4:11"], changes.Select(c => c.Where.ToString()));
        Assert.All(changes, c => Assert.Equal(LinkChangeKind.Gained, c.Kind));
    }

    private static TestSite Site(string text, string front = "tags: []") => TestSite.Of($"""
        -- people/john-harris.md --
        ---
        name: John Harris
        ---
        -- people/kamala-harris.md --
        ---
        name: Kamala Harris
        ---
        -- articles/a.md --
        ---
        title: A
        date: 2022-07-06
        {front}
        ---
        {text}
        """);

    private static ImmutableArray<LinkChange> Between(TestSite before, TestSite after) => LinkChanges.Between(before.Build().Site.NamedTexts, after.Build().Site.NamedTexts);
}
