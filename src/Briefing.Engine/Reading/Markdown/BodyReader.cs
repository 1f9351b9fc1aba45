using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Reading.Markdown;

/// <summary>Takes sanitised markup apart: text in leaf blocks, markup in pieces, references to be resolved later.</summary>
internal sealed class BodyReader
{
    // Deeper than any text; browsers stop at 512. A stack must not depend on input.
    private const int MaxDepth = 200;

    // A picture so near to the beginning is on the first screen: to wait with it would show a hole.
    private const int AboveTheFold = 600;

    private static readonly HashSet<string> BlockElements = new(StringComparer.Ordinal)
    {
        "blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p",
        "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    private static readonly HashSet<string> VoidElements = new(StringComparer.Ordinal) { "br", "hr", "wbr" };

    private readonly BodyOrigin _origin;
    private readonly BodyText _text;
    private readonly References _references;
    private readonly Headings _headings;
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly ImmutableArray<Mark>.Builder _marks = ImmutableArray.CreateBuilder<Mark>();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private int _quotes;
    private int _tables;
    private int _images;
    private bool _inLink;

    private BodyReader(BodyOrigin origin, INode root)
    {
        _origin = origin;
        _text = new(origin);
        _references = new(origin);
        _headings = new(root);
    }

    /// <summary>Sanitises markup and takes it apart.</summary>
    public static Checked<Body> Read(string markup, BodyOrigin origin)
    {
        var safe = UntrustedHtml.Read(markup, origin);
        using var document = safe.Value;
        var reader = new BodyReader(origin, document.Body!);
        reader.Children(document.Body!, new Around(BlockKind.Paragraph, 0, false, null), 0);
        reader._text.CloseBlock();
        return new(
            new Body(
                reader._text.Text, reader._text.Blocks, reader._text.Inlines, reader._text.Pieces,
                reader._references.All, reader._marks.ToImmutable(), new SourceMap(origin.File.Shown, reader._text.Runs)),
            [.. safe.Problems, .. reader._problems]);
    }

    /// <summary>What surrounds a node.</summary>
    private readonly record struct Around(BlockKind Kind, int Quote, bool Footnote, int? Block);

    private void Children(INode parent, Around around, int depth)
    {
        foreach (var child in parent.ChildNodes) Node(child, around, depth);
    }

    private void Node(INode node, Around around, int depth)
    {
        switch (node)
        {
            case IText text:
                _text.Append(text.Data, around.Block);
                break;
            case IElement element when depth >= MaxDepth:
                _text.Append(element.TextContent, around.Block);
                break;
            case IElement element:
                Element(element, around with { Block = BlockNumber(element) ?? PrecedingMark(element) ?? around.Block }, depth);
                break;
        }
    }

    private void Element(IElement element, Around around, int depth)
    {
        var name = element.LocalName;
        if (UntrustedHtml.IsEmbed(element))
        {
            Remote(element.GetAttribute("src") ?? element.GetAttribute("data"), element.TextContent, UntrustedHtml.PlaceOf(element, _origin));
            return;
        }
        switch (name)
        {
            case "img": Image(element); return;
            case "input": Checkbox(element); return;
            case "a" when IsFootnoteLink(element): FootnoteLink(element); return;
            case "a": Anchor(element, around, depth); return;
            case WikiLinks.Element: Wiki(element, around, depth); return;
            case "p" when element.ClassList.Contains("markdown-alert-title"):
                _text.CloseBlock();
                _text.Markup($"<p class=\"markdown-alert-title\">{Html.Escape(element.TextContent)}</p>");
                return;
            // What was in it was taken out.
            case "p" when element.ChildElementCount == 0 && string.IsNullOrWhiteSpace(element.TextContent): _text.CloseBlock(); return;
            case "hr" when element.ParentElement?.ClassList.Contains("footnotes") == true: return;
        }
        if (BlockElements.Contains(name)) Block(element, around, depth);
        else Inline(element, around, depth);
    }

    private void Block(IElement element, Around around, int depth)
    {
        _text.CloseBlock();
        var name = element.LocalName;
        if (name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6") name = _headings.NameOf(element);
        var footnotes = element.ClassList.Contains("footnotes");
        if (footnotes) name = "section";
        // What scrolls sideways must be reachable by keyboard (WCAG 2.2, 2.1.1). A group, not a region: many tables, or
        // footnotes of many articles in one document, are no landmarks.
        if (name == "table") _text.Markup($"<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"{Html.Escape(_origin.Wording.Table(++_tables))}\">");
        _text.Markup($"<{name}{Attributes(element)}{(footnotes ? $" role=\"group\" aria-label=\"{Html.Escape(_origin.Wording.Footnotes)}\"" : name == "pre" ? " tabindex=\"0\"" : "")}>");
        if (!VoidElements.Contains(name))
        {
            var kind = KindOf(name, around.Kind);
            if (kind == BlockKind.Heading) _text.NewSection();
            var quote = name == "blockquote" && around.Quote == 0 ? ++_quotes : around.Quote;
            var inside = around with { Kind = kind, Quote = quote, Footnote = around.Footnote || footnotes };
            _text.Enter(new(kind, inside.Quote, inside.Footnote));
            Children(element, inside, depth + 1);
            _text.CloseBlock();
            _text.Leave();
            _text.Markup($"</{name}>");
        }
        if (name == "table") _text.Markup("</div>");
    }

    private static BlockKind KindOf(string name, BlockKind around) => name switch
    {
        "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" or "dd" or "dt" => BlockKind.ListItem,
        "td" or "th" => BlockKind.TableCell,
        "pre" => BlockKind.Code,
        "p" or "caption" or "figcaption" or "summary" or "blockquote" => around == BlockKind.TableCell ? BlockKind.TableCell : BlockKind.Paragraph,
        _ => around is BlockKind.TableCell or BlockKind.Code ? around : BlockKind.Paragraph,
    };

    private void Inline(IElement element, Around around, int depth)
    {
        var name = element.LocalName;
        if (name == "br")
        {
            _text.LineBreak();
            return;
        }
        _text.Markup($"<{name}{Attributes(element)}>");
        if (VoidElements.Contains(name)) return;
        InlineKind? kind = name switch
        {
            "code" or "kbd" or "samp" => around.Kind == BlockKind.Code ? null : InlineKind.Code,
            "em" or "i" or "cite" => InlineKind.Emphasis,
            "strong" or "b" => InlineKind.Strong,
            _ => null,
        };
        var open = _text.Open();
        Children(element, around, depth + 1);
        if (kind is { } known) _text.Close(open, known, element.GetAttribute("lang"));
        _text.Markup($"</{name}>");
    }

    private void Anchor(IElement element, Around around, int depth)
    {
        // Markup allows links in links; HTML does not. The outer one counts.
        if (element.GetAttribute("href") is { } address && !UntrustedHtml.IsSafe(address.Trim()))
        {
            _problems.Add(Problems.UnsafeLink(UntrustedHtml.PlaceOf(element, _origin), address));
            element.RemoveAttribute("href");
        }
        if (_inLink || element.GetAttribute("href") is not { } href)
        {
            var id = element.GetAttribute("id") is null ? "" : Attributes(element);
            _text.Markup($"<span{id}>");
            Children(element, around, depth + 1);
            _text.Markup("</span>");
            return;
        }
        var open = _text.Open();
        var other = Attributes(element, except: "href");
        _inLink = true;
        if (_references.OfLink(href, UntrustedHtml.PlaceOf(element, _origin)) is { } reference)
        {
            _text.Reference(PieceKind.LinkStart, reference, other);
            Children(element, around, depth + 1);
            _text.Reference(PieceKind.LinkEnd, reference, "");
        }
        else
        {
            var full = href.StartsWith("//", StringComparison.Ordinal) ? "https:" + href : href;
            _text.Markup($"<a href=\"{Html.Escape(full)}\"{other}>");
            Children(element, around, depth + 1);
            _text.Markup("</a>");
        }
        _inLink = false;
        _text.Close(open, InlineKind.Link, element.GetAttribute("lang"));
    }

    private void Wiki(IElement element, Around around, int depth)
    {
        var known = int.TryParse(element.GetAttribute("data-ref"), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _origin.WikiLinks.Length;
        var (target, fragment, where) = known ? _origin.WikiLinks[index] : default;
        var open = _text.Open();
        if (!known || target is null || _inLink)
        {
            Children(element, around, depth + 1);
            if (known && target is null && _text.SpanOf(open) is { } never) _marks.Add(new(never, null));
            return;
        }
        var reference = _references.Add(new(ReferenceKind.Wiki, target, fragment, where));
        _text.Reference(PieceKind.LinkStart, reference, "");
        Children(element, around, depth + 1);
        _text.Reference(PieceKind.LinkEnd, reference, "");
        if (_text.SpanOf(open) is { } span) _marks.Add(new(span, reference));
    }

    private void Image(IElement element)
    {
        var where = UntrustedHtml.PlaceOf(element, _origin);
        var src = element.GetAttribute("src") ?? "";
        var alt = element.GetAttribute("alt") ?? "";
        if (src.Length == 0) return;
        if (References.IsRemote(src))
        {
            Remote(src, alt, where);
            return;
        }
        if (alt.Trim().Length == 0) _problems.Add(Problems.MissingAlt(where, src));
        var title = element.GetAttribute("title") is { Length: > 0 } t ? $" title=\"{Html.Escape(t)}\"" : "";
        _text.Reference(PieceKind.Image, _references.OfAsset(src, where), $" alt=\"{Html.Escape(alt)}\"{title}{(_images++ == 0 && _text.Text.Length < AboveTheFold ? "" : " loading=\"lazy\"")} decoding=\"async\"");
    }

