using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefing.Engine.Enrichment.Marking;
using Briefing.Engine.Enrichment.Naming;
using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Model;
using Briefing.Engine.Reading.Markdown;
using CsCheck;

namespace Briefing.Tests.Enrichment;

/// <summary>What holds for any text whatever.</summary>
public sealed partial class MentionLaws
{
    private static readonly ImmutableArray<Entity> Entities =
    [
        TestEntities.Of("people/terry-virts Terry Virts; Terry W. Virts; weak: the commander"),
        TestEntities.Of("people/kamala-harris Kamala Harris"),
        TestEntities.Of("people/john-harris John Harris; weak: the commander"),
        TestEntities.Of("people/von-der-leyen Ursula von der Leyen; role: President"),
        TestEntities.Of("people/moon Moon Jae-in; sort: Moon, Jae-in"),
        TestEntities.Of("people/king Martin Luther King Jr.; sort: King, Martin Luther, Jr."),
        TestEntities.Of("organisations/nasa NASA; weak: the agency"),
        TestEntities.Of("organisations/bank Bank of Japan"),
        TestEntities.Of("organisations/time Time"),
        TestEntities.Of("organisations/att AT&T"),
        TestEntities.Of("places/japan Japan"),
        TestEntities.Of("places/us United States; exact: US"),
        TestEntities.Of("places/tokyo 東京"),
        TestEntities.Of("spacecraft/iss International Space Station; exact: ISS"),
    ];

    // Words that make rules meet, rather than letters that never make a name.
    private static readonly Gen<string> Prose = Gen.OneOf(
        Gen.OneOf(
            "Terry", "Virts", "W.", "Kamala", "Harris", "John", "Ursula", "von", "der", "Leyen", "Von", "Moon", "Jae-in", "Martin", "Luther", "King", "Jr.", "NASA", "nasa", "Bank", "of",
            "Japan", "Time", "AT&T", "United", "States", "US", "U.S.", "東京", "International", "Space", "Station", "(ISS)", "ISS", "the", "The", "commander", "agency", "Street", "President",
            "Mr.", "said", "and", "’s", "'s", ",", ".", "!", "–", "-", "“", "”", "\"", "\n\n", "\n\n# ", "\n\n- ", "\n\n> ", "*", "**", "`", "[", "](https://example.org/)", "[[", "]]", "|", "[^1]",
            "\n\n[^1]: ", "<em>", "</em>", "<br>", "&amp;", "é", "́", "‑", "\u00A0", "İ", "ß", "\uFB01", "🚀", "А"),
        Gen.String).List[0, 40].SelectMany(words => Gen.OneOf(" ", "", " ").Select(separator => string.Join(separator, words)));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag { get; }

    private static (Body Body, ImmutableArray<Sentence> Sentences, FoundNames Found) Read(string markdown, ImmutableArray<Entity> entities, string language = "en")
    {
        var body = MarkdownBody.Read(markdown, SourceFile.Of("articles/a.md", markdown), Wording.English).Value;
        var sentences = Sentences.Split(body, language);
        var targets = body.References.Select(r => r.Kind == ReferenceKind.Wiki ? new Target("/x/", new Id("people", "terry-virts")) : null).ToImmutableArray();
        var context = new MentionContext { Day = new(2022, 7, 6), Language = language, Sentences = sentences, Targets = targets, Decisions = [new("Time", null), new("Harris", new Id("people", "kamala-harris"))] };
        return (body, sentences, MentionFinder.Find(body, Gazetteer.Build(new Register(entities)), context));
    }

    [Fact]
    public void Mentions_are_in_order_within_the_text_and_never_overlap() => Prose.Sample(markdown =>
    {
        var (body, sentences, found) = Read(markdown, Entities);
        var end = 0;
        foreach (var mention in found.Mentions)
        {
            Assert.InRange(mention.Span.Start, end, mention.Span.End - 1);
            Assert.True(mention.Span.End <= body.Text.Length);
            Assert.False(char.IsWhiteSpace(body.Text[mention.Span.Start]) || char.IsWhiteSpace(body.Text[mention.Span.End - 1]));
            if (mention.Sentence >= 0) Assert.True(sentences[mention.Sentence].Span.Contains(mention.Span.Start));
            end = mention.Span.End;
        }
        Assert.All(found.Refusals, r => Assert.False(r.Candidates.IsEmpty && r.Reason != RefusalReason.DecidedNone));
    }, iter: 3000);

