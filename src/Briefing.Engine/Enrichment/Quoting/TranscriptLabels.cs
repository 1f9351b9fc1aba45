using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Quoting;

/// <summary>A paragraph of a transcript.</summary>
/// <param name="Name">Who speaks; null where the speaker of the paragraph before goes on.</param>
/// <param name="SpeechStart">The offset after the label.</param>
internal readonly record struct TranscriptLabel(TextSpan? Name, int SpeechStart);

/// <summary>
/// Interviews and hearings: paragraphs that open with a label, <c>ROE:</c>, <c>Q:</c>, <c>Jane Roe:</c>, <c>((WN))</c>. One such paragraph is
/// chance ("Note:"); two labels that take turns are a transcript.
/// </summary>
internal static class TranscriptLabels
{
    private const int LongestLabel = 48;
    private const int MostWords = 5;

    private static readonly WordList NoNames = WordList.Of("Question Questioner Answer Interviewer Interviewee Reporter Moderator Host Journalist Speaker Audience");

    /// <summary>Whether a label names somebody; Q, A and QUESTION do not.</summary>
    public static bool IsName(string label) => label.Length > 1 && !NoNames.Contains(label);

    /// <summary>For each block its label, or null where it is no part of a transcript.</summary>
    public static TranscriptLabel?[] Find(Body body)
    {
        var labels = new TranscriptLabel?[body.Blocks.Length];
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < labels.Length; i++)
        {
            var block = body.Blocks[i];
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || block.Quote > 0 || block.IsFootnote) continue;
            if (Label(body.Text, block.Span) is not { } label) continue;
            labels[i] = label;
            var key = label.Name!.Value.In(body.Text).ToUpperInvariant();
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        var labelled = counts.Values.Sum();
        var isTranscript = labelled >= 3 && counts.Count < labelled;
        if (!isTranscript) return new TranscriptLabel?[body.Blocks.Length];
        GoOn(body, labels);
        return labels;
    }

    // Between two labelled paragraphs the speaker of the first goes on.
    private static void GoOn(Body body, TranscriptLabel?[] labels)
    {
        var last = Array.FindLastIndex(labels, l => l is not null);
        var speaking = false;
        for (var i = 0; i < last; i++)
        {
            var block = body.Blocks[i];
            if (labels[i] is not null) speaking = true;
            else if (block.Kind != BlockKind.Paragraph || block.Quote > 0 || block.Span.Length == 0 || body.Text[block.Span.Start] is '(' or '[') speaking = false;
            else if (speaking) labels[i] = new(null, block.Span.Start);
        }
    }

    private static TranscriptLabel? Label(string text, TextSpan block)
    {
        var start = block.Start;
        var limit = Math.Min(block.End, start + LongestLabel);
        if (start + 2 < limit && text[start] == '(' && text[start + 1] == '(')
        {
            var close = text.IndexOf("))", start, limit - start, StringComparison.Ordinal);
            return close > start + 2 ? new(new(start + 2, close), AfterColon(text, close + 2, block.End)) : null;
        }
        var colon = text.IndexOf(':', start, limit - start);
        if (colon <= start)
            return start + 2 < limit && text[start] is 'Q' or 'A' && text[start + 1] == '.' && text[start + 2] == ' ' ? new(new(start, start + 1), start + 2) : null;
        if (colon + 1 < block.End && !char.IsWhiteSpace(text[colon + 1])) return null;
        var name = new TextSpan(start, colon);
        return IsName(text, name) ? new(name, colon + 1) : null;
    }

    private static int AfterColon(string text, int i, int end) => i < end && text[i] == ':' ? i + 1 : i;

    // Capitalised words only, and few.
    private static bool IsName(string text, TextSpan span)
    {
        var tokens = Tokens.Of(text, span);
        if (tokens.Count is 0 or > MostWords + 2) return false;
        var words = 0;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Mark) { if (text[token.Start] is not ('.' or '(' or ')' or ',')) return false; }
            else if (token.Kind == TokenKind.Word && (token.IsCapital || NameParticles.Is(token.In(text)))) words++;
            else return false;
        }
        return words is > 0 and <= MostWords;
    }
}