    // Nothing is ever loaded from another site: what would be is a link.
    private void Remote(string? address, string label, Location where)
    {
        if (address is null || !References.IsRemote(address)) return;
        if (!UntrustedHtml.IsSafe(address))
        {
            _problems.Add(Problems.UnsafeLink(where, address));
            return;
        }
        _problems.Add(Problems.RemoteContent(where, address));
        var shown = label.Trim().Length > 0 ? label.Trim() : address;
        var full = address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address;
        _text.Markup(_inLink ? $"<span>{Html.Escape(shown)}</span>" : $"<a class=\"remote\" href=\"{Html.Escape(full)}\">{Html.Escape(shown)}</a>");
    }

    // A disabled checkbox has no name for a screen reader and takes no part in the text; a sign says as much.
    private void Checkbox(IElement element)
    {
        if (element.ParentElement?.LocalName is "li" or "p" && element.GetAttribute("type") == "checkbox") _text.Markup($"<span class=\"task\">{(element.HasAttribute("checked") ? '☑' : '☐')}</span>");
    }

    private static bool IsFootnoteLink(IElement element) => element.ClassList.Contains("footnote-ref") || element.ClassList.Contains("footnote-back-ref");

    private void FootnoteLink(IElement element)
    {
        var back = element.ClassList.Contains("footnote-back-ref");
        var id = element.GetAttribute("id") is { } given ? $" id=\"{Html.Escape(given)}\"" : "";
        var href = Html.Escape(element.GetAttribute("href") ?? "");
        _text.Markup(back
            ? $"<a{id} class=\"footnote-back-ref\" href=\"{href}\" aria-label=\"{Html.Escape(_origin.Wording.BackToText)}\">↩</a>"
            : $"<a{id} class=\"footnote-ref\" href=\"{href}\"><sup>{Html.Escape(element.TextContent)}</sup></a>");
    }

