using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Marking;
using Briefing.Engine.Enrichment.Naming;
using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Model;
using Briefing.Engine.Reading.Markdown;

namespace Briefing.Tests.Enrichment;

public sealed class LinkPolicyTests
{
    private static readonly Register Register = new(
    [
        TestEntities.Of("people/terry-virts Terry Virts"),
        TestEntities.Of("organisations/nasa NASA"),
        TestEntities.Of("organisations/roscosmos Roscosmos"),
        TestEntities.Of("places/moscow Moscow"),
        TestEntities.Of("places/kyiv Kyiv"),
        TestEntities.Of("places/secret Secretville") with { Linking = Linking.Never },
        TestEntities.Of("places/shy Shyville") with { Linking = Linking.Explicit },
    ]);

    // Every mention with the reason why it is no link.
    private static string[] Links(string markdown, LinkingSettings? settings = null, ImmutableArray<Id> about = default, Id? own = null, params Decision[] decisions)
    {
        var body = MarkdownBody.Read(markdown, SourceFile.Of("articles/a.md", markdown), Wording.English).Value;
        var targets = body.References.Select(r => Register.Resolve(r.Target) is [var entity] ? new Target("/x/", entity.Id) : null).ToImmutableArray();
        var quoted = body.Blocks.Where(b => b.Quote > 0).Select(b => b.Span).ToImmutableArray();
        var found = MentionFinder.Find(body, Gazetteer.Build(Register), new() { Day = new(2022, 7, 6), Sentences = Sentences.Split(body, "en"), Targets = targets, Quoted = quoted, Decisions = [.. decisions] });
        return [.. LinkPolicy.Apply(found.Mentions, body, Register, settings ?? new(), about.IsDefault ? [] : about, own).Select(m => m.Linked ? m.Span.In(body.Text) : $"{m.WhyNot}")];
    }

    [Fact]
    public void The_first_mention_is_linked_and_no_other() => Assert.Equal(["NASA", "LinkedAlready", "LinkedAlready"], Links("NASA said so. It was NASA.\n\nNASA!"));

    [Fact]
    public void The_first_in_each_section_where_the_site_wants_it() => Assert.Equal(["NASA", "LinkedAlready", "NASA"], Links("NASA and NASA.\n\n## More\n\nNASA.", new(PerSection: true)));

    [Fact]
    public void No_automatic_links_in_headings_quotations_links_and_code() => Assert.Equal(
        ["InHeading", "InQuotation", "InLink", "InCode", "NASA"], Links("# NASA\n\n> NASA\n\nSee [NASA’s page](https://example.org/), `NASA` and NASA."));

    [Fact]
    public void An_explicit_mark_is_a_link_even_there() => Assert.Equal(["NASA", "LinkedAlready"], Links("# [[NASA]]\n\nNASA."));

    [Fact]
    public void A_mark_against_links_is_kept() => Assert.Equal(["MarkedNever", "NASA"], Links("[[!NASA]] and NASA."));

    [Fact]
    public void Two_automatic_links_never_stand_side_by_side_but_the_next_mention_takes_the_link() => Assert.Equal(
        ["NASA", "NextToLink", "Roscosmos"], Links("A NASA-Roscosmos deal. Roscosmos agreed."));

    [Fact]
    public void A_comma_parts_two_links() => Assert.Equal(["NASA", "Roscosmos", "Moscow"], Links("NASA, Roscosmos and Moscow."));

    [Fact]
    public void No_link_on_the_own_page() => Assert.Equal(["OwnPage", "Moscow"], Links("NASA is in Moscow.", own: new Id("organisations", "nasa")));

    [Fact]
    public void The_budget_is_three_at_least_and_goes_to_the_most_central() => Assert.Equal(
        ["OverBudget", "Roscosmos", "Moscow", "LinkedAlready", "Kyiv"],
        Links("NASA, then Roscosmos, then Moscow, again Moscow, then Kyiv.", about: [new Id("places", "kyiv"), new Id("organisations", "roscosmos")]));

    [Fact]
    public void An_entity_that_wants_no_links_gets_none() => Assert.Equal(["LinkingNever", "LinkingExplicit"], Links("Secretville and Shyville."));

    [Fact]
    public void A_decision_is_explicit_enough() => Assert.Equal(["Shyville"], Links("To Shyville.", decisions: new Decision("Shyville", new Id("places", "shy"))));
}
