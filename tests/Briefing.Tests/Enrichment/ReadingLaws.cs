using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Quoting;
using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Enrichment.Speaking;
using Briefing.Engine.Enrichment.Spotting;
using Briefing.Engine.Model;
using CsCheck;

namespace Briefing.Tests.Enrichment;

/// <summary>Laws of every reading, whatever the text.</summary>
public sealed class ReadingLaws
{
    // Pieces that the rules look at, so that chance finds their corners.
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "'", "‘", "’", "„", "«", "»", "''", "``", ".", "!", "?", "…", "...", ",", ":", "—", " - ", "(", ")", "[1]", "\n\n", " ", " ", " ",
        "said", "Roe", "Jane Roe", "he", "she", "it", "told", "The", "of", "Inc.", "Mr.", "U.S.", "and", "who", "according to", "ROE:", "Q:", "3.5", "1911", "é", "水。", "𝒜", "\ud800",
        "of the", "University", "van", "Kyiv", "adding", "claim", "’s", "e", "Said", "board", "NTA", "> ", "agency", "the",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).List[0, 60].Select(p => string.Join("", p));

    private static readonly Gen<Body> Bodies = Gen.Select(Text, Gen.Int[0, 3]).Select(Split);

    [Fact]
    public void Sentences_partition_what_is_visible() => Bodies.Sample(body =>
    {
        var sentences = Sentences.Split(body, "en");
        var covered = new bool[body.Text.Length];
        foreach (var sentence in sentences)
        {
            Assert.True(sentence.Span.Length > 0);
            Assert.False(char.IsWhiteSpace(body.Text[sentence.Span.Start]) || char.IsWhiteSpace(body.Text[sentence.Span.End - 1]));
            Assert.Contains(body.Blocks, b => b.Kind != BlockKind.Code && b.Span.Contains(sentence.Span));
            for (var i = sentence.Span.Start; i < sentence.Span.End; i++)
            {
                Assert.False(covered[i]);
                covered[i] = true;
            }
        }
        foreach (var block in body.Blocks)
            for (var i = block.Span.Start; i < block.Span.End; i++)
                Assert.Equal(block.Kind != BlockKind.Code && (covered[i] || !char.IsWhiteSpace(body.Text[i])), covered[i]);
        Assert.Equal(sentences.Length, sentences.Select(s => s.Anchor).Distinct(StringComparer.Ordinal).Count());
    });

    [Fact]
    public void Quotations_stand_within_their_blocks_and_never_overlap() => Bodies.Sample(body =>
    {
        var quoted = Quotations.Find(body, "en");
        var end = 0;
        foreach (var quote in quoted)
        {
            Assert.True(quote.Outer.Start >= end && quote.Inner.Length > 0);
            Assert.True(quote.Outer.Contains(quote.Inner) && body.Blocks[quote.Block].Span.Contains(quote.Outer));
            end = quote.Outer.End;
        }
    });

    [Fact]
    public void Speakers_are_words_of_the_text_and_every_quotation_is_answered() => Bodies.Sample(body =>
    {
        var sentences = Sentences.Split(body, "en");
        var quoted = Quotations.Find(body, "en");
        var quotations = Speakers.Attribute(body, sentences, quoted, [], Register.Empty, new(2022, 7, 6));

        Assert.Equal(quoted.Select(q => q.Inner), quotations.Select(q => q.Span));
        foreach (var quotation in quotations)
        {
            Assert.Equal(quotation.SpeakerText is null, quotation.Confidence == SpeakerConfidence.None);
            if (quotation.SpeakerText is { } words) Assert.Contains(words, body.Text, StringComparison.Ordinal);
        }
        Assert.Equal(Enumerable.Range(1, quotations.Select(q => q.Group).DefaultIfEmpty().Max()), quotations.Select(q => q.Group).Distinct());
    });

    [Fact]
    public void Candidates_are_in_order_and_never_overlap() => Bodies.Sample(body =>
    {
        var end = 0;
        foreach (var candidate in Candidates.Find(body, Sentences.Split(body, "en"), [], [], "en"))
        {
            Assert.True(candidate.Span.Start >= end && candidate.Span.Length > 0);
            end = candidate.Span.End;
        }
    });

    private static Body Split(string text, int kind)
    {
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var at = 0;
        foreach (var part in text.Split("\n\n"))
        {
            var trimmed = part.Trim();
            var start = at + part.IndexOf(trimmed, StringComparison.Ordinal);
            if (trimmed.Length > 0) blocks.Add(new(new(start, start + trimmed.Length), Kind(blocks.Count), 0, (blocks.Count + kind) % 5 == 4 ? 1 + blocks.Count / 5 : 0));
            at += part.Length + 2;
        }
        return new(text, blocks.ToImmutable(), [], [], [], [], new("x", []));

        BlockKind Kind(int index) => (index + kind) % 7 == 6 ? BlockKind.Code : (index + kind) % 4 == 3 ? BlockKind.Heading : BlockKind.Paragraph;
    }
}
