using System.Text;
using Briefing.Engine.Incremental;

namespace Briefing.Engine.Writing;

/// <summary>
/// What Briefing wrote into an output folder: a text file in it, one line a file, fingerprint and path. It stands in the folder and not beside
/// it because it has to go where the folder goes, and because a folder of which nothing is known is a folder in which nothing may be removed.
/// It names nothing but published files, so that publishing it does no harm.
/// </summary>
/// <remarks>
/// A line is added before its file is put in place, so that a run that is killed leaves no file that the next one does not know. Until the end of a
/// run a path can therefore have several lines: any of their contents is Briefing's. A run that ends leaves one line a file, in ordinal order.
/// </remarks>
internal sealed class Manifest
{
    private readonly Dictionary<string, List<Fingerprint>> _byPath = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>The manifest's own name. A leading dot keeps it out of listings, and out of the archives that GitHub Pages are published from.</summary>
    public const string FileName = ".briefing-manifest";

    private const string Header = "# The files that Briefing wrote into this folder. It removes no others, and these only while they are as it wrote them.\n";

    /// <summary>Reads a manifest. Lines that are none, or that name a path no file may have, are passed over: anybody may have written here.</summary>
    public static Manifest Parse(ReadOnlySpan<byte> content)
    {
        var manifest = new Manifest();
        foreach (var line in Encoding.UTF8.GetString(content).AsSpan().EnumerateLines())
        {
            if (line.Length <= Fingerprint.Digits + 1 || line[Fingerprint.Digits] != ' ') continue;
            if (Fingerprint.Parse(line[..Fingerprint.Digits]) is not { } fingerprint) continue;
            var path = line[(Fingerprint.Digits + 1)..].ToString();
            if (OutputPaths.WhyUnsafe(path) is null) manifest.Add(path, fingerprint);
        }
        return manifest;
    }

    /// <summary>The file's line, with its end.</summary>
    public static string Line(string path, Fingerprint fingerprint) => $"{fingerprint} {path}\n";

    /// <summary>The whole manifest of a finished run: the same files give the same bytes.</summary>
    public static byte[] Format(IEnumerable<(string Path, Fingerprint Fingerprint)> files)
    {
        var text = new StringBuilder(Header);
        foreach (var (path, fingerprint) in files.OrderBy(f => f.Path, StringComparer.Ordinal)) text.Append(Line(path, fingerprint));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Every path, in no order.</summary>
    public IReadOnlyCollection<string> Paths => _byPath.Keys;

    /// <summary>Whether Briefing wrote a file there, in this or another case.</summary>
    public bool Knows(string path) => _byPath.ContainsKey(path) || _keys.Contains(OutputPaths.Key(path));

    /// <summary>Whether Briefing wrote this content there.</summary>
    public bool Wrote(string path, Fingerprint content) => _byPath.TryGetValue(path, out var known) && known.Contains(content);

    private void Add(string path, Fingerprint fingerprint)
    {
        if (_byPath.TryGetValue(path, out var known)) known.Add(fingerprint);
        else _byPath.Add(path, [fingerprint]);
        _keys.Add(OutputPaths.Key(path));
    }
}
