using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment;

/// <summary>A line of its own that names who was quoted above it: <c>— Jane Roe</c>.</summary>
internal static class AttributionLines
{
    private const int MostWords = 8;

    /// <summary>Gives each quotation that fills its paragraph the line below it.</summary>
    public static void Give(Body body, ImmutableArray<QuotedSpan>.Builder quoted)
    {
        for (var i = 0; i < quoted.Count; i++)
        {
            var block = quoted[i].Block;
            if (quoted[i].Form != QuotedForm.Marks || block + 1 >= body.Blocks.Length || quoted[i].Outer.Start != body.Blocks[block].Span.Start) continue;
            if (body.Blocks[block].Span.End - quoted[i].Outer.End > 1) continue;
            var line = body.Blocks[block + 1].Span;
            if (line.Length == 0 || BlockQuotes.AfterDash(body.Text, line, line.Start) is not { } source) continue;
            var end = source.End - (body.Text[source.End - 1] == '.' ? 1 : 0);
            if (char.IsUpper(body.Text[source.Start]) && Tokens.Of(body.Text, source).Count <= MostWords) quoted[i] = quoted[i] with { Attribution = new(source.Start, end) };
        }
    }
}
