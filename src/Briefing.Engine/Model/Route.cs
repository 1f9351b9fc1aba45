namespace Briefing.Engine.Model;

/// <summary>The address of a page or file within the site, without base path and not percent-encoded: <c>people/terry-virts/</c>, <c>feed.xml</c>; the home page is empty.</summary>
public readonly record struct Route(string Path) : IComparable<Route>
{
    /// <summary>The file that answers for it, relative to the output folder: a route that ends in a slash is a folder's index.html.</summary>
    public string File => Path.Length == 0 || Path.EndsWith('/') ? Path + "index.html" : Path;

    /// <summary>A file or page below this one: <c>people/terry-virts/</c> and <c>feed.xml</c> give <c>people/terry-virts/feed.xml</c>.</summary>
    public Route Below(string name) => new(Path + name);

    /// <summary>The reference from any page of the site: base path and route, percent-encoded as RFC 3986 asks of a path.</summary>
    /// <param name="basePath">Begins and ends with a slash.</param>
    public string Href(string basePath) => basePath + Encoded;

    /// <summary>The route, each segment percent-encoded.</summary>
    public string Encoded => Path.AsSpan().ContainsAnyExcept(Plain) ? string.Join('/', Path.Split('/').Select(Uri.EscapeDataString)) : Path;

    // RFC 3986, 2.3: what needs no encoding; most routes are nothing else.
    private static readonly System.Buffers.SearchValues<char> Plain =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/");

    /// <inheritdoc/>
    public int CompareTo(Route other) => string.CompareOrdinal(Path, other.Path);

    /// <inheritdoc/>
    public override string ToString() => "/" + Path;
}
