namespace Briefing.Cli.Preview;

/// <summary>A folder with everything below it, watched for as long as it is there; another one of its name is watched in its place.</summary>
internal sealed class WatchedFolder : IDisposable
{
    private readonly string _folder;
    private readonly Action _changed;
    private readonly Lock _gate = new();
    private readonly FileSystemWatcher? _name;
    private FileSystemWatcher? _content;
    private bool _disposed;

    /// <summary>Watches the folder, or waits for it where it is not there.</summary>
    /// <param name="folder">An absolute path.</param>
    /// <param name="changed">Called for every change; from any thread, often.</param>
    public WatchedFolder(string folder, Action changed)
    {
        (_folder, _changed) = (folder, changed);
        // A watch belongs to the folder, not to its name: where a checkout replaces the folder, the old watch never hears of the new one.
        if (Path.GetDirectoryName(folder) is { } parent && Directory.Exists(parent))
        {
            _name = new FileSystemWatcher(parent, Path.GetFileName(folder)) { NotifyFilter = NotifyFilters.DirectoryName };
            _name.Created += (_, _) => Restart();
            _name.Deleted += (_, _) => Restart();
            _name.Renamed += (_, _) => Restart();
            _name.EnableRaisingEvents = true;
        }
        _content = Start();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate) _disposed = true;
        _name?.Dispose();
        _content?.Dispose();
    }

    private void Restart()
    {
        lock (_gate)
        {
            if (_disposed) return;
            _content?.Dispose();
            try
            {
                _content = Start();
            }
            catch (IOException)
            {
                _content = null; // It went away again; its name is still watched.
            }
        }
        _changed();
    }

    private FileSystemWatcher? Start()
    {
        if (!Directory.Exists(_folder)) return null;
        var watcher = new FileSystemWatcher(_folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, _) => _changed();
        watcher.Created += (_, _) => _changed();
        watcher.Deleted += (_, _) => _changed();
        watcher.Renamed += (_, _) => _changed();
        watcher.Error += (_, _) => _changed();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
