using System.Globalization;
using System.Text;

namespace Briefing.Cli.Preview;

/// <summary>What GitHub Pages answers for a path.</summary>
internal abstract record Resolved
{
    private Resolved() { }

    /// <summary>A file of the site.</summary>
    /// <param name="Path">Relative to the site's root: <c>people/terry-virts/index.html</c>.</param>
    public sealed record File(string Path) : Resolved;

    /// <summary>The path is a folder's, without its slash.</summary>
    /// <param name="Path">Relative to the site's root, with the slash, not percent-encoded.</param>
    public sealed record Folder(string Path) : Resolved;

    /// <summary>There is nothing there.</summary>
    public sealed record Missing : Resolved;

    /// <summary>The path is not one of this site: it does not begin with the base path.</summary>
    public sealed record Outside : Resolved;

    /// <summary>The path is not rightly percent-encoded UTF-8.</summary>
    public sealed record Malformed : Resolved;
}

/// <summary>From the path of a request to a file, as GitHub Pages goes about it. Nothing on disk is looked at: a path leads to a file of the site or nowhere.</summary>
internal static class Resolver
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What the path leads to. Upper and lower case are different.</summary>
    /// <param name="exists">Whether the site has this file.</param>
    /// <param name="basePath">Begins and ends with a slash, not percent-encoded.</param>
    /// <param name="rawPath">As it stands in the request, percent-encoded, without query.</param>
    public static Resolved Resolve(Func<string, bool> exists, string basePath, string rawPath)
    {
        if (Decode(rawPath) is not { } path) return new Resolved.Malformed();
        if (path + "/" == basePath) return new Resolved.Folder("");
        if (!path.StartsWith(basePath, StringComparison.Ordinal)) return new Resolved.Outside();
        var file = path[basePath.Length..];
        if (file.Length == 0 || file.EndsWith('/')) return exists(file + "index.html") ? new Resolved.File(file + "index.html") : new Resolved.Missing();
        if (exists(file)) return new Resolved.File(file);
        if (exists(file + ".html")) return new Resolved.File(file + ".html");
        return exists(file + "/index.html") ? new Resolved.Folder(file + "/") : new Resolved.Missing();
    }

    // Uri.UnescapeDataString leaves what it does not understand as it is; a server has to refuse it.
    private static string? Decode(string rawPath)
    {
        if (!rawPath.Contains('%', StringComparison.Ordinal)) return rawPath;
        var bytes = new List<byte>(rawPath.Length);
        for (var i = 0; i < rawPath.Length; i++)
        {
            if (rawPath[i] != '%')
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(rawPath, i, 1));
                continue;
            }
            if (i + 2 >= rawPath.Length || !byte.TryParse(rawPath.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, null, out var value)) return null;
            bytes.Add(value);
            i += 2;
        }
        try
        {
            return StrictUtf8.GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
