using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>A former address and what is now found for it.</summary>
/// <param name="From">The former address.</param>
/// <param name="To">The address that is right now.</param>
/// <param name="Title">What is there.</param>
/// <param name="Where">Where the former address was written.</param>
internal sealed record Redirect(Route From, Route To, string Title, Location Where);

/// <summary>The former addresses that articles, pages and entities name in <c>redirect_from:</c>.</summary>
public static class Redirects
{
    /// <summary>
    /// What is wrong with former addresses: those that are none, that two items claim, that lead to themselves, or at which a page stands. A page
    /// always wins: two items that redirect to one another's addresses are two errors and no circle.
    /// </summary>
    /// <param name="site">The site.</param>
    /// <param name="pages">All pages of the site. Redirects among them are no offence: a check of routes that clash leaves them to this one.</param>
    public static ImmutableArray<Diagnostic> Check(Site site, IEnumerable<Page> pages)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var standing = new Dictionary<Route, Page>();
        foreach (var page in pages) if (page.Kind != RedirectPages.Kind) standing.TryAdd(page.Route, page);
        var claimed = new Dictionary<Route, Redirect>();
        foreach (var (address, redirect) in Read(site))
        {
            if (redirect is null) problems.Add(Problems.RedirectUnusable(address));
            else if (redirect.From == redirect.To) problems.Add(Problems.RedirectToItself(address));
            else if (standing.TryGetValue(redirect.From, out var page)) problems.Add(Problems.RedirectFromPage(address, page.Sources.IsEmpty ? null : page.Sources[0]));
            else if (!claimed.TryAdd(redirect.From, redirect) && claimed[redirect.From].To != redirect.To) problems.Add(Problems.RedirectClash(address, claimed[redirect.From].Where));
        }
        return problems.ToImmutable();
    }

    /// <summary>The redirects that can be made, each former address once; of several that claim one the first in the order of the site.</summary>
    internal static IEnumerable<Redirect> Of(Site site) => Read(site).Select(r => r.Redirect).OfType<Redirect>().Where(r => r.From != r.To).DistinctBy(r => r.From);

    private static IEnumerable<(Located<string> Address, Redirect? Redirect)> Read(Site site) =>
    [
        .. site.Articles.Concat(site.Pages).SelectMany(a => a.Front.RedirectFrom.Select(r => Read(r, a.Route, a.Front.Title))),
        .. site.Register.Entities.SelectMany(e => e.RedirectFrom.Select(r => Read(r, e.Route, e.Name))),
    ];

    private static (Located<string> Address, Redirect? Redirect) Read(Located<string> address, Route to, string title) =>
        (address, RouteOf(address.Value) is { } from ? new(from, to, title, address.Where) : null);

    /// <summary>
    /// A former address as a route: without query and fragment, percent-decoded; with a slash at its end unless it names a file (<c>/old.html</c>).
    /// Null for one that is not within the site, or is the home page.
    /// </summary>
    internal static Route? RouteOf(string address)
    {
        var path = Uri.UnescapeDataString(address.Trim().Split('?', '#')[0]).TrimStart('/');
        if (path.Length == 0 || path.Contains("://", StringComparison.Ordinal) || path.Any(c => char.IsControl(c) || c == '\\')) return null;
        var names = path.TrimEnd('/').Split('/');
        if (names.Any(n => n.Length == 0 || n is "." or "..")) return null;
        if (path.EndsWith('/')) return new(string.Join('/', names) + "/");
        if (names[^1] == "index.html") return names.Length == 1 ? null : new(string.Join('/', names[..^1]) + "/");
        return new(IsFile(names[^1]) ? path : path + "/");
    }

    // "old.html" and "feed.xml", but not "v1.2" or "mr.smith-goes".
    private static bool IsFile(string name) => name.LastIndexOf('.') is > 0 and var dot && name.Length - dot is > 2 and < 7
        && name.AsSpan(dot + 1).IndexOfAnyExceptInRange('0', '9') >= 0
        && name[(dot + 1)..].All(char.IsAsciiLetterOrDigit);
}
