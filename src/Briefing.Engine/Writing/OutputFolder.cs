using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Incremental;

namespace Briefing.Engine.Writing;

/// <summary>
/// The only writer of disk. A folder is brought from whatever it holds to exactly the files of a site and whatever else was in it:
/// each file is replaced in one step, one that has its bytes already is not touched, and nothing is removed but what Briefing wrote and nobody
/// changed. What goes wrong is found before the first byte is written, but for the disk itself; a run that is killed at any point leaves no
/// half file under a page's name, and the next run completes it.
/// </summary>
public static class OutputFolder
{
    /// <summary>Makes the files on all cores, one at a time on each, and writes them.</summary>
    /// <param name="folder">The output folder; made where there is none. Diagnostics show it as it is given.</param>
    /// <param name="files">All files of the site, in any order.</param>
    public static WriteReport Write(string folder, IReadOnlyList<OutputFile> files) => Write(folder, files, new Disk());

    /// <summary>Removes what Briefing wrote and nobody changed, and leaves the folder itself.</summary>
    public static WriteReport Clean(string folder) => Clean(folder, new Disk());

    /// <inheritdoc cref="Clean(string)"/>
    internal static WriteReport Clean(string folder, IDisk disk) =>
        disk.Kind(folder) == EntryKind.Nothing ? new() : Write(folder, [], disk);

    /// <inheritdoc cref="Write(string, IReadOnlyList{OutputFile})"/>
    internal static WriteReport Write(string folder, IReadOnlyList<OutputFile> files, IDisk disk)
    {
        var shown = folder.Replace('\\', '/').TrimEnd('/');
        var problems = OutputPaths.Check(shown, files);
        if (!problems.IsEmpty) return new() { Problems = problems };
        try
        {
            if (disk.Kind(folder) == EntryKind.File) return Failed(Problems.OutputIsFile(shown));
            disk.CreateFolder(folder);
            if (disk.Kind(Path.Join(folder, Manifest.FileName)) is EntryKind.Folder or EntryKind.Link)
            {
                return Failed(Problems.OutputInTheWay(shown, Manifest.FileName, Manifest.FileName));
            }
            using var journal = Journal.Open(disk, folder);
            return journal is null ? Failed(Problems.OutputBusy(shown)) : new Run(folder, shown, files, disk, journal).Report();
        }
        catch (Exception e) when (IsOfTheDisk(e))
        {
            return Failed(Problems.OutputDisk(shown, Reason(e)));
        }
    }

    private static WriteReport Failed(Diagnostic problem) => new() { Problems = [problem] };

    private static bool IsOfTheDisk(Exception exception) => exception is IOException or UnauthorizedAccessException;

    // The system's own words name full paths of this machine; the first sentence less what it quotes says enough.
    private static string Reason(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "permission denied",
        IOException { HResult: 28 or unchecked((int)0x80070070) } => "the disk is full",
        IOException { HResult: 30 } => "the disk is read-only",
        IOException { HResult: 17 } => "something of that name is there already",
        PathTooLongException or IOException { HResult: 36 or 63 } => "its path is too long for this disk",
        FileNotFoundException or DirectoryNotFoundException => "it is not there",
        _ => exception.Message.Split('\'')[0].Trim().TrimEnd(':', '.', ',').ToLowerInvariant() is { Length: > 0 } words ? words : "the disk refused",
    };

    /// <summary>One run over a folder whose plan is sound.</summary>
    private sealed class Run(string folder, string shown, IReadOnlyList<OutputFile> files, IDisk disk, Journal journal)
    {
        private readonly Dictionary<string, OutputFile> _files = files.ToDictionary(f => OutputPaths.Key(f.Path), StringComparer.Ordinal);
        private readonly Dictionary<string, string> _folders = FoldersOf(files);
        private readonly ConcurrentDictionary<string, bool> _made = new(StringComparer.Ordinal);
        private readonly ConcurrentBag<string> _restored = [];
        private readonly ConcurrentBag<Diagnostic> _problems = [];
        private readonly List<string> _kept = [];
        private int _written;
        private int _unchanged;
        private int _removed;

        public WriteReport Report()
        {
            var manifest = journal.Manifest;
            var once = manifest.Paths.Where(p => !IsOfTheSite(p)).ToList();
            var known = new HashSet<string>(manifest.Paths.SelectMany(p => OutputPaths.Folders(OutputPaths.Key(p))), StringComparer.Ordinal);
            var tree = OutputTree.Read(disk, folder, key => known.Contains(key) || _folders.ContainsKey(key));

            var stale = once.Where(tree.Files.ContainsKey).ToLookup(IsUntouched);
            var foreign = tree.Files.Keys.Where(f => !manifest.Knows(f)).Concat(stale[false]).Concat(tree.Others).Order(StringComparer.Ordinal).ToList();
            foreach (var path in foreign) CheckInTheWay(path);
            if (!_problems.IsEmpty) return Summary();
            _kept.AddRange(foreign.Where(p => !IsOfTheSite(p)));

            // What is left of killed runs, and former files where a folder has to be or the other way round, have to go first.
            var first = stale[true].ToLookup(IsInTheWay);
            foreach (var path in tree.Temporaries) Try(path, () => disk.Delete(Full(path)));
            Remove(first[true]);
            RemoveEmptyFolders(once.Where(IsInTheWay), tree);
            if (!_problems.IsEmpty) return Summary();

            var contents = new Fingerprint[files.Count];
            WriteAll(tree, contents);
            // After a failure the journal stays as it is: it knows what was there before and all that was added.
            if (!_problems.IsEmpty) return Summary();

            Remove(first[false]);
            RemoveEmptyFolders(once, tree);
            if (!_problems.IsEmpty) return Summary();
            journal.Finish([.. files.Select((f, i) => (f.Path, contents[i]))]);
            return Summary();
        }

