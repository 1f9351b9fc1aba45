using System.Collections.Frozen;
using System.Text;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>
/// An article's text for feed readers: every address absolute, and nothing left that means something on the site only: no ids, classes, roles and
/// data, no spans around sentences and mentions.
/// </summary>
internal static class FeedMarkup
{
    // What says something to a reader of any page. Everything else is dropped.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Kept = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "alt", "cite", "colspan", "datetime", "dir", "height", "href", "lang", "reversed", "rowspan", "scope", "src", "start", "title", "value", "width")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The key points as a list, and the text.</summary>
    public static string Of(Article article, Settings settings)
    {
        var addresses = new Addresses(Addresses.Of(article, settings));
        var markup = new StringBuilder(article.Html.Markup?.Length ?? 0);
        if (!article.KeyPoints.IsEmpty)
        {
            markup.Append("<ul>");
            foreach (var point in article.KeyPoints)
            {
                markup.Append("<li>");
                Append(markup, point, addresses);
                markup.Append("</li>");
            }
            markup.Append("</ul>\n");
        }
        Append(markup, article.Html, addresses);
        return markup.ToString();
    }

    private static void Append(StringBuilder markup, Html html, Addresses addresses)
    {
        // For each open span and link: whether its tag was written.
        var written = new Stack<bool>();
        foreach (var token in Markup.Read(html))
        {
            var mayVanish = token.Name is "span" or "a";
            switch (token.Kind)
            {
                case TokenKind.Text:
                    markup.Append(token.Raw);
                    break;
                case TokenKind.Start:
                    var attributes = Attributes(token, addresses);
                    var isWritten = !mayVanish || attributes.Count > 0;
                    if (mayVanish) written.Push(isWritten);
                    if (isWritten) Markup.Start(markup, token.Name, attributes);
                    break;
                case TokenKind.End:
                    if (!mayVanish || (written.TryPop(out var started) && started)) markup.Append("</").Append(token.Name).Append('>');
                    break;
            }
        }
    }

    private static List<KeyValuePair<string, string>> Attributes(Token token, Addresses addresses)
    {
        var attributes = new List<KeyValuePair<string, string>>();
        if (token.HasClass("permalink")) return attributes;
        foreach (var attribute in token.Attributes)
        {
            if (!Kept.TryGetValue(attribute.Name, out var name)) continue;
            if (name is not ("href" or "src" or "cite")) attributes.Add(new(name, attribute.Value));
            else if (addresses.Absolute(attribute.Value) is { } absolute) attributes.Add(new(name, absolute));
        }
        return attributes;
    }
}
