using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Reading.Markdown;

/// <summary>Gathers what a text points at. Paths are taken relative to the source file's folder, or from the input root where they begin with a slash.</summary>
internal sealed class References(BodyOrigin origin)
{
    private readonly ImmutableArray<Reference>.Builder _all = ImmutableArray.CreateBuilder<Reference>();

    /// <summary>All of them, in order.</summary>
    public ImmutableArray<Reference> All => _all.ToImmutable();

    /// <summary>Whether an address is on another site.</summary>
    public static bool IsRemote(string address) =>
        address.StartsWith("//", StringComparison.Ordinal) || (address.IndexOf(':') is > 0 and var colon && address.AsSpan(0, colon).IndexOfAny("/?#") < 0);

    /// <summary>Adds one.</summary>
    public int Add(Reference reference)
    {
        _all.Add(reference);
        return _all.Count - 1;
    }

    /// <summary>Adds the reference that a link's address is, or null where it leads to another site.</summary>
    public int? OfLink(string href, Location where)
    {
        var address = href.Trim();
        if (IsRemote(address)) return null;
        var hash = address.IndexOf('#');
        var fragment = hash < 0 ? null : Decode(address[(hash + 1)..]);
        var path = hash < 0 ? address : address[..hash];
        if (path.Length == 0) return Add(new(ReferenceKind.Fragment, "", fragment ?? "", where));
        var query = path.IndexOf('?');
        if (query >= 0) path = path[..query];
        path = Decode(path);
        var kind = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? ReferenceKind.File
            : path.StartsWith('/') ? ReferenceKind.Root
            : ReferenceKind.Asset;
        return Add(new(kind, kind == ReferenceKind.Root ? path : Normalise(path, origin.File), fragment, where));
    }

    /// <summary>Adds the reference that an image's address is.</summary>
    public int OfAsset(string src, Location where) => Add(Asset(src, origin.File, where));

    /// <summary>The reference to a file among the assets, as front matter or an image names it.</summary>
    public static Reference Asset(string path, SourceFile file, Location where) => new(ReferenceKind.Asset, Normalise(Decode(path.Trim()), file), null, where);

    // From a path as written to a path below the input folder, without . and ..; a path that climbs out keeps its dots and resolves to nothing.
    private static string Normalise(string path, SourceFile file)
    {
        var parts = new List<string>(path.StartsWith('/') ? [] : file.Folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".") continue;
            if (part == ".." && parts.Count > 0 && parts[^1] != "..") parts.RemoveAt(parts.Count - 1);
            else parts.Add(part);
        }
        return string.Join('/', parts) + (path.EndsWith('/') ? "/" : "");
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text);
}
