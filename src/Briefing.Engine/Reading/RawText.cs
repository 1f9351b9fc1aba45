using System.Text;
using System.Text.RegularExpressions;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;
using Briefing.Engine.Reading.Markdown;

namespace Briefing.Engine.Reading;

/// <summary>
/// A text as it arrived, taken literally: a leading <c>date 2022-07-06</c> is metadata; blank lines separate paragraphs; one line of at most twelve
/// words without final punctuation is a heading.
/// </summary>
/// <param name="Body">The text.</param>
/// <param name="Date">The date it states, or null.</param>
/// <param name="Heading">The heading that opens it, or null; it stays in the body.</param>
/// <param name="FirstSentence">For want of a title.</param>
public sealed partial record RawText(Body Body, Located<string>? Date, string? Heading, string FirstSentence)
{
    private const int HeadingWords = 12;

    /// <summary>Reads a text.</summary>
    public static Checked<RawText> Read(string text, SourceFile file)
    {
        var lines = text.Split('\n');
        Located<string>? date = null;
        var first = Array.FindIndex(lines, l => !string.IsNullOrWhiteSpace(l));
        var skip = 0;
        if (first >= 0 && LeadingDate().Match(lines[first]) is { Success: true } match)
        {
            date = new(match.Groups["date"].Value, new(file.Shown, first + 1, match.Groups["date"].Index + 1));
            skip = match.Length;
        }

        var markup = new StringBuilder();
        var blocks = new List<SourceWords.Block>();
        string? heading = null;
        string? opening = null;
        foreach (var (begin, to) in Paragraphs(lines))
        {
            // A date on a line of its own is no part of the paragraph that follows at once.
            var from = begin == first && string.IsNullOrWhiteSpace(lines[begin][skip..]) ? begin + 1 : begin;
            if (from == to) continue;
            var start = from == first ? skip : 0;
            var plain = string.Join(' ', lines[from..to].Select((l, i) => (i == 0 ? l[start..] : l).Trim())).Trim();
            var isHeading = IsHeading(plain, to - from);
            if (blocks.Count == 0 && isHeading) heading = plain;
            if (!isHeading) opening ??= plain;
            var tag = isHeading ? "h2" : "p";
            markup.Append('<').Append(tag).Append(' ').Append(SourceWords.Attribute).Append("=\"").Append(blocks.Count).Append('"');
            if (isHeading && Slug.Of(plain) is { Length: > 0 } id) markup.Append(" id=\"").AppendEscaped(id).Append('"');
            markup.Append('>');
            for (var i = from; i < to; i++)
            {
                if (i > from) markup.Append('\n');
                markup.AppendEscaped(lines[i].AsSpan(i == from ? start : 0).Trim());
            }
            markup.Append("</").Append(tag).Append(">\n");
            blocks.Add(new(from + 1, start + 1, WordsOf(lines, from, to, start)));
        }
        var body = BodyReader.Read(markup.ToString(), new BodyOrigin(file, 1, 1, blocks, static _ => (1, 1), false, Wording.English, []));
        return new(new(body.Value, date, heading, SentenceOf(opening ?? heading ?? "")), body.Problems);
    }

    private static IEnumerable<(int From, int To)> Paragraphs(string[] lines)
    {
        var from = -1;
        for (var i = 0; i <= lines.Length; i++)
        {
            var blank = i == lines.Length || string.IsNullOrWhiteSpace(lines[i]);
            if (!blank && from < 0) from = i;
            if (blank && from >= 0)
            {
                yield return (from, i);
                from = -1;
            }
        }
    }

    private static bool IsHeading(string plain, int lineCount) =>
        lineCount == 1 && plain.Length > 0 && plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= HeadingWords
        && !".!?:;,…\"”’'».)".Contains(plain[^1]) && plain.Any(char.IsLetter);

    private static List<SourceWords.Word> WordsOf(string[] lines, int from, int to, int start)
    {
        var words = new List<SourceWords.Word>();
        var count = 0;
        for (var i = from; i < to; i++)
        {
            for (var at = i == from ? start : 0; at < lines[i].Length;)
            {
                if (char.IsWhiteSpace(lines[i][at]))
                {
                    at++;
                    continue;
                }
                var end = at;
                while (end < lines[i].Length && !char.IsWhiteSpace(lines[i][end])) end++;
                words.Add(new(count, end - at, i + 1, at + 1));
                count += end - at;
                at = end;
            }
        }
        return words;
    }

    // Good enough for a title that the editor is told to write: up to a full stop before a capital, cut at a word before 80 characters.
    private static string SentenceOf(string paragraph)
    {
        var sentence = SentenceEnd().Match(paragraph) is { Success: true } end ? paragraph[..(end.Index + 1)] : paragraph;
        if (sentence.Length <= 80) return sentence.TrimEnd('.');
        var cut = sentence.LastIndexOf(' ', 79);
        return sentence[..(cut > 0 ? cut : 79)].TrimEnd(',', ';', ':', ' ') + "…";
    }

    [GeneratedRegex(@"^\s*date\s+(?<date>\d{4}-\d{2}-\d{2})(\s+|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LeadingDate();

    [GeneratedRegex(@"(?<=\p{Ll}{2}|\)|”|"")[.!?](?=[”""’]?\s+\p{Lu})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
