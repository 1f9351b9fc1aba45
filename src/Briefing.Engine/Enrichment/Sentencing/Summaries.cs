using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Sentencing;

/// <summary>The summary of a text that has none: its first sentences.</summary>
internal static class Summaries
{
    // Two sentences, or one that says enough for itself.
    private const int Enough = 110;
    private const int Longest = 280;

    /// <summary>The first one or two sentences of the first paragraph; empty where there is none.</summary>
    public static string Of(Body body, ImmutableArray<Sentence> sentences)
    {
        var paragraph = body.Blocks.FirstOrDefault(b => b is { Kind: BlockKind.Paragraph, IsFootnote: false }).Span;
        if (paragraph.Length == 0) return "";
        var end = paragraph.Start;
        foreach (var sentence in sentences.Where(s => paragraph.Contains(s.Span)).Take(2))
        {
            if (end > paragraph.Start && (end - paragraph.Start >= Enough || sentence.Span.End - paragraph.Start > Longest)) break;
            end = sentence.Span.End;
        }
        var summary = body.Text[paragraph.Start..end];
        if (summary.Length <= Longest) return summary;
        var cut = summary.LastIndexOf(' ', Longest - 1);
        return summary[..(cut > 0 ? cut : Longest - 1)].TrimEnd(',', ';', ':', ' ') + "…";
    }
}
