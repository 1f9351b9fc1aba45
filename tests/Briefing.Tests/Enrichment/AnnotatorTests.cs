using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Marking;
using Briefing.Engine.Enrichment.Naming;
using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Model;
using Briefing.Engine.Reading.Markdown;

namespace Briefing.Tests.Enrichment;

public sealed class AnnotatorTests
{
    private static readonly Register Register = new([TestEntities.Of("people/terry-virts Terry Virts"), TestEntities.Of("organisations/nasa NASA")]);

    // Anchors are shortened to s-1, s-2 … so that the markup can be read.
    private static string Write(string markdown)
    {
        var body = MarkdownBody.Read(markdown, SourceFile.Of("articles/a.md", markdown), Wording.English).Value;
        var targets = body.References.Select(r => Register.Resolve(r.Target) is [var entity] ? new Target($"/{entity.Id}/", entity.Id) : null).ToImmutableArray();
        var sentences = Sentences.Split(body, "en").Select((s, i) => s with { Anchor = $"s-{i + 1}" }).ToImmutableArray();
        var found = MentionFinder.Find(body, Gazetteer.Build(Register), new() { Day = new(2022, 7, 6), Sentences = sentences, Targets = targets });
        var mentions = LinkPolicy.Apply(found.Mentions, body, Register, new(), []);
        return Annotator.Write(body, mentions, sentences, targets, id => $"/{id}/").Markup.Trim();
    }

    [Fact]
    public void The_first_mention_is_a_link_the_next_a_span() => Assert.Equal(
        """<p><span class="s" id="s-1"><a class="entity" data-entity="organisations/nasa" href="/organisations/nasa/">NASA</a> said.</span> <span class="s" id="s-2">Then <span data-entity="organisations/nasa">NASA</span>’s plan.</span></p>""",
        Write("NASA said. Then NASA’s plan."));

    [Fact]
    public void A_sentence_holds_the_elements_that_lie_within_it() => Assert.Equal(
        """<p><span class="s" id="s-1"><em>All</em> of <strong>it</strong> &amp; more.</span></p>""", Write("*All* of **it** & more."));

    [Fact]
    public void An_element_across_sentences_parts_them() => Assert.Equal(
        """<p><span class="s" id="s-1">One </span><em><span class="s" data-s="s-1">two.</span> <span class="s" id="s-2">Three</span></em><span class="s" data-s="s-2"> four.</span></p>""",
        Write("One *two. Three* four."));

    [Fact]
    public void A_mention_across_an_element_is_one_where_the_element_lies_within() => Assert.Equal(
        """<p><span class="s" id="s-1"><a class="entity" data-entity="people/terry-virts" href="/people/terry-virts/">Terry <em>Virts</em></a> spoke.</span></p>""",
        Write("Terry *Virts* spoke."));

    [Fact]
    public void A_mention_that_an_element_crosses_is_written_in_parts() => Assert.Equal(
        """<p><span class="s" id="s-1"><em>By <a class="entity" data-entity="people/terry-virts" href="/people/terry-virts/">Terry</a></em><a class="entity" data-entity-part="people/terry-virts" href="/people/terry-virts/"> Virts</a>.</span></p>""",
        Write("*By Terry* Virts."));

    [Fact]
    public void An_explicit_mark_is_the_authors_link() => Assert.Equal(
        """<p><span class="s" id="s-1">He, <a class="entity" data-entity="people/terry-virts" href="/people/terry-virts/">the former commander</a>, spoke.</span></p>""",
        Write("He, [[terry-virts|the former commander]], spoke."));

    [Fact]
    public void An_unresolved_link_is_a_span() => Assert.Equal(
        """<p><span class="s" id="s-1">See <span>nobody</span>.</span></p>""", Write("See [[nobody]]."));

    [Fact]
    public void No_link_within_a_link() => Assert.Equal(
        """<p><span class="s" id="s-1"><a href="https://example.org/">Of <span data-entity="organisations/nasa">NASA</span></a>.</span></p>""",
        Write("[Of NASA](https://example.org/)."));
}
