using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Briefing.Engine.Diagnostics;
using Ganss.Xss;

namespace Briefing.Engine.Reading.Markdown;

/// <summary>Takes everything out of markup that could run a program, load something, or dress up as the site; keeps the text.</summary>
internal static class UntrustedHtml
{
    // Their content is code or data, not text.
    private static readonly ImmutableHashSet<string> Dropped =
        ["script", "style", "template", "noscript", "title", "head", "base", "meta", "link", "math", "svg", "select", "textarea", "xmp", "plaintext"];

    // Shown as links by the body reader, never embedded.
    private static readonly ImmutableArray<string> Embeds = ["iframe", "video", "audio", "embed", "object"];

    private static readonly HtmlSanitizerOptions Options = new()
    {
        AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "html", "head", "body",
            "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details", "dfn", "div", "dl", "dt", "em",
            "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "input", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q",
            "rp", "rt", "ruby", "s", "samp", "section", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th",
            "thead", "time", "tr", "u", "ul", "var", "wbr",
            "iframe", "video", "audio", "embed", "object",
            WikiLinks.Element,
        },
        AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "alt", "cite", "class", "colspan", "datetime", "dir", "href", "id", "lang", "open", "reversed", "rowspan", "scope", "src", "start", "title",
            "type", "checked", "disabled", "data", SourceWords.Attribute, SourceWords.OffsetAttribute, "data-ref",
        },
        AllowedClasses = new HashSet<string>(StringComparer.Ordinal)
        {
            "left", "center", "right", "footnotes", "footnote-ref", "footnote-back-ref", "task-list-item", "contains-task-list",
            "markdown-alert", "markdown-alert-title", "markdown-alert-note", "markdown-alert-tip", "markdown-alert-important",
            "markdown-alert-warning", "markdown-alert-caution",
        },
        AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel" },
        UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "src", "cite", "data" },
    };

    // One for each thread: making one costs more than using it.
    [ThreadStatic]
    private static Sanitizer? _sanitizer;

    [ThreadStatic]
    private static HtmlParser? _parser;

    /// <summary>The safe rest of the markup, with what was taken out. Markup without raw HTML in it is Markdig's own, and only read.</summary>
    public static Checked<IHtmlDocument> Read(string markup, BodyOrigin origin) =>
        origin.HasRawHtml ? (_sanitizer ??= new()).Sanitise(markup, origin) : new((_parser ??= new()).ParseDocument(markup));

    /// <summary>Whether a link may lead there: within the site, or to an address whose scheme readers can trust.</summary>
    public static bool IsSafe(string address) =>
        !References.IsRemote(address) || address.StartsWith("//", StringComparison.Ordinal) || Options.AllowedSchemes.Contains(address[..address.IndexOf(':')].Trim());

    private sealed class Sanitizer
    {
        private readonly HtmlSanitizer _sanitizer = new(Options) { KeepChildNodes = true };
        private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();
        private BodyOrigin _origin = null!;

        public Sanitizer()
        {
            _sanitizer.RemovingTag += (_, e) => Tag(e.Tag);
            _sanitizer.RemovingAttribute += (_, e) => Attribute(e.Tag, e.Attribute, e.Reason);
            _sanitizer.RemovingCssClass += (_, e) => e.Cancel = e.CssClass.StartsWith("language-", StringComparison.Ordinal);
            _sanitizer.RemovingComment += (_, e) => e.Cancel = e.Comment.Data.StartsWith(BodyOrigin.BlockMark, StringComparison.Ordinal);
        }

        public Checked<IHtmlDocument> Sanitise(string markup, BodyOrigin origin)
        {
            _origin = origin;
            _problems.Clear();
            return new(_sanitizer.SanitizeDom(markup), _problems.ToImmutable());
        }

        private void Tag(IElement tag)
        {
            // What stood in a dropped element went with it.
            if (tag.GetRoot() is not IDocument) return;
            if (Dropped.Contains(tag.LocalName)) tag.TextContent = "";
            if (tag.LocalName is not ("font" or "center" or "big" or "tt")) _problems.Add(Problems.UnsafeHtml(PlaceOf(tag, _origin), $"<{tag.LocalName}>"));
        }

        private void Attribute(IElement tag, IAttr attribute, RemoveReason reason)
        {
            if (reason == RemoveReason.NotAllowedUrlValue) _problems.Add(Problems.UnsafeLink(PlaceOf(tag, _origin), attribute.Value));
            else if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) _problems.Add(Problems.UnsafeHtml(PlaceOf(tag, _origin), $"'{attribute.Name}' of <{tag.LocalName}>"));
        }
    }

    /// <summary>Whether an element would embed something.</summary>
    public static bool IsEmbed(IElement element) => Embeds.Contains(element.LocalName, StringComparer.Ordinal);

    /// <summary>The place where an element was written: its own, where it is a link or an image, else its block's.</summary>
    public static Location PlaceOf(IElement element, BodyOrigin origin) =>
        int.TryParse(element.GetAttribute(SourceWords.OffsetAttribute), NumberStyles.None, CultureInfo.InvariantCulture, out var offset) && origin.Place(offset) is var (line, column)
            ? origin.At(line, column)
            : origin.AtBlock(BlockOf(element));

    /// <summary>The number of the source block that a node stems from, or null.</summary>
    public static int? BlockOf(INode node)
    {
        for (INode? at = node; at is not null; at = at.PreviousSibling ?? at.Parent)
        {
            if (at is IElement element && int.TryParse(element.GetAttribute(SourceWords.Attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
            if (at is IComment comment && comment.Data.StartsWith(BodyOrigin.BlockMark, StringComparison.Ordinal)
                && int.TryParse(comment.Data.AsSpan(BodyOrigin.BlockMark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out number)) return number;
        }
        return null;
    }
}
