using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Quoting;

/// <summary>Block quotes: their text is a quotation, the line that names the source is not part of it.</summary>
internal static class BlockQuotes
{
    private const int LongestAttribution = 120;

    /// <summary>Adds the paragraph of a block quote; a line of attribution is handed to the paragraphs before it.</summary>
    public static void Add(Body body, int index, ImmutableArray<QuotedSpan>.Builder quoted)
    {
        var text = body.Text;
        var span = Quotations.Trim(text, body.Blocks[index].Span);
        var isFirst = index == 0 || body.Blocks[index - 1].Quote != body.Blocks[index].Quote;
        if (span.Length == 0 || IsCue(body, index, span)) return;
        if (!isFirst && AfterDash(text, span, span.Start) is { } line && span.Length <= LongestAttribution)
        {
            GiveTo(body, body.Blocks[index].Quote, line, quoted);
            return;
        }

        TextSpan? attribution = null;
        var dash = LastDash(text, span);
        if (dash > 0 && AfterDash(text, span, dash) is { } source)
        {
            attribution = source;
            span = Quotations.Trim(text, new(span.Start, dash));
        }
        var continues = quoted.Count > 0 && quoted[^1].Form == QuotedForm.Block && body.Blocks[quoted[^1].Block].Quote == body.Blocks[index].Quote;
        quoted.Add(new(Quotations.WithoutMarks(text, span), span, index, QuotedForm.Block, continues, attribution));
        if (attribution is { } known) GiveTo(body, body.Blocks[index].Quote, known, quoted);
    }

    // "Jane Roe said:" before a quotation within the quote: narration, not speech.
    private static bool IsCue(Body body, int index, TextSpan span) =>
        body.Text[span.End - 1] == ':' && span.Length <= LongestAttribution && index + 1 < body.Blocks.Length && body.Blocks[index + 1].Quote == body.Blocks[index].Quote;

    private static void GiveTo(Body body, int quote, TextSpan attribution, ImmutableArray<QuotedSpan>.Builder quoted)
    {
        for (var i = quoted.Count - 1; i >= 0 && quoted[i].Form == QuotedForm.Block && body.Blocks[quoted[i].Block].Quote == quote; i--)
            quoted[i] = quoted[i] with { Attribution = attribution };
    }

    // A dash after the end of a sentence, with a name behind it.
    private static int LastDash(string text, TextSpan span)
    {
        var limit = Math.Max(span.Start + 1, span.End - LongestAttribution);
        for (var i = span.End - 2; i >= limit; i--)
        {
            if (!IsDash(text[i]) || !char.IsWhiteSpace(text[i - 1])) continue;
            var before = i - 1;
            while (before > span.Start && char.IsWhiteSpace(text[before])) before--;
            return Terminators.Is(text[before]) || QuotationMarks.IsMark(text[before]) ? i : -1;
        }
        return -1;
    }

    /// <summary>What stands behind a dash at an offset, to the end of the span; null where there is no dash or no name behind it.</summary>
    public static TextSpan? AfterDash(string text, TextSpan span, int dash)
    {
        if (!IsDash(text[dash])) return null;
        var i = dash;
        while (i < span.End && (IsDash(text[i]) || char.IsWhiteSpace(text[i]))) i++;
        return i < span.End && char.IsLetter(text[i]) ? new(i, span.End) : null;
    }

    private static bool IsDash(char c) => c is '—' or '–' or '-' or '―';
}
