using System.Globalization;
using Briefing.Engine.Diagnostics;

namespace Briefing.Cli.Printing;

/// <summary>Numbers in a sentence.</summary>
internal static class Summary
{
    /// <summary><c>1 file</c>, <c>2 files</c>.</summary>
    public static string Count(int n, string noun) => $"{n} {noun}{(n == 1 ? "" : "s")}";

    /// <summary><c>0.42 s</c>.</summary>
    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";

    /// <summary><c>3 errors, 1 warning in 2 files.</c></summary>
    public static string Of(IReadOnlyCollection<Diagnostic> problems)
    {
        var counts = problems.GroupBy(p => p.Severity).OrderByDescending(g => g.Key).Select(g => Count(g.Count(), PlainDiagnostics.Word(g.Key)));
        return $"{string.Join(", ", counts)} in {Count(problems.Select(p => p.Where.Path).Distinct(StringComparer.Ordinal).Count(), "file")}.";
    }
}
