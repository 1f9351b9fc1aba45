using System.Text;
using Briefing.Engine.Incremental;

namespace Briefing.Engine.Model;

/// <summary>One file of the input folder. Its content is read when asked for, so that a folder of large images costs no memory.</summary>
/// <param name="Path">Relative to the input folder, with forward slashes: what the file means follows from it.</param>
/// <param name="Shown">The path as diagnostics show it: relative to the site's root.</param>
/// <param name="Fingerprint">Of the content.</param>
/// <param name="Length">Of the content, in bytes.</param>
/// <param name="Read">Reads the content.</param>
public sealed record SourceFile(string Path, string Shown, Fingerprint Fingerprint, long Length, Func<byte[]> Read)
{
    /// <summary>A file from memory, for hosts other than the command line and for tests.</summary>
    public static SourceFile Of(string path, byte[] content) => new(path, "input/" + path, Fingerprint.Of(content), content.Length, () => content);

    /// <summary>A text file from memory.</summary>
    public static SourceFile Of(string path, string content) => Of(path, Encoding.UTF8.GetBytes(content));

    /// <summary>The folder, with forward slashes and without a final one; empty at the top.</summary>
    public string Folder { get; } = Path.LastIndexOf('/') is >= 0 and var slash ? Path[..slash] : "";

    /// <summary>Of the path.</summary>
    public Fingerprint PathFingerprint { get; } = Fingerprint.Of(Path);

    /// <summary>The file's name.</summary>
    public string Name { get; } = Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The file's name without its last extension.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Name);

    /// <summary>The last extension in lower case, with its dot; empty where there is none.</summary>
    public string Extension { get; } = System.IO.Path.GetExtension(Path).ToLowerInvariant();
}
