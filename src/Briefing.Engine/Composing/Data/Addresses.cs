using System.Text;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>Addresses in an article's markup, as they are needed where the article is read outside of its own page.</summary>
/// <param name="page">The absolute address of the article.</param>
internal sealed class Addresses(Uri page)
{
    private readonly string _page = page.AbsoluteUri;
    private readonly string _origin = page.GetLeftPart(UriPartial.Authority);

    /// <summary>An address as an absolute one; null where it leads nowhere a reader could follow.</summary>
    /// <param name="address">As it stands: absolute, from the host's root, or a fragment.</param>
    public string? Absolute(string address)
    {
        if (IsWeb(address) || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)) return address;
        // Nearly all addresses are the site's own, and need no parser.
        if (Ascii.IsValid(address))
        {
            if (address.StartsWith('#')) return _page + address;
            if (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)) return _origin + address;
        }
        return Uri.TryCreate(page, address, out var absolute) && absolute.Scheme is "http" or "https" ? absolute.AbsoluteUri : null;
    }

    /// <summary>Whether it is an absolute http or https address.</summary>
    public static bool IsWeb(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The absolute address of an article.</summary>
    public static Uri Of(Article article, Settings settings) => new(settings.Absolute(article.Route));
}
