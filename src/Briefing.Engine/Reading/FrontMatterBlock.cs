using Briefing.Engine.Diagnostics;

namespace Briefing.Engine.Reading;

/// <summary>A file cut into its front matter and its body.</summary>
/// <param name="Yaml">The front matter; empty where there is none.</param>
/// <param name="YamlLine">The line on which the YAML begins, from 1.</param>
/// <param name="Body">What follows.</param>
/// <param name="BodyLine">The line on which the body begins, from 1.</param>
public sealed record FrontMatterBlock(string Yaml, int YamlLine, string Body, int BodyLine)
{
    /// <summary>Cuts: front matter stands between a first line of three hyphens and the next such line (or three dots, YAML's own end).</summary>
    public static Checked<FrontMatterBlock> Cut(string text, string path)
    {
        if (!IsFence(Line(text, 0), opening: true)) return new(new("", 1, text, 1));
        var start = NextLine(text, 0);
        var line = 2;
        for (var at = start; at < text.Length; at = NextLine(text, at), line++)
        {
            if (!IsFence(Line(text, at), opening: false)) continue;
            var body = NextLine(text, at);
            return new(new(text[start..at], 2, body < text.Length ? text[body..] : "", line + 1));
        }
        return new(new("", 1, text, 1), [Problems.UnclosedFrontMatter(new(path, 1, 1))]);
    }

    private static bool IsFence(ReadOnlySpan<char> line, bool opening) => line.TrimEnd() is "---" || (!opening && line.TrimEnd() is "...");

    private static ReadOnlySpan<char> Line(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? text.AsSpan(at, end - at) : text.AsSpan(at);

    private static int NextLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;
}
