using Briefing.Cli.Printing;
using Briefing.Engine.Diagnostics;

namespace Briefing.Tests.Cli.Printing;

public sealed class PlainDiagnosticsTests
{
    [Fact]
    public void A_diagnostic_is_one_line_with_its_fix() => Assert.Equal(
        "input/a.md:5:3: error unknown-person: No person 'x'. Did you mean 'y'?",
        PlainDiagnostics.Line(new("unknown-person", Severity.Error, "No person 'x'.", new("input/a.md", 5, 3), "Did you mean 'y'?")));

    [Fact]
    public void Lines_of_a_text_become_one() => Assert.Equal("a b  c d", PlainDiagnostics.OneLine("a\nb\r\nc\td"));

    [Theory]
    [InlineData("\u001b[2J\u001b]0;owned\u0007", "\uFFFD[2J\uFFFD]0;owned\uFFFD")]
    [InlineData("\u009b31m", "\uFFFD31m")]
    [InlineData("a\u202Ecod.exe\u2066", "a\uFFFDcod.exe\uFFFD")]
    public void A_text_cannot_command_the_terminal(string text, string shown) => Assert.Equal(shown, PlainDiagnostics.OneLine(text));

    [Theory]
    [InlineData("Кикина – naïve “quoted” 宇宙 👩‍🚀")]
    public void Other_characters_stay_as_they_are(string text) => Assert.Equal(text, PlainDiagnostics.OneLine(text));
}
