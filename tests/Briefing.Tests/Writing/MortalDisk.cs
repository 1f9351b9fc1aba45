using Briefing.Engine.Writing;

namespace Briefing.Tests.Writing;

/// <summary>A disk whose process is killed at a given step: what was being written then is written half, and nothing more happens afterwards.</summary>
internal sealed class MortalDisk(int stepsToLive) : IDisk
{
    private readonly Disk _disk = new();
    private readonly Lock _lock = new();
    private int _left = stepsToLive;

    public EntryKind Kind(string path) => Step(() => _disk.Kind(path), () => { });

    public IEnumerable<Entry> List(string folder) => Step(() => _disk.List(folder), () => { });

    public byte[] Read(string path) => Step(() => _disk.Read(path), () => { });

    public Stream? OpenAlone(string path, bool create) =>
        Step(() => _disk.OpenAlone(path, create) is { } stream ? new MortalStream(stream, this) : null, () => { });

    public void CreateFolder(string path) => Step(() => _disk.CreateFolder(path), () => { });

    public void Create(string path, byte[] content) => Step(() => _disk.Create(path, content), () => _disk.Create(path, content[..(content.Length / 2)]));

    public void Move(string from, string to) => Step(() => _disk.Move(from, to), () => { });

    public void Delete(string path) => Step(() => _disk.Delete(path), () => { });

    public void DeleteFolder(string path) => Step(() => _disk.DeleteFolder(path), () => { });

    private void Step(Action live, Action die) => Step(() => { live(); return 0; }, die);

    // One step at a time, so that the one that dies is the last.
    private T Step<T>(Func<T> live, Action die)
    {
        lock (_lock)
        {
            _left--;
            if (_left > 0) return live();
            if (_left == 0) die();
            throw new KilledException();
        }
    }

    private sealed class MortalStream(Stream stream, MortalDisk disk) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => true;

        public override long Length => stream.Length;

        public override long Position { get => stream.Position; set => stream.Position = value; }

        public override void Flush() => stream.Flush();

        public override int Read(byte[] buffer, int offset, int count) => stream.Read(buffer, offset, count);

        public override long Seek(long offset, SeekOrigin origin) => stream.Seek(offset, origin);

        public override void SetLength(long value) => stream.SetLength(value);

        public override void Write(byte[] buffer, int offset, int count) =>
            disk.Step(() => stream.Write(buffer, offset, count), () => stream.Write(buffer, offset, count / 2));

        protected override void Dispose(bool disposing)
        {
            if (disposing) stream.Dispose();
            base.Dispose(disposing);
        }
    }
}

/// <summary>The process is no more.</summary>
internal sealed class KilledException : Exception;
