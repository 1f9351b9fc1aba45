using System.Globalization;
using System.Net;
using System.Text;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>From an article's markup back to Markdown (CommonMark, with the tables, footnotes and strikethrough of GitHub's).</summary>
internal sealed class MarkdownText
{
    private readonly Addresses _addresses;
    private readonly MarkdownLines _lines = new();
    private readonly StringBuilder _line = new();
    private readonly Stack<Mark> _marks = new();
    private readonly List<List<string>> _rows = [];
    private int _tables;
    private bool _inCodeBlock;
    private int _code;
    private int _skipped;
    private bool _inFootnotes;
    private string _prefix = "";

    private MarkdownText(Uri page) => _addresses = new(page);

    /// <summary>The Markdown, with a line feed at its end; empty for no markup.</summary>
    /// <param name="html">Markup of an article.</param>
    /// <param name="page">The article's absolute address: links are absolute.</param>
    public static string Of(Html html, Uri page)
    {
        var markdown = new MarkdownText(page);
        foreach (var token in Markup.Read(html))
        {
            switch (token.Kind)
            {
                case TokenKind.Text: markdown.Text(WebUtility.HtmlDecode(token.Raw.ToString())); break;
                case TokenKind.Start: markdown.Start(token); break;
                case TokenKind.End: markdown.End(token.Name); break;
            }
        }
        markdown.Flush();
        return markdown._lines.ToString();
    }

    private void Text(string text)
    {
        if (_skipped > 0) return;
        if (_inCodeBlock || _code > 0) _line.Append(text);
        else MarkdownSyntax.AppendEscaped(_line, text);
    }