    [Fact]
    public void Marking_and_linking_never_alter_the_text() => Prose.Sample(markdown =>
    {
        var (body, sentences, found) = Read(markdown, Entities);
        var register = new Register(Entities);
        var mentions = LinkPolicy.Apply(found.Mentions, body, register, new(), []);
        var targets = body.References.Select(r => r.Kind == ReferenceKind.Wiki ? new Target("/x/", new Id("people", "terry-virts")) : null).ToImmutableArray();
        var html = Annotator.Write(body, mentions, sentences, targets, id => $"/{id}/").Markup;
        var plain = string.Concat(body.Pieces.Select(p => p.Kind switch { PieceKind.Text => Html.Escape(p.Raw), PieceKind.Markup => p.Raw, _ => "" }));
        Assert.Equal(Tag.Replace(plain, ""), Tag.Replace(html, ""));
    }, iter: 3000);

    [Fact]
    public void Marked_markup_is_well_formed_without_links_in_links_and_carries_each_mention_once() => Prose.Sample(markdown =>
    {
        var (body, sentences, found) = Read(markdown, Entities);
        var targets = body.References.Select(r => r.Kind == ReferenceKind.Wiki ? new Target("/x/", new Id("people", "terry-virts")) : null).ToImmutableArray();
        var mentions = LinkPolicy.Apply(found.Mentions, body, new Register(Entities), new(), []);
        var html = Annotator.Write(body, mentions, sentences, targets, id => $"/{id}/").Markup;
        var open = new Stack<string>();
        foreach (Match tag in Tag.Matches(html))
        {
            var name = Regex.Match(tag.Value, "[a-zA-Z0-9]+").Value.ToLowerInvariant();
            if (tag.Value.StartsWith("<!", StringComparison.Ordinal) || name is "br" or "hr" or "img" or "input") continue;
            if (tag.Value.StartsWith("</", StringComparison.Ordinal)) Assert.Equal(open.Pop(), name);
            else
            {
                Assert.False(name == "a" && open.Contains("a"));
                open.Push(name);
            }
        }
        Assert.Empty(open);
        Assert.Equal(mentions.Length, Regex.Count(html, " data-entity=\""));
    }, iter: 3000);

    [Fact]
    public void Registers_with_the_same_key_find_the_same() => Gen.Select(Prose, Gen.Int[0, (1 << 14) - 1]).Sample((markdown, chosen) =>
    {
        ImmutableArray<Entity> some = [.. Entities.Where((_, i) => (chosen & (1 << i)) != 0)];
        var body = MarkdownBody.Read(markdown, SourceFile.Of("articles/a.md", markdown), Wording.English).Value;
        var words = Words.Of(body.Text);
        // Only marks and decisions reach beyond names; they are the caller's to add to the key.
        if (body.Marks.Length > 0 || markdown.Contains("Harris", StringComparison.Ordinal)) return;
        if (Gazetteer.Build(new Register(some)).Key(words) != Gazetteer.Build(new Register(Entities)).Key(words)) return;
        Assert.Equal(Read(markdown, Entities).Found.Mentions, Read(markdown, some).Found.Mentions);
    }, iter: 3000);

    [Fact]
    public void Whatever_the_register_a_name_that_can_match_is_in_the_key() => Prose.Sample(markdown =>
    {
        var (body, _, found) = Read(markdown, Entities);
        var words = Words.Of(body.Text);
        foreach (var mention in found.Mentions.Where(m => m.How is not (MentionHow.Explicit or MentionHow.Decided)))
        {
            var without = Gazetteer.Build(new Register(Entities.Where(e => e.Id != mention.Entity)));
            Assert.NotEqual(without.Key(words), Gazetteer.Build(new Register(Entities)).Key(words));
        }
    }, iter: 1000);

    [Theory]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("xx")]
    public void Any_string_in_any_language_gives_an_answer(string language) => Prose.Sample(markdown => Read(markdown, Entities, language), iter: 1000);
}
