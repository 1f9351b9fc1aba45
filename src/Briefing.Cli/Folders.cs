using Briefing.Engine.Diagnostics;

namespace Briefing.Cli;

/// <summary>Where a site lies on disk. Absolute paths.</summary>
/// <param name="Root">The folder of the site: paths in diagnostics are relative to it.</param>
/// <param name="Input">What the editor writes.</param>
/// <param name="Output">Where the site goes.</param>
internal sealed record Folders(string Root, string Input, string Output)
{
    private static readonly StringComparison PathComparison =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The folders.</summary>
    /// <param name="root">As typed, relative to the working directory.</param>
    /// <param name="input">As typed, relative to the root.</param>
    /// <param name="output">As typed, relative to the root.</param>
    public static Folders Of(string root, string input, string output)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        return new(full, Path.GetFullPath(input, full), Path.GetFullPath(output, full));
    }

    /// <summary>A folder as a person in the working directory would type it.</summary>
    public static string Shown(string folder)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, folder);
        return relative.StartsWith("..", StringComparison.Ordinal) ? folder : relative;
    }

    /// <summary>Why there is no site in the root, or null where there can be.</summary>
    public string? WhyNoRoot()
    {
        if (Directory.Exists(Root)) return null;
        if (File.Exists(Root)) return $"{Root} is a file; the site's folder is wanted.";
        var (name, parent) = (Path.GetFileName(Root), Path.GetDirectoryName(Root));
        if (Nearest.To(name, Commands.Names) is { } command) return $"There is no folder {Root}; did you mean the command '{command}'?";
        var folder = Directory.Exists(parent) ? Nearest.To(name, Directory.EnumerateDirectories(parent).Select(d => Path.GetFileName(d))) : null;
        return $"There is no folder {Root}{(folder is null ? "" : $"; did you mean '{folder}'?")}";
    }

    /// <summary>Why there is nothing to read, or null where there is.</summary>
    public string? WhyNoInput()
    {
        if (Directory.Exists(Input)) return null;
        if (File.Exists(Input)) return $"The input {Input} is a file; it has to be a folder.";
        return $"""
            There is no input folder {Input}
            To begin, put two files there: site.yml with a line "title: My briefing", and articles/first.md with a title, a date and a text.
            To read another folder, name it with --input, or the site's folder with --root.
            """;
    }

    /// <summary>Why nothing may be written or removed in the output, or null where it may: never among what people wrote.</summary>
    public string? WhyDangerous()
    {
        if (File.Exists(Output)) return $"The output {Output} is a file; it has to be a folder.";
        var (root, input, output) = (Real(Root), Real(Input), Real(Output));
        if (Contains(output, root)) return $"The output folder {Output} holds the site itself; choose one of its own, such as output.";
        if (Contains(output, input)) return $"The output folder {Output} holds the input; choose one of its own, such as output.";
        if (Contains(input, output)) return $"The output folder {Output} lies in the input and would be read as input; choose one outside.";
        return null;
    }

    private static bool Contains(string outer, string inner) =>
        string.Equals(outer, inner, PathComparison)
        || inner.StartsWith(Path.EndsInDirectorySeparator(outer) ? outer : outer + Path.DirectorySeparatorChar, PathComparison);

    // Two names can be one folder: links are followed, as far as the path exists.
    private static string Real(string path)
    {
        path = Path.TrimEndingDirectorySeparator(path);
        if (Path.GetDirectoryName(path) is not { } parent) return path;
        var here = Path.Combine(Real(parent), Path.GetFileName(path));
        try
        {
            return Directory.ResolveLinkTarget(here, returnFinalTarget: true) is { } target ? Real(target.FullName) : here;
        }
        catch (IOException)
        {
            return here; // It does not exist yet, or its links run in a circle.
        }
    }
}
