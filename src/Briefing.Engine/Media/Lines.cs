using System.Collections.Immutable;

namespace Briefing.Engine.Media;

/// <summary>Breaks a text into lines.</summary>
public static class Lines
{
    private const string Cut = "…";

    /// <summary>As few lines as fit, none longer than it must be for that: the last is not a single word under a full line.</summary>
    /// <param name="text">Words between white space; a no-break space breaks no line.</param>
    /// <param name="width">How long a line may be. A longer word has a line of its own, which is longer.</param>
    /// <param name="measure">How long a text is.</param>
    public static ImmutableArray<string> Balanced(string text, double width, Func<string, double> measure)
    {
        var words = text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var fewest = Broken(words, width, measure);
        var (low, high, best) = (width / 3, width, fewest);
        for (var i = 0; i < 10 && fewest.Length > 1; i++)
        {
            var middle = (low + high) / 2;
            var lines = Broken(words, middle, measure);
            if (lines.Length > fewest.Length || lines.Any(line => measure(line) > width)) low = middle;
            else (high, best) = (middle, lines);
        }
        return best;
    }

    /// <summary>The first lines, the last of them cut where any are left out, and each cut that is too long.</summary>
    public static ImmutableArray<string> AtMost(ImmutableArray<string> lines, int most, double width, Func<string, double> measure) =>
        [.. lines.Take(most).Select((line, i) => i == most - 1 && lines.Length > most ? Shortened(line + Cut, width, measure) : Shortened(line, width, measure))];

    private static string Shortened(string line, double width, Func<string, double> measure)
    {
        if (measure(line) <= width) return line;
        var length = line.TrimEnd(Cut[0]).Length;
        while (length > 0 && measure(line[..length].TrimEnd() + Cut) > width) length--;
        return line[..length].TrimEnd() + Cut;
    }

    private static ImmutableArray<string> Broken(string[] words, double width, Func<string, double> measure)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var word in words)
        {
            if (lines.Count > 0 && $"{lines[^1]} {word}" is var longer && measure(longer) <= width) lines[^1] = longer;
            else lines.Add(word);
        }
        return lines.ToImmutable();
    }
}
