using System.Net;
using System.Text;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>What a token of markup is.</summary>
internal enum TokenKind
{
    /// <summary>Text, escaped as it stands.</summary>
    Text,

    /// <summary>An opening tag, or the tag of a void element.</summary>
    Start,

    /// <summary>A closing tag.</summary>
    End,
}

/// <summary>A token of markup.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Raw">The token as it stands.</param>
/// <param name="Name">The element's name in lower case; empty for text.</param>
/// <param name="Attributes">Of an opening tag, in order; values without escapes.</param>
internal readonly record struct Token(TokenKind Kind, string Raw, string Name, IReadOnlyList<KeyValuePair<string, string>> Attributes)
{
    /// <summary>The value of an attribute, or null.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var (name, value) in Attributes) if (name == attribute) return value;
            return null;
        }
    }

    /// <summary>Whether the class attribute has this class.</summary>
    public bool HasClass(string name) => this["class"]?.Split(' ').Contains(name, StringComparer.Ordinal) == true;
}

/// <summary>
/// Reads and writes markup that is sanitised already, without building a tree: one pass, no recursion, a hundredth of a parser's cost. It is
/// for finished articles only, whose tags are balanced and whose attributes are quoted; anything else comes out as text.
/// </summary>
internal static class Markup
{
    /// <summary>The elements that have no closing tag (HTML Standard, 13.1.2).</summary>
    public static bool IsVoid(string name) => name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";

    /// <summary>The tokens, in order. Comments are left out.</summary>
    public static IEnumerable<Token> Read(Html html)
    {
        var markup = html.Markup ?? "";
        var at = 0;
        while (at < markup.Length)
        {
            var open = markup.IndexOf('<', at);
            if (open < 0) open = markup.Length;
            if (open > at) yield return new(TokenKind.Text, markup[at..open], "", []);
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
                yield return new(TokenKind.Text, "&lt;", "", []);
                at = open + 1;
                continue;
            }
            at = close + 1;
            yield return new(
                isEnd ? TokenKind.End : TokenKind.Start,
                markup[open..at],
                markup[name..nameEnd].ToLowerInvariant(),
                isEnd ? [] : AttributesIn(markup.AsSpan(nameEnd, close - nameEnd)));
        }
    }

    /// <summary>Writes an opening tag.</summary>
    public static void Start(StringBuilder to, string name, IEnumerable<KeyValuePair<string, string>> attributes)
    {
        to.Append('<').Append(name);
        foreach (var (attribute, value) in attributes) to.Append(' ').Append(attribute).Append("=\"").Append(Html.Escape(value)).Append('"');
        to.Append('>');
    }

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

    private static List<KeyValuePair<string, string>> AttributesIn(ReadOnlySpan<char> tag)
    {
        var attributes = new List<KeyValuePair<string, string>>();
        var at = 0;
        while (true)
        {
            while (at < tag.Length && (char.IsWhiteSpace(tag[at]) || tag[at] == '/')) at++;
            var name = at;
            while (at < tag.Length && !char.IsWhiteSpace(tag[at]) && tag[at] is not ('=' or '/')) at++;
            if (at == name) return attributes;
            var attribute = tag[name..at].ToString().ToLowerInvariant();
            var value = "";
            if (at < tag.Length && tag[at] == '=')
            {
                at++;
                var quote = at < tag.Length && tag[at] is '"' or '\'' ? tag[at] : '\0';
                var start = quote == '\0' ? at : at + 1;
                var length = quote == '\0' ? tag[start..].IndexOfAny(' ', '\n') : tag[start..].IndexOf(quote);
                var end = length < 0 ? tag.Length : start + length;
                value = WebUtility.HtmlDecode(tag[start..end].ToString());
                at = Math.Min(tag.Length, quote == '\0' ? end : end + 1);
            }
            attributes.Add(new(attribute, value));
        }
    }
}
