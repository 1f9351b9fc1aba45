using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Quoting;

/// <summary>Finds direct quotations: in marks of any common kind, in block quotes, and in transcripts.</summary>
public static class Quotations
{
    /// <summary>The direct quotations of a body, in order, none within another.</summary>
    /// <param name="body">The text.</param>
    /// <param name="language">Its BCP 47 tag.</param>
    public static ImmutableArray<QuotedSpan> Find(Body body, string language)
    {
        var labels = TranscriptLabels.Find(body);
        var quoted = ImmutableArray.CreateBuilder<QuotedSpan>();
        var carried = MarkFamily.None; // an opening mark of the paragraph before that nothing closed
        for (var index = 0; index < body.Blocks.Length; index++)
        {
            var block = body.Blocks[index];
            if (block.Kind is BlockKind.Code or BlockKind.Heading)
            {
                carried = MarkFamily.None;
            }
            else if (block.Quote > 0)
            {
                BlockQuotes.Add(body, index, quoted);
                carried = MarkFamily.None;
            }
            else if (labels[index] is { } label)
            {
                Transcript(body, index, label, quoted);
                carried = MarkFamily.None;
            }
            else
            {
                carried = Marked(body, index, carried, quoted);
            }
        }
        AttributionLines.Give(body, quoted);
        return quoted.ToImmutable();
    }

    // What follows the label is speech, whether or not marks stand around it.
    private static void Transcript(Body body, int index, TranscriptLabel label, ImmutableArray<QuotedSpan>.Builder quoted)
    {
        var outer = Trim(body.Text, new(label.SpeechStart, body.Blocks[index].Span.End));
        if (outer.Length == 0) return;
        quoted.Add(new(WithoutMarks(body.Text, outer), outer, index, QuotedForm.Transcript, label.Name is null, label.Name));
    }

    private static MarkFamily Marked(Body body, int index, MarkFamily carried, ImmutableArray<QuotedSpan>.Builder quoted)
    {
        var (text, block) = (body.Text, body.Blocks[index].Span);
        var code = CodeWithin(body, block);
        var marks = QuotationMarks.Pair(text, block, code);
        var repeats = carried != MarkFamily.None && QuotationMarks.OpensWith(text, block).Family == carried;
        var continues = repeats;
        if (carried != MarkFamily.None && !repeats)
        {
            var asCarried = QuotationMarks.Pair(text, block, code, carried);
            if (asCarried.ClosesCarried && !OpensBefore(marks, asCarried.Pairs[0].Close)) (marks, continues) = (asCarried, true);
        }

        foreach (var pair in marks.Pairs)
        {
            var inner = Trim(text, pair.Inner);
            var isFirst = continues && pair == marks.Pairs[0] && pair.Open == block.Start;
            if (inner.Length > 0 && (isFirst || Speech.Is(text, block, pair.Outer, inner)))
                quoted.Add(new(inner, pair.Outer, index, QuotedForm.Marks, isFirst, null));
        }

        if (marks.Unclosed < 0 || !CanOpenSpeech(text, block, marks.Unclosed) || !GoesOn(body, index, marks.UnclosedFamily)) return MarkFamily.None;
        var rest = Trim(text, new(marks.Unclosed + QuotationMarks.OpensWith(text, new(marks.Unclosed, block.End)).Length, block.End));
        if (rest.Length > 0)
            quoted.Add(new(rest, new(marks.Unclosed, block.End), index, QuotedForm.Marks, continues && marks.Pairs.Count == 0 && marks.Unclosed == block.Start, null));
        return marks.UnclosedFamily;
    }

    // Speech that goes on over paragraphs begins with one, after a sentence, or after the comma or colon of its cue.
    private static bool CanOpenSpeech(string text, TextSpan block, int mark)
    {
        var i = mark - 1;
        while (i >= block.Start && char.IsWhiteSpace(text[i])) i--;
        return i < block.Start || Terminators.Is(text[i]) || QuotationMarks.IsMark(text[i]) || text[i] is ',' or ':' or ')' or '—' or '–' or '-';
    }

    private static bool OpensBefore(MarkedBlock marks, int offset) => marks.Pairs.Count > 0 && marks.Pairs[0].Open < offset;

    // Whether the next paragraph repeats the opening mark, or closes it without one.
    private static bool GoesOn(Body body, int index, MarkFamily family)
    {
        if (index + 1 >= body.Blocks.Length) return false;
        var (here, next) = (body.Blocks[index], body.Blocks[index + 1]);
        if (next.Kind != here.Kind || next.Quote != here.Quote || next.IsFootnote != here.IsFootnote || next.Span.Length == 0) return false;
        if (QuotationMarks.OpensWith(body.Text, next.Span).Family == family) return true;
        var code = CodeWithin(body, next.Span);
        var asCarried = QuotationMarks.Pair(body.Text, next.Span, code, family);
        return asCarried.ClosesCarried && !OpensBefore(QuotationMarks.Pair(body.Text, next.Span, code), asCarried.Pairs[0].Close);
    }

    private static List<TextSpan> CodeWithin(Body body, TextSpan block)
    {
        var code = new List<TextSpan>();
        for (var i = FirstInline(body, block.Start); i < body.Inlines.Length && body.Inlines[i].Span.Start < block.End; i++)
            if (body.Inlines[i].Kind == InlineKind.Code) code.Add(body.Inlines[i].Span);
        return code;
    }

    private static int FirstInline(Body body, int start)
    {
        var (low, high) = (0, body.Inlines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (body.Inlines[middle].Span.Start < start) low = middle + 1; else high = middle;
        }
        return low;
    }

    /// <summary>The span without white space at its ends.</summary>
    internal static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new(start, end);
    }

    /// <summary>What stands inside the marks where one pair encloses the whole span; else the span.</summary>
    internal static TextSpan WithoutMarks(string text, TextSpan span)
    {
        if (span.Length < 2 || !QuotationMarks.IsMark(text[span.Start])) return span;
        var pairs = QuotationMarks.Pair(text, span, []).Pairs;
        return pairs.Count == 1 && pairs[0].Outer == span ? Trim(text, pairs[0].Inner) : span;
    }
}