    private string Attributes(IElement element, string? except = null)
    {
        if (element.Attributes.Length == 0) return "";
        var written = new System.Text.StringBuilder();
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name is SourceWords.Attribute or SourceWords.OffsetAttribute or "data-ref" or "src" or "data" or "checked" or "disabled" or "type" || attribute.Name == except) continue;
            if (attribute.Name is "start" or "colspan" or "rowspan" && !IsNumber(attribute.Value)) continue;
            var value = attribute.Name == "id" ? UniqueId(attribute.Value) : attribute.Value;
            written.Append(' ').Append(attribute.Name).Append("=\"").AppendEscaped(value).Append('"');
        }
        return written.ToString();
    }

    private static bool IsNumber(string text) => text.Length is > 0 and < 5 && text.All(char.IsAsciiDigit);

    // The page's own ids, and those of sentences, are not the author's to take.
    private string UniqueId(string wanted)
    {
        var id = string.Concat(wanted.Where(c => !char.IsWhiteSpace(c)));
        if (id.Length == 0 || id is "main" or "top" or "search" || id.StartsWith("s-", StringComparison.Ordinal)) id = "h-" + id;
        var unique = id;
        for (var n = 2; !_ids.Add(unique); n++) unique = $"{id}-{n}";
        return unique;
    }

    private static int? BlockNumber(IElement element) =>
        int.TryParse(element.GetAttribute(SourceWords.Attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? PrecedingMark(IElement element) =>
        element.PreviousSibling is IComment ? UntrustedHtml.BlockOf(element) : null;
}
