using System.Collections.Frozen;

namespace Briefing.Cli.Preview;

/// <summary>
/// Preview's own files in the browser. They are files, not inline, so that a page's content security policy of <c>'self'</c> holds,
/// and they are only ever in what preview serves, never in what build writes.
/// </summary>
internal static class BrowserFiles
{
    /// <summary>Where they are, whatever the base path.</summary>
    public const string Folder = "/_briefing/";

    /// <summary>Server-sent events: the version of the site, now and at every change.</summary>
    public const string Events = Folder + "events";

    /// <summary>What a page with problems laid over it needs in its head.</summary>
    public const string OverlayHead = $"""<link rel="stylesheet" href="{Folder}overlay.css"><script src="{Folder}overlay.js" defer></script>""";

    private static readonly FrozenDictionary<string, byte[]> Files =
        new[] { "reload.js", "overlay.js", "overlay.css" }.ToFrozenDictionary(n => n, Read, StringComparer.Ordinal);

    /// <summary>What makes a page of this version reload itself when there is another.</summary>
    public static string ReloadScript(string version) => $"""<script src="{Folder}reload.js" data-version="{version}" defer></script>""";

    /// <summary>The file at this path, or null where the path is not one of preview's own.</summary>
    public static Response? Find(string path)
    {
        if (!path.StartsWith(Folder, StringComparison.Ordinal)) return null;
        var name = path[Folder.Length..];
        return Files.TryGetValue(name, out var content) ? new(200, MediaTypes.Of(name), content) : Response.Plain(404, "Preview has no such file.");
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(BrowserFiles).Assembly.GetManifestResourceStream("browser/" + name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
