using Briefing.Engine.Writing;

namespace Briefing.Cli.Printing;

/// <summary>What happened to the output folder, in words.</summary>
internal static class WriteSummary
{
    private const int MostNamed = 10;

    /// <summary><c>3 written, 40 unchanged, 1 removed</c>.</summary>
    public static string Of(WriteReport report) => $"{report.Written} written, {report.Unchanged} unchanged, {report.Removed} removed";

    /// <summary>Names what an editor may not expect: files of others, and changes that were overwritten.</summary>
    public static void Print(WriteReport report, string output, Screen screen)
    {
        Name("left alone, because Briefing did not write it or it was changed since", report.Kept, output, screen);
        Name("written anew, because it had been changed", report.Restored, output, screen);
    }

    private static void Name(string what, IReadOnlyList<string> paths, string output, Screen screen)
    {
        foreach (var path in paths.Take(MostNamed)) screen.Error.WriteLine($"{output}/{PlainDiagnostics.OneLine(path)}: {what}");
        if (paths.Count > MostNamed) screen.Error.WriteLine($"and {Summary.Count(paths.Count - MostNamed, "more file")} {what}");
    }
}
