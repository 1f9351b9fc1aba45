using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Quoting;

/// <summary>A dash and a name, behind a quotation that opens its paragraph or in the line below: <c>— Jane Roe</c>.</summary>
internal static class AttributionLines
{
    private const int MostWords = 8;

    /// <summary>Gives each quotation that fills its paragraph the name behind it.</summary>
    public static void Give(Body body, ImmutableArray<QuotedSpan>.Builder quoted)
    {
        for (var i = 0; i < quoted.Count; i++)
        {
            var block = quoted[i].Block;
            if (quoted[i].Form != QuotedForm.Marks || quoted[i].Outer.Start != body.Blocks[block].Span.Start) continue;
            var rest = Quotations.Trim(body.Text, new(quoted[i].Outer.End, body.Blocks[block].Span.End));
            var line = rest.Length > 1 ? rest : block + 1 < body.Blocks.Length ? body.Blocks[block + 1].Span : default;
            if (line.Length == 0 || BlockQuotes.AfterDash(body.Text, line, line.Start) is not { } source) continue;
            var end = source.End - (body.Text[source.End - 1] == '.' ? 1 : 0);
            if (char.IsUpper(body.Text[source.Start]) && Tokens.Of(body.Text, source).Count <= MostWords) quoted[i] = quoted[i] with { Attribution = new(source.Start, end) };
        }
    }
}
