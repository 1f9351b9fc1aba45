using Briefing.Cli.Printing;
using Briefing.Engine.Diagnostics;

namespace Briefing.Tests.Cli.Printing;

public sealed class SummaryTests
{
    [Fact]
    public void Problems_are_counted_by_severity_worst_first_and_by_file()
    {
        Diagnostic Of(Severity severity, string path) => new("x", severity, "X.", new(path, 1));
        Assert.Equal(
            "2 errors, 1 warning, 1 suggestion in 2 files.",
            Summary.Of([Of(Severity.Warning, "a"), Of(Severity.Error, "a"), Of(Severity.Suggestion, "b"), Of(Severity.Error, "b")]));
    }

    [Fact]
    public void One_is_one() => Assert.Equal("1 warning in 1 file.", Summary.Of([new("x", Severity.Warning, "X.", new("a"))]));
}
