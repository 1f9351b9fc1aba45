using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;

namespace Briefing.Engine.Reading;

#pragma warning disable RS0030 // This is the one reader of disk.

/// <summary>The input folder on disk: the only reader of disk. Read again, it reads again only files whose length or time of change is another.</summary>
/// <param name="root">The site's root; the paths of diagnostics are relative to it.</param>
/// <param name="folder">The input folder, absolute or relative to the root.</param>
public sealed class InputFolder(string root, string folder)
{
    private readonly string _folder = Path.GetFullPath(folder, root);
    private Dictionary<string, (long Length, DateTime Changed, SourceFile File)> _known = new(StringComparer.Ordinal);

    /// <summary>All files, by path. Names that begin with a dot are left out (save in static/), links are not followed.</summary>
    public Checked<ImmutableArray<SourceFile>> Read()
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        if (!Directory.Exists(_folder)) return new([], [Problems.NoInputFolder(new(Shown(_folder)))]);

        var found = ImmutableArray.CreateBuilder<(FileInfo Info, string Path)>();
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(_folder)]);
        while (folders.TryPop(out var current))
        {
            foreach (var entry in Entries(current, problems))
            {
                var path = Path.GetRelativePath(_folder, entry.FullName).Replace('\\', '/');
                if (IsIgnored(path)) continue;
                if (entry.LinkTarget is not null) problems.Add(Problems.SymbolicLink(new(Shown(entry.FullName))));
                else if (entry is DirectoryInfo below) folders.Push(below);
                else found.Add(((FileInfo)entry, path));
            }
        }
        var read = found.ToImmutable().SelectInParallel(f => (f.Info, Read: Read(f.Info, f.Path)));
        problems.AddRange(read.Select(r => r.Read.Problem).OfType<Diagnostic>());
        _known = read.Where(r => r.Read.File is not null).ToDictionary(r => r.Read.File!.Path, r => (r.Read.File!.Length, r.Info.LastWriteTimeUtc, r.Read.File!), StringComparer.Ordinal);
        return new([.. _known.Values.Select(k => k.File).OrderBy(f => f.Path, StringComparer.Ordinal)], problems.ToImmutable());
    }

    private IEnumerable<FileSystemInfo> Entries(DirectoryInfo current, ImmutableArray<Diagnostic>.Builder problems)
    {
        try
        {
            return [.. current.EnumerateFileSystemInfos()];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Problems.Unreadable(new(Shown(current.FullName)), e.Message));
            return [];
        }
    }

    private (SourceFile? File, Diagnostic? Problem) Read(FileInfo info, string path)
    {
        if (_known.TryGetValue(path, out var known) && known.Length == info.Length && known.Changed == info.LastWriteTimeUtc) return (known.File, null);
        try
        {
            var shown = Shown(info.FullName);
            // What has no length is not opened: a pipe would be waited for without end.
            if (info.Length == 0) return (new(path, shown, Fingerprint.Of(Array.Empty<byte>()), 0, () => []), null);
            if (IsText(path) && info.Length <= SourceText.Limit)
            {
                var content = File.ReadAllBytes(info.FullName);
                return (new(path, shown, Fingerprint.Of(content), content.Length, () => content), null);
            }
            using var stream = info.OpenRead();
            return (new(path, shown, Fingerprint.Of(stream), info.Length, () => File.ReadAllBytes(info.FullName)), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Problems.Unreadable(new(Shown(info.FullName)), e.Message));
        }
    }

    private string Shown(string full) => Path.GetRelativePath(root, full).Replace('\\', '/');

    private static bool IsText(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".md" or ".txt" or ".yml" or ".yaml" && !path.StartsWith("assets/", StringComparison.Ordinal);

    /// <summary>Whether a file or folder is none of the site's: hidden (save in static/), or left by an editor or a system.</summary>
    /// <param name="path">Relative to the input folder, with forward slashes.</param>
    public static bool IsIgnored(string path) => IsIgnored(path, path[(path.LastIndexOf('/') + 1)..]);

    private static bool IsIgnored(string path, string name) =>
        name is ".DS_Store" or "Thumbs.db" or "desktop.ini"
        || (name.StartsWith('.') && !path.StartsWith("static/", StringComparison.Ordinal))
        || name.EndsWith('~') || (name.StartsWith('#') && name.EndsWith('#'));
}