    private void Start(Token token)
    {
        if (_skipped > 0)
        {
            if (token.Name == "a") _skipped++;
            return;
        }
        switch (token.Name)
        {
            case "p" or "div" or "section" or "figure" or "figcaption" or "details" or "summary" or "dl" or "dt" or "dd" or "caption":
                if (_tables == 0) Flush();
                else Text(" ");
                if (token.HasClass("footnotes")) _inFootnotes = true;
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when _tables == 0:
                Flush();
                _prefix = new string('#', token.Name[1] - '0') + " ";
                break;
            case "ul" or "ol" when _tables == 0:
                Flush();
                _lines.StartList(token.Name == "ol", int.TryParse(token["start"], NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1);
                break;
            case "li" when _tables == 0: Flush(); _lines.EnterItem(_inFootnotes); break;
            case "blockquote" when _tables == 0: Flush(); _lines.EnterQuotation(); break;
            case "pre" when _tables == 0: Flush(); _inCodeBlock = true; break;
            case "hr" when _tables == 0: Flush(); _lines.Add("* * *"); break;
            case "table": if (_tables++ == 0) { Flush(); _rows.Clear(); } break;
            case "tr" when _tables == 1: _rows.Add([]); Take(); break;
            case "td" or "th" when _tables == 1: Take(); break;
            case "br": _line.Append(_tables > 0 ? " " : "\\\n"); break;
            case "img": Image(token); break;
            case "a" when token.HasClass("footnote-back-ref"): _skipped = 1; break;
            case "a" when token.HasClass("footnote-ref"): _marks.Push(new("a", _line.Length, "[^", "]")); break;
            case "a" when token.HasClass("permalink"): Open("a", "[", null); break;
            case "a": Open("a", "[", token["href"] is { } href && _addresses.Absolute(href) is { } address ? $"]({MarkdownSyntax.Destination(address)})" : null); break;
            case "em" or "i" or "cite": Open(token.Name, "*", "*"); break;
            case "strong" or "b": Open(token.Name, "**", "**"); break;
            case "del" or "s": Open(token.Name, "~~", "~~"); break;
            case "code" or "kbd" or "samp" when !_inCodeBlock && _code == 0: Open(token.Name, "`", "`"); _code++; break;
            case "sup" or "sub" when !InFootnoteReference: Open(token.Name, $"<{token.Name}>", $"</{token.Name}>"); break;
        }
    }

    private void End(string name)
    {
        if (_skipped > 0)
        {
            if (name == "a") _skipped--;
            return;
        }
        switch (name)
        {
            case "p" or "div" or "section" or "figure" or "figcaption" or "details" or "summary" or "dl" or "dt" or "dd" or "caption" when _tables == 0:
                Flush();
                if (name == "section") _inFootnotes = false;
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when _tables == 0: Flush(); _prefix = ""; break;
            case "ul" or "ol" when _tables == 0: Flush(); _lines.EndList(); break;
            case "li" or "blockquote" when _tables == 0: Flush(); _lines.Leave(); break;
            case "pre" when _tables == 0: CodeBlock(); break;
            case "td" or "th" when _tables == 1 && _rows.Count > 0: _rows[^1].Add(Take().Trim().Replace("|", "\\|", StringComparison.Ordinal)); break;
            case "table" when _tables > 0: if (--_tables == 0) Table(); break;
            case "code" or "kbd" or "samp" when _marks.Any(m => m.Name == name): _code--; Close(name); break;
            case "a" or "em" or "i" or "cite" or "strong" or "b" or "del" or "s" or "sup" or "sub": Close(name); break;
        }
    }

    private bool InFootnoteReference => _marks.TryPeek(out var mark) && mark.Opening == "[^";

    private void Open(string name, string opening, string? closing) => _marks.Push(new(name, _line.Length, opening, closing));

    // Marks stand close to the words: white space inside goes outside, and nothing is marked where there are no words.
    private void Close(string name)
    {
        if (!_marks.TryPeek(out var mark) || mark.Name != name) return;
        _marks.Pop();
        if (mark.Closing is null) return;
        var inside = _line.ToString(mark.Start, _line.Length - mark.Start);
        var words = inside.Trim();
        if (words.Length == 0) return;
        var (opening, closing) = mark.Opening == "`" ? MarkdownSyntax.Fence(words) : (mark.Opening, mark.Closing);
        var before = inside[..inside.IndexOf(words, StringComparison.Ordinal)];
        _line.Length = mark.Start;
        _line.Append(before).Append(opening).Append(words).Append(closing).Append(inside.AsSpan(before.Length + words.Length));
    }

    private void Image(Token token)
    {
        if (token["src"] is not { } src || _addresses.Absolute(src) is not { } address) return;
        _line.Append("![");
        MarkdownSyntax.AppendEscaped(_line, token["alt"] ?? "");
        _line.Append("](").Append(MarkdownSyntax.Destination(address)).Append(')');
    }

    /// <summary>Ends a block of running text.</summary>
    private void Flush()
    {
        if (_inCodeBlock || _code > 0 || _tables > 0) return;
        var block = Take().Trim(' ', '\n');
        if (block.Length > 0) _lines.Add(_prefix.Length > 0 ? _prefix + block : Running(block));
    }

    private static string Running(string block) => block.Contains('\n', StringComparison.Ordinal)
        ? string.Join('\n', block.Split('\n').Select(l => MarkdownSyntax.LineStart(l.TrimStart(' '))))
        : MarkdownSyntax.LineStart(block);

    // What was gathered; marks do not go on into the next block.
    private string Take()
    {
        var line = _line.ToString();
        _line.Clear();
        _marks.Clear();
        _code = 0;
        return line;
    }

    private void CodeBlock()
    {
        _inCodeBlock = false;
        var code = Take().Trim('\n');
        var fence = new string('`', Math.Max(3, MarkdownSyntax.LongestRun(code) + 1));
        _lines.Add($"{fence}\n{code}\n{fence}");
    }

    private void Table()
    {
        Take();
        var columns = _rows.Count == 0 ? 0 : _rows.Max(r => r.Count);
        if (columns == 0) return;
        var lines = _rows.Select(row => $"| {string.Join(" | ", row.Concat(Enumerable.Repeat("", columns - row.Count)))} |").ToList();
        lines.Insert(1, $"|{string.Concat(Enumerable.Repeat(" --- |", columns))}");
        _lines.Add(string.Join('\n', lines));
    }

    private readonly record struct Mark(string Name, int Start, string Opening, string? Closing);
}
