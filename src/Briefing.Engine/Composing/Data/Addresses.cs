using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>Addresses as they are needed where an article is read outside of its own page.</summary>
internal static class Addresses
{
    /// <summary>An address in an article's markup as an absolute one; null where it leads nowhere a reader could follow.</summary>
    /// <param name="address">As it stands: absolute, from the host's root, or a fragment.</param>
    /// <param name="page">The absolute address of the article.</param>
    public static string? Absolute(string address, Uri page)
    {
        if (IsWeb(address) || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)) return address;
        return Uri.TryCreate(page, address, out var absolute) && absolute.Scheme is "http" or "https" ? absolute.AbsoluteUri : null;
    }

    /// <summary>Whether it is an absolute http or https address.</summary>
    public static bool IsWeb(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The absolute address of an article.</summary>
    public static Uri Of(Article article, Settings settings) => new(settings.Absolute(article.Route));
}
