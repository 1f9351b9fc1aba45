#pragma warning disable RS0030 // The one place of the output that touches the disk.
using System.IO.Enumeration;

namespace Briefing.Engine.Writing;

/// <summary>What stands at a path. Links are never followed.</summary>
internal enum EntryKind
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link or junction, to whatever.</summary>
    Link,
}

/// <summary>Something in a folder.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Length">Of a file, in bytes.</param>
internal readonly record struct Entry(string Name, EntryKind Kind, long Length);

/// <summary>The few things that writing the output does to a disk. All paths are full ones.</summary>
internal interface IDisk
{
    /// <summary>What stands there.</summary>
    EntryKind Kind(string path);

    /// <summary>What is in a folder, in no order.</summary>
    IEnumerable<Entry> List(string folder);

    /// <summary>The bytes of a file.</summary>
    byte[] Read(string path);

    /// <summary>A file for this run alone, at its beginning, for reading and writing; created if asked to. Null where another process has it.</summary>
    Stream? OpenAlone(string path, bool create);

    /// <summary>Makes a folder and those it stands in; one that is there already is fine.</summary>
    void CreateFolder(string path);

    /// <summary>Writes a new file.</summary>
    void Create(string path, byte[] content);

    /// <summary>Gives a file its name, in one step; a file of that name is replaced.</summary>
    void Move(string from, string to);

    /// <summary>Removes a file.</summary>
    void Delete(string path);

    /// <summary>Removes a folder that is empty.</summary>
    void DeleteFolder(string path);
}

/// <summary>The disk itself.</summary>
internal sealed class Disk : IDisk
{
    // "Try again" of Linux and of macOS, and the sharing violation of Windows: what opening a locked file gives.
    private static readonly int[] Locked = [11, 35, unchecked((int)0x80070020)];

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, ReturnSpecialDirectories = false };

    /// <inheritdoc/>
    public EntryKind Kind(string path)
    {
        var file = new FileInfo(path);
        // -1 is how FileSystemInfo says that nothing is there.
        if ((int)file.Attributes == -1) return EntryKind.Nothing;
        return KindOf(file.Attributes);
    }

    /// <inheritdoc/>
    public IEnumerable<Entry> List(string folder) => new FileSystemEnumerable<Entry>(
        folder,
        static (ref FileSystemEntry entry) =>
        {
            var kind = KindOf(entry.Attributes);
            return new(entry.FileName.ToString(), kind, kind == EntryKind.File ? entry.Length : 0);
        },
        Everything);

    /// <inheritdoc/>
    public byte[] Read(string path) => File.ReadAllBytes(path);

    /// <inheritdoc/>
    public Stream? OpenAlone(string path, bool create)
    {
        try
        {
            return new FileStream(path, create ? FileMode.CreateNew : FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException e) when (Locked.Contains(e.HResult))
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    /// <inheritdoc/>
    public void Create(string path, byte[] content)
    {
        // No flush to the disk itself: a kill loses nothing; a power cut may.
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, content, 0);
    }

    /// <inheritdoc/>
    public void Move(string from, string to) => File.Move(from, to, overwrite: true);

    /// <inheritdoc/>
    public void Delete(string path) => File.Delete(path);

    /// <inheritdoc/>
    public void DeleteFolder(string path) => Directory.Delete(path, recursive: false);

    private static EntryKind KindOf(FileAttributes attributes) =>
        attributes.HasFlag(FileAttributes.ReparsePoint) ? EntryKind.Link
        : attributes.HasFlag(FileAttributes.Directory) ? EntryKind.Folder
        : EntryKind.File;
}
