using System.Collections.Immutable;
using Briefing.Cli.Printing;
using Briefing.Engine.Diagnostics;
using Spectre.Console;

namespace Briefing.Tests.Cli.Printing;

public sealed class TerminalDiagnosticsTests : IDisposable
{
    private readonly SiteOnDisk _site = new();

    [Fact]
    public void Problems_stand_under_their_file_with_the_line_and_a_mark_under_the_place()
    {
        _site.Write("input/articles/a.md", "---\npeople:\n\t- terry-virt\n---\n");
        ImmutableArray<Diagnostic> problems =
        [
            new("unknown-person", Severity.Error, "No person 'terry-virt'.", new("input/articles/a.md", 3, 4), "Did you mean 'terry-virts'?"),
            new("no-picture", Severity.Suggestion, "A picture would help [really].", new("input/articles/a.md")),
            new("odd", Severity.Warning, "Odd.", new("input/b.md", 9, 9)),
        ];
        Assert.Equal(
            """
            input/articles/a.md
              3:4 error No person 'terry-virt'. unknown-person
                3 │ - terry-virt
                  │   ^
                Did you mean 'terry-virts'?
              suggestion A picture would help [really]. no-picture

            input/b.md
              9:9 warning Odd. odd


            """,
            Written(problems, ColorSystemSupport.NoColors));
    }

    [Fact]
    public void The_mark_counts_cells_not_characters()
    {
        _site.Write("input/a.md", "宇宙 x\n");
        var lines = Written([new("odd", Severity.Error, "Odd.", new("input/a.md", 1, 4))], ColorSystemSupport.NoColors).Split('\n');
        Assert.Equal("    1 │ 宇宙 x", lines[2]);
        Assert.Equal("      │      ^", lines[3]);
    }

    [Fact]
    public void Severities_have_colours()
    {
        var written = Written([new("odd", Severity.Error, "Odd.", new("input/a.md"))], ColorSystemSupport.Standard);
        Assert.Contains("\u001b[1;91merror\u001b[0m", written, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();

    private string Written(ImmutableArray<Diagnostic> problems, ColorSystemSupport colours)
    {
        using var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours == ColorSystemSupport.NoColors ? AnsiSupport.No : AnsiSupport.Yes,
            ColorSystem = colours,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = 100;
        TerminalDiagnostics.Write(problems, _site.Root, console);
        return string.Join('\n', writer.ToString().ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd()));
    }
}
