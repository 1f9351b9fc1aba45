using System.Collections.Frozen;
using System.Text;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>
/// Reads and writes markup that is sanitised already, without building a tree: one pass, no recursion, a hundredth of a parser's cost. It is
/// for finished articles only, whose tags are balanced and whose attributes are quoted; anything else comes out as text.
/// </summary>
internal static class Markup
{
    // Those of nearly every tag: found here, a name is not copied.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "b", "blockquote", "br", "cite", "code", "dd", "del", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
        "i", "img", "li", "mark", "ol", "p", "pre", "q", "s", "section", "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The tokens, in order. Comments are left out.</summary>
    public static IEnumerable<Token> Read(Html html)
    {
        var markup = html.Markup ?? "";
        var text = markup.AsMemory();
        var at = 0;
        while (at < markup.Length)
        {
            var open = markup.IndexOf('<', at);
            if (open < 0) open = markup.Length;
            if (open > at) yield return new(TokenKind.Text, text[at..open], "", default);
            if (open == markup.Length) yield break;
            if (string.CompareOrdinal(markup, open, "<!--", 0, 4) == 0)
            {
                var end = markup.IndexOf("-->", open + 4, StringComparison.Ordinal);
                at = end < 0 ? markup.Length : end + 3;
                continue;
            }
            var isEnd = open + 1 < markup.Length && markup[open + 1] == '/';
            var name = open + (isEnd ? 2 : 1);
            var nameEnd = name;
            while (nameEnd < markup.Length && (char.IsAsciiLetterOrDigit(markup[nameEnd]) || markup[nameEnd] == '-')) nameEnd++;
            var close = nameEnd == name ? -1 : EndOfTag(markup, nameEnd);
            if (close < 0)
            {
                yield return new(TokenKind.Text, "&lt;".AsMemory(), "", default);
                at = open + 1;
                continue;
            }
            at = close + 1;
            yield return new(isEnd ? TokenKind.End : TokenKind.Start, text[open..at], NameIn(markup.AsSpan(name..nameEnd)), isEnd ? default : text[nameEnd..close]);
        }
    }

    /// <summary>Writes an opening tag.</summary>
    public static void Start(StringBuilder to, string name, IEnumerable<KeyValuePair<string, string>> attributes)
    {
        to.Append('<').Append(name);
        foreach (var (attribute, value) in attributes) to.Append(' ').Append(attribute).Append("=\"").AppendEscaped(value).Append('"');
        to.Append('>');
    }

    private static string NameIn(ReadOnlySpan<char> tag) => Names.TryGetValue(tag, out var name) ? name : tag.ToString().ToLowerInvariant();

    // A '>' in a quoted value ends no tag.
    private static int EndOfTag(string markup, int at)
    {
        while (at < markup.Length)
        {
            var c = markup[at];
            if (c == '>') return at;
            if (c is '"' or '\'')
            {
                at = markup.IndexOf(c, at + 1);
                if (at < 0) return -1;
            }
            at++;
        }
        return -1;
    }
}
