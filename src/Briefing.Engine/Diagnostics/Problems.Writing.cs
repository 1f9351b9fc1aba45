namespace Briefing.Engine.Diagnostics;

/// <summary>The catalogue: every complaint is a method, in the editor's words.</summary>
public static partial class Problems
{
    /// <summary>The output folder cannot be one: a file has its name.</summary>
    public static Diagnostic OutputIsFile(string folder) =>
        new("output-is-file", Severity.Error, $"The output folder '{folder}' is a file.", new(folder),
            "Move the file, or name another folder with --output.");

    /// <summary>Another run has the output folder open.</summary>
    public static Diagnostic OutputBusy(string folder) =>
        new("output-busy", Severity.Error, "Another run of Briefing is writing to this folder.", new(folder), "Wait until it has ended, then build again.");

    /// <summary>An address that no file may have.</summary>
    /// <param name="folder">The output folder, as shown.</param>
    /// <param name="path">The file, relative to it.</param>
    /// <param name="reason">What is wrong with it: "it has an empty part".</param>
    public static Diagnostic OutputUnsafePath(string folder, string path, string reason) =>
        new("output-unsafe-path", Severity.Error, $"No file can be written for the address '/{Visible(path)}': {reason}.", new(folder),
            "Give the page or file another name.");

    /// <summary>Two files of the output cannot stand side by side on every disk.</summary>
    public static Diagnostic OutputClash(string folder, string path, string other) =>
        new("output-clash", Severity.Error,
            path == other ? $"Two pages want to be the file '{path}'."
            : other.StartsWith(path + "/", StringComparison.OrdinalIgnoreCase) ? $"'{path}' would be a file, and a folder for '{other}'."
            : $"'{path}' and '{other}' are one file on the disks of macOS and Windows.",
            new($"{folder}/{path}"), "Give one of them another address.");

    /// <summary>Something that Briefing did not write, or that was changed since, stands where a page goes.</summary>
    public static Diagnostic OutputInTheWay(string folder, string path, string page) =>
        new("output-in-the-way", Severity.Error,
            path == page ? "This was not written by Briefing, and a page goes there." : $"This was not written by Briefing, and stands in the way of '{page}'.",
            new($"{folder}/{path}"), "Move it away (files to be copied to the site belong in input/static/), or give the page another address.");

    /// <summary>The disk refused.</summary>
    /// <param name="path">The file or folder, as shown.</param>
    /// <param name="reason">Why, in a few words: "the disk is full".</param>
    public static Diagnostic OutputDisk(string path, string reason) =>
        new("output-disk", Severity.Error, $"This could not be written: {reason}.", new(path),
            "Nothing that stands there is half-written; build again when the cause is removed.");

    /// <summary>What a file of the output is made of could not be read any more.</summary>
    public static Diagnostic OutputContent(string path, string reason) =>
        new("output-content", Severity.Error, $"The file this is copied from could not be read: {reason}.", new(path), "Build again when it is there.");

    // Characters that would garble a terminal are shown by their number.
    private static string Visible(string path) =>
        string.Concat(path.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? $"\\u{(int)c:x4}" : c.ToString()));
}
