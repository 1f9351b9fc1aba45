using Briefing.Engine.Diagnostics;

namespace Briefing.Cli.Printing;

/// <summary>Diagnostics as workflow commands of GitHub Actions, which mark lines in a pull request.</summary>
/// <param name="Workspace">The checked-out repository, to which GitHub's paths are relative; null where the runner does not say.</param>
internal sealed record WorkflowCommands(string? Workspace)
{
    /// <summary><c>::error file=…,line=…,col=…,title=…::message</c>, escaped as the runner's toolkit does.</summary>
    public string Line(Diagnostic problem, string root)
    {
        var where = problem.Where;
        var properties = new List<string> { $"file={Property(PathIn(root, where.Path))}" };
        if (where.Line > 0) properties.Add($"line={where.Line}");
        if (where.Column > 0) properties.Add($"col={where.Column}");
        properties.Add($"title={Property(problem.Code)}");
        var level = problem.Severity == Severity.Suggestion ? "notice" : PlainDiagnostics.Word(problem.Severity);
        return $"::{level} {string.Join(',', properties)}::{Data(problem.Fix is null ? problem.Message : $"{problem.Message} {problem.Fix}")}";
    }

    private string PathIn(string root, string path) =>
        Workspace is null ? path : Path.GetRelativePath(Workspace, Path.Combine(root, path)).Replace('\\', '/');

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
