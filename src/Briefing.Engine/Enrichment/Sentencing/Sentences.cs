using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Sentencing;

/// <summary>
/// A text as sentences: the rules of UAX #29 (a terminator, closing marks, space, and no lower-case letter after it), made sure of abbreviations,
/// initials, ellipses, datelines, and of speech whose cue follows: <c>"Why?" Jane Roe asked.</c> is one sentence.
/// </summary>
public static class Sentences
{
    /// <summary>
    /// The sentences of a body, in order: trimmed, none across leaf blocks, none in code blocks; every visible character of the other blocks
    /// belongs to one. A heading is one sentence.
    /// </summary>
    /// <param name="body">The text.</param>
    /// <param name="language">Its BCP 47 tag.</param>
    public static ImmutableArray<Sentence> Split(Body body, string language)
    {
        var spans = new List<TextSpan>();
        foreach (var block in body.Blocks)
        {
            if (block.Kind == BlockKind.Code) continue;
            if (block.Kind == BlockKind.Heading) Add(body.Text, block.Span.Start, block.Span.End, spans);
            else SplitBlock(body.Text, block.Span, spans);
        }
        return Anchored(body.Text, spans);
    }

    private static void SplitBlock(string text, TextSpan block, List<TextSpan> spans)
    {
        var start = block.Start;
        for (var i = Dateline.End(text, block); i < block.End; i++)
        {
            if (!Terminators.Is(text[i])) continue;
            var end = SentenceEnd.Find(text, block, ref i);
            if (end < 0) continue;
            Add(text, start, end, spans);
            start = end;
        }
        Add(text, start, block.End, spans);
    }

    private static void Add(string text, int start, int end, List<TextSpan> spans)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (start < end) spans.Add(new(start, end));
    }

    private static ImmutableArray<Sentence> Anchored(string text, List<TextSpan> spans)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var sentences = ImmutableArray.CreateBuilder<Sentence>(spans.Count);
        foreach (var span in spans)
        {
            var anchor = Anchor(span.In(text));
            var count = seen[anchor] = seen.GetValueOrDefault(anchor) + 1;
            sentences.Add(new(span, count == 1 ? anchor : $"{anchor}-{count}"));
        }
        return sentences.MoveToImmutable();
    }

    private static readonly SearchValues<char> OtherBlanks =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => c != ' ' && char.IsWhiteSpace(c))]);

    private static string Anchor(string sentence)
    {
        var folded = Names.Fold(sentence);
        if (folded is [' ', ..] or [.., ' '] || folded.AsSpan().ContainsAny(OtherBlanks) || folded.Contains("  ", StringComparison.Ordinal))
        {
            folded = string.Join(' ', folded.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        var bytes = folded.Length <= 512 ? stackalloc byte[3 * folded.Length] : new byte[3 * folded.Length];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(folded, bytes)], hash);
        return "s-" + Convert.ToHexStringLower(hash[..3]);
    }
}
