using System.Text;
using Briefing.Engine.Incremental;

namespace Briefing.Engine.Writing;

/// <summary>
/// The manifest's file during a run: read at the beginning, added to in front of every file, replaced by its final form at the end. As long as it is
/// open no other run can open it.
/// </summary>
internal sealed class Journal : IDisposable
{
    private readonly Lock _lock = new();
    private readonly IDisk _disk;
    private readonly string _path;
    private readonly byte[] _before;
    private Stream? _stream;
    private bool _added;

    private Journal(IDisk disk, string path, Stream? stream, byte[] before)
    {
        (_disk, _path, _stream, _before) = (disk, path, stream, before);
        Manifest = Manifest.Parse(before);
    }

    /// <summary>What earlier runs wrote.</summary>
    public Manifest Manifest { get; }

    /// <summary>Opens the journal of an output folder; null where another run has it. Where there is none, none is made before the first file is added.</summary>
    public static Journal? Open(IDisk disk, string folder)
    {
        var path = Path.Join(folder, Manifest.FileName);
        if (disk.Kind(path) == EntryKind.Nothing) return new(disk, path, null, []);
        if (disk.OpenAlone(path, create: false) is not { } stream) return null;
        try
        {
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return new(disk, path, stream, content);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Notes a file that is about to be put in place.</summary>
    public void Add(string path, Fingerprint content)
    {
        lock (_lock)
        {
            _stream ??= _disk.OpenAlone(_path, create: true) ?? throw new IOException("another run began at the same time");
            // What a killed run left of its last line must not swallow this one.
            var line = !_added && _before is [.., not (byte)'\n'] ? "\n" + Manifest.Line(path, content) : Manifest.Line(path, content);
            _added = true;
            _stream.Write(Encoding.UTF8.GetBytes(line));
        }
    }

    /// <summary>Ends the run: from now on the manifest names these files and no others. Where there are none there is no manifest.</summary>
    public void Finish(IReadOnlyCollection<(string Path, Fingerprint Fingerprint)> files)
    {
        var exists = _stream is not null;
        Dispose();
        if (files.Count == 0)
        {
            if (exists) _disk.Delete(_path);
            return;
        }
        var after = Manifest.Format(files);
        if (!_added && after.AsSpan().SequenceEqual(_before)) return;
        var temporary = Path.Join(Path.GetDirectoryName(_path), OutputPaths.Temporary(int.MaxValue));
        _disk.Create(temporary, after);
        _disk.Move(temporary, _path);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream?.Dispose();
        _stream = null;
    }
}
