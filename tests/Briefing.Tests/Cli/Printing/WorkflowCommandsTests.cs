using Briefing.Cli.Printing;
using Briefing.Engine.Diagnostics;

namespace Briefing.Tests.Cli.Printing;

public sealed class WorkflowCommandsTests
{
    [Fact]
    public void Message_and_properties_are_escaped_each_in_its_way() => Assert.Equal(
        "::warning file=input/a%2C b%3A%25.md,line=3,title=odd-name::100%25: a, b%0Athen c. Fix: it",
        new WorkflowCommands(null).Line(new("odd-name", Severity.Warning, "100%: a, b\nthen c.", new("input/a, b:%.md", 3), "Fix: it"), "/site"));

    [Fact]
    public void A_suggestion_is_a_notice_and_a_file_has_no_line() => Assert.Equal(
        "::notice file=input/a.md,title=maybe::Well.",
        new WorkflowCommands(null).Line(new("maybe", Severity.Suggestion, "Well.", new("input/a.md")), "/site"));

    [Fact]
    public void Paths_are_relative_to_the_repository_not_to_the_site() => Assert.StartsWith(
        "::error file=sites/one/input/a.md,line=1,col=2,",
        new WorkflowCommands("/repo").Line(new("x", Severity.Error, "X.", new("input/a.md", 1, 2)), "/repo/sites/one"),
        StringComparison.Ordinal);
}