        private WriteReport Summary() => new()
        {
            Written = _written,
            Unchanged = _unchanged,
            Removed = _removed,
            Kept = [.. _kept],
            Restored = [.. _restored.Order(StringComparer.Ordinal)],
            Problems = [.. _problems.Order()],
        };

        private string Full(string path) => Path.Join(folder, path);

        private bool IsOfTheSite(string path) => _files.TryGetValue(OutputPaths.Key(path), out var file) && file.Path == path;

        private bool IsUntouched(string path) => journal.Manifest.Wrote(path, Fingerprint.Of(disk.Read(Full(path))));

        /// <summary>Whether a file or folder has to go before the site's files can be written.</summary>
        private bool IsInTheWay(string path) => PageBehind(path) is not null;

        /// <summary>The file of the site that cannot be where this is, or null.</summary>
        private string? PageBehind(string path)
        {
            var key = OutputPaths.Key(path.TrimEnd('/'));
            if (_files.TryGetValue(key, out var file)) return file.Path;
            if (_folders.TryGetValue(key, out var page)) return page;
            return OutputPaths.Folders(key).Select(f => _files.GetValueOrDefault(f)?.Path).FirstOrDefault(f => f is not null);
        }

        private void CheckInTheWay(string path)
        {
            if (PageBehind(path) is not { } page) return;
            // The very bytes that go there are welcome, whoever wrote them: after the manifest was lost a build takes them over.
            if (page == path && disk.Kind(Full(path)) == EntryKind.File && Content(_files[OutputPaths.Key(path)]) is { } content
                && disk.Read(Full(path)).AsSpan().SequenceEqual(content))
            {
                return;
            }
            _problems.Add(Problems.OutputInTheWay(shown, path, page));
        }

        private void WriteAll(OutputTree tree, Fingerprint[] contents)
        {
            try
            {
                Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (i, loop) =>
                {
                    if (Content(files[i]) is { } content && Place(i, content, tree, contents)) return;
                    loop.Stop();
                });
            }
            catch (AggregateException e)
            {
                ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
            }
        }

        private byte[]? Content(OutputFile file)
        {
            try
            {
                return file.Content();
            }
            catch (Exception e) when (IsOfTheDisk(e))
            {
                _problems.Add(Problems.OutputContent($"{shown}/{file.Path}", Reason(e)));
                return null;
            }
        }

        private bool Place(int i, byte[] content, OutputTree tree, Fingerprint[] contents)
        {
            var path = files[i].Path;
            contents[i] = Fingerprint.Of(content);
            return Try(path, () =>
            {
                if (tree.Files.TryGetValue(path, out var length))
                {
                    // Reading tells what length and time cannot, and costs a fraction of writing.
                    var before = disk.Read(Full(path));
                    if (length == content.Length && before.AsSpan().SequenceEqual(content))
                    {
                        if (!journal.Manifest.Wrote(path, contents[i])) journal.Add(path, contents[i]);
                        Interlocked.Increment(ref _unchanged);
                        return;
                    }
                    if (!journal.Manifest.Wrote(path, Fingerprint.Of(before))) _restored.Add(path);
                }
                journal.Add(path, contents[i]);
                Replace(i, content);
                Interlocked.Increment(ref _written);
            });
        }

        private void Replace(int i, byte[] content)
        {
            var full = Full(files[i].Path);
            var parent = Path.GetDirectoryName(full)!;
            if (!_made.ContainsKey(parent))
            {
                disk.CreateFolder(parent);
                _made[parent] = true;
            }
            var temporary = Path.Join(parent, OutputPaths.Temporary(i));
            disk.Create(temporary, content);
            disk.Move(temporary, full);
        }

        private void Remove(IEnumerable<string> paths)
        {
            foreach (var path in paths)
            {
                if (Try(path, () => disk.Delete(Full(path)))) _removed++;
            }
        }

        /// <summary>Removes the folders that these files stood in, where nothing is left in them and no page needs them.</summary>
        private void RemoveEmptyFolders(IEnumerable<string> formerFiles, OutputTree tree)
        {
            var candidates = formerFiles.SelectMany(OutputPaths.Folders).Distinct(StringComparer.Ordinal)
                .Where(f => tree.Folders.Contains(f) && !_folders.ContainsKey(OutputPaths.Key(f)))
                .OrderByDescending(f => f.Length).ThenBy(f => f, StringComparer.Ordinal);
            foreach (var path in candidates)
            {
                if (disk.List(Full(path)).Any()) continue;
                if (Try(path, () => disk.DeleteFolder(Full(path)))) tree.Folders.Remove(path);
            }
        }

        private bool Try(string path, Action action)
        {
            try
            {
                action();
                return true;
            }
            catch (Exception e) when (IsOfTheDisk(e))
            {
                _problems.Add(Problems.OutputDisk($"{shown}/{path}", Reason(e)));
                return false;
            }
        }

        private static Dictionary<string, string> FoldersOf(IReadOnlyList<OutputFile> files)
        {
            var folders = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var file in files)
            {
                foreach (var folder in OutputPaths.Folders(OutputPaths.Key(file.Path)))
                {
                    // Where a folder is known, those it stands in are too.
                    if (!folders.TryAdd(folder, file.Path)) break;
                }
            }
            return folders;
        }
    }
}
