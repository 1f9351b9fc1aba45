using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Briefing.Cli;

/// <summary>A command that says how it is used.</summary>
internal interface IExplained
{
    /// <summary>Lines to try, each with what it does.</summary>
    IReadOnlyList<(string Line, string What)> Examples { get; }

    /// <summary>What its exit codes mean.</summary>
    IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; }
}

/// <summary>The help of a command: the library's, then examples and exit codes.</summary>
internal sealed class Help : SynchronousCommandLineAction
{
    /// <summary>How the program is called from the folder of a site.</summary>
    public const string Program = "dotnet run --";

    private readonly HelpAction _standard = new();

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>A command as it is typed.</summary>
    public static string CommandName(Command command) => command is RootCommand ? Program : $"{Program} {command.Name}";

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        _standard.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        if (command is IExplained explained)
        {
            WriteTable(output, "Examples:", explained.Examples.Select(e => ($"{Program} {e.Line}", e.What)));
            WriteTable(output, "Exit codes:", explained.ExitCodes.Select(c => ($"{c.Code}", c.Meaning)));
        }
        else
        {
            output.WriteLine($"Without a command, {Commands.Default} runs. More on one: {Program} {Commands.Default} --help");
            output.WriteLine();
        }
        return ExitCode.Fine;
    }

    private static void WriteTable(TextWriter output, string title, IEnumerable<(string Left, string Right)> rows)
    {
        var all = rows.ToList();
        var width = all.Max(r => r.Left.Length);
        output.WriteLine(title);
        foreach (var (left, right) in all) output.WriteLine($"  {left.PadRight(width)}  {right}");
        output.WriteLine();
    }
}
