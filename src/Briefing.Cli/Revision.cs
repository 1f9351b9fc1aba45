using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using Briefing.Engine.Model;
using Briefing.Engine.Reading;

namespace Briefing.Cli;

/// <summary>The input folder as a git revision has it, read into memory: nothing is written, nothing is checked out.</summary>
internal static class Revision
{
    /// <summary>The files, or null and why they cannot be had.</summary>
    /// <param name="revision">Whatever git takes for a commit: a branch, a tag, HEAD~3.</param>
    /// <param name="folders">The site; its input folder lies in the repository.</param>
    /// <param name="error">In one or two sentences.</param>
    public static ImmutableArray<SourceFile>? Read(string revision, Folders folders, out string? error)
    {
        try
        {
            // An archive of a folder can be asked for at the top only.
            if (Ask(folders.Input, "rev-parse", "--show-toplevel") is not { } top)
                return Refuse($"{Cli.Folders.Shown(folders.Root)} is in no git repository; --against DIR compares with another folder instead.", out error);
            if (Ask(folders.Input, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}") is not { } commit)
                return Refuse($"There is no revision '{revision}' to compare with; name a branch, a tag or a commit.", out error);
            if (Ask(folders.Input, "rev-parse", "--verify", "--quiet", $"{commit}:./") is not { } tree)
                return Refuse($"Revision '{revision}' has no folder {Cli.Folders.Shown(folders.Input)}.", out error);
            using var archive = Git(top, "archive", "--format=tar", tree);
            var files = Files(archive.StandardOutput.BaseStream, Path.GetRelativePath(folders.Root, folders.Input).Replace('\\', '/'));
            if (Complaint(archive) is { } complaint) return Refuse($"git does not give out revision '{revision}': {complaint}", out error);
            error = null;
            return files;
        }
        catch (Win32Exception)
        {
            return Refuse("git is not installed, or not on the path; --against DIR compares with another folder instead.", out error);
        }
    }

    private static ImmutableArray<SourceFile>? Refuse(string reason, out string? error)
    {
        error = reason;
        return null;
    }

    // What git answers, or null where it knows no answer.
    private static string? Ask(string folder, params string[] arguments)
    {
        using var git = Git(folder, arguments);
        var answer = git.StandardOutput.ReadToEnd().Trim();
        return Complaint(git) is null ? answer : null;
    }

    private static Process Git(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["LC_ALL"] = "C";
        return Process.Start(start)!;
    }

    // Waits for the end; what git complained of, or null where it ended well.
    private static string? Complaint(Process git)
    {
        var said = git.StandardError.ReadToEnd().Trim().ReplaceLineEndings(" ");
        git.WaitForExit();
        return git.ExitCode == 0 ? null : said.Length > 0 ? said : "no reason given";
    }

    // Pictures and copied files play no part in names, and may be large.
    private static ImmutableArray<SourceFile> Files(Stream archive, string shown)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        try
        {
            using var reader = new TarReader(archive, leaveOpen: true);
            while (reader.GetNextEntry() is { } entry)
            {
                if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile)) continue;
                if (entry.Name.StartsWith("assets/", StringComparison.Ordinal) || entry.Name.StartsWith("static/", StringComparison.Ordinal) || IsHidden(entry.Name)) continue;
                using var content = new MemoryStream();
                entry.DataStream?.CopyTo(content);
                files.Add(SourceFile.Of(entry.Name, content.ToArray()) with { Shown = $"{shown}/{entry.Name}" });
            }
        }
        catch (EndOfStreamException)
        {
            // git ended before the archive did: its complaint is told.
        }
        return files.ToImmutable();
    }

    private static bool IsHidden(string path)
    {
        for (var end = path.IndexOf('/', StringComparison.Ordinal); ; end = path.IndexOf('/', end + 1))
        {
            if (InputFolder.IsIgnored(end < 0 ? path : path[..end])) return true;
            if (end < 0) return false;
        }
    }
}
