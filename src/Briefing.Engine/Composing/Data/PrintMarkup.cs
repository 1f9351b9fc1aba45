using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>The articles that stand together in one document, and what their ids and links become in it.</summary>
internal sealed class PrintMarkup
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IdLists = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "aria-describedby", "aria-labelledby", "for", "headers", "id").GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Settings _settings;
    private readonly string _site;
    private readonly Dictionary<string, string> _slugs;
    private readonly HashSet<string> _beginnings = new(StringComparer.Ordinal);

    /// <summary>A document of these articles.</summary>
    public PrintMarkup(ImmutableArray<Article> articles, Settings settings)
    {
        _settings = settings;
        _site = settings.Absolute(new(""));
        _slugs = articles.DistinctBy(a => a.Id).ToDictionary(a => settings.Href(a.Route), a => a.Id.Slug, StringComparer.Ordinal);
        foreach (var slug in _slugs.Values)
        {
            for (var hyphen = slug.IndexOf('-', StringComparison.Ordinal); hyphen >= 0; hyphen = slug.IndexOf('-', hyphen + 1)) _beginnings.Add(slug[..hyphen]);
        }
    }

    /// <summary>An article's markup: its ids begin with its slug, links to articles of the document lead to them, links to other sites carry the number of their footnote.</summary>
    /// <param name="html">The markup.</param>
    /// <param name="article">The article.</param>
    /// <param name="links">The footnotes so far; an address that is not among them is added.</param>
    public Html Of(Html html, Article article, List<PrintLink> links)
    {
        var markup = new StringBuilder(html.Markup?.Length ?? 0);
        string? outside = null;
        foreach (var token in Markup.Read(html))
        {
            if (token.Kind == TokenKind.Start) Start(markup, token, article);
            else if (token.Kind == TokenKind.End && NameOf(token) != token.Name) markup.Append("</").Append(NameOf(token)).Append('>');
            else markup.Append(token.Raw);
            if (token.Name != "a") continue;
            if (token.Kind == TokenKind.Start) outside = token["href"] is { } href && Addresses.IsWeb(href) && !IsOfTheSite(href) ? href : null;
            else if (outside is not null)
            {
                var link = Footnote(outside, article, links);
                markup.Append("<sup class=\"print-note\"><a href=\"#").AppendEscaped(link.Anchor).Append("\">").Append(link.Number).Append("</a></sup>");
                outside = null;
            }
        }
        return new(markup.ToString());
    }

    private void Start(StringBuilder markup, Token token, Article article)
    {
        markup.Append('<').Append(NameOf(token));
        foreach (var attribute in token.Attributes)
        {
            markup.Append(' ').Append(attribute.Name).Append("=\"");
            if (attribute.Is("href")) markup.AppendEscaped(Href(attribute.Value, article.Id.Slug));
            else if (IdLists.Contains(attribute.Name)) markup.AppendEscaped(string.Join(' ', attribute.Value.Split(' ').Select(id => Anchor(article.Id.Slug, id))));
            else markup.Append(attribute.Rewritten);
            markup.Append('"');
        }
        markup.Append('>');
    }

    // The article's title is a heading of the second level in this document: those of its text go one down.
    private static string NameOf(Token token) => token.Name is ['h', >= '2' and <= '5'] ? $"h{(char)(token.Name[1] + 1)}" : token.Name;

    private string Href(string href, string slug)
    {
        if (href.StartsWith('#')) return "#" + (href.Length == 1 ? slug : Anchor(slug, href[1..]));
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        var page = hash < 0 ? href : href[..hash];
        if (IsOfTheSite(page)) page = _settings.Href(new("")) + page[_site.Length..];
        if (!_slugs.TryGetValue(page, out var other)) return href;
        return "#" + (hash < 0 || hash + 1 == href.Length ? other : Anchor(other, href[(hash + 1)..]));
    }

    // One hyphen, or two where another article's slug begins with this one and a hyphen: "crew" and "crew-5" must not share an id.
    private string Anchor(string slug, string id) => _beginnings.Contains(slug) ? $"{slug}--{id}" : $"{slug}-{id}";

    private bool IsOfTheSite(string address) => address.StartsWith(_site, StringComparison.OrdinalIgnoreCase);

    private PrintLink Footnote(string url, Article article, List<PrintLink> links)
    {
        if (links.Find(l => l.Url == url) is { } known) return known;
        var link = new PrintLink(Anchor(article.Id.Slug, $"link-{links.Count + 1}"), links.Count + 1, url);
        links.Add(link);
        return link;
    }
}
