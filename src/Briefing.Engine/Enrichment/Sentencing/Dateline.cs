using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Sentencing;

/// <summary>The line that opens a wire story: <c>MOSCOW, July 6 (Reuters) — …</c>. It belongs to the first sentence.</summary>
internal static class Dateline
{
    private const int Longest = 90;

    /// <summary>The offset after a dateline's dash, or the block's start where there is none.</summary>
    public static int End(string text, TextSpan block)
    {
        var limit = Math.Min(block.End, block.Start + Longest);
        if (!OpensInCapitals(text, block.Start, limit)) return block.Start;
        for (var i = block.Start; i + 2 < limit; i++)
        {
            if (text[i] != ' ') continue;
            if (text[i + 1] is '—' or '–' || (text[i + 1] == '-' && text[i + 2] is ' ' or '-')) return i + 2;
        }
        return block.Start;
    }

    private static bool OpensInCapitals(string text, int start, int limit)
    {
        var i = start;
        while (i < limit && char.IsUpper(text[i])) i++;
        return i - start >= 3 && (i == limit || !char.IsLetter(text[i]));
    }
}
