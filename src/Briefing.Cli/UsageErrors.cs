using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Briefing.Engine.Diagnostics;

namespace Briefing.Cli;

/// <summary>What is wrong with the arguments, in the words of the one who typed them.</summary>
internal static class UsageErrors
{
    /// <summary>One sentence each; empty where nothing is wrong.</summary>
    public static ImmutableArray<string> Of(ParseResult parsed)
    {
        if (parsed.Action is { ClearsParseErrors: true }) return [];
        var command = parsed.CommandResult.Command;

        // An unknown flag is taken for the folder where a folder may stand; what follows it is then one argument too many.
        var arguments = command.Arguments.Select(parsed.GetResult).OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value);
        var flags = arguments.Concat(parsed.UnmatchedTokens).Where(t => t.Length > 1 && t.StartsWith('-')).ToImmutableArray();
        if (!flags.IsEmpty) return [.. flags.Select(flag => UnknownFlag(flag, parsed))];

        if (parsed.UnmatchedTokens.Count > 0)
            return [$"'{parsed.UnmatchedTokens[0]}' is one argument too many: {command.Name} takes {Wanted(command)}."];
        return [.. parsed.Errors.Select(e => e.Message)];
    }

    private static string Wanted(Command command) =>
        command.Arguments is [{ Arity.MinimumNumberOfValues: 0 }] ? "one folder" : string.Join(" and ", command.Arguments.Select(a => a.Name));

    private static string UnknownFlag(string token, ParseResult parsed)
    {
        var flag = token.Split('=')[0];
        var command = parsed.CommandResult.Command;
        var elsewhere = parsed.RootCommandResult.Command.Subcommands.Where(c => Names(c).Contains(flag, StringComparer.Ordinal)).Select(c => c.Name).ToList();
        if (elsewhere.Count > 0) return $"{command.Name} has no flag '{flag}'; {string.Join(" and ", elsewhere)} {(elsewhere.Count == 1 ? "has" : "have")}.";
        var nearest = Nearest.To(flag, Names(command).Where(n => n.StartsWith("--", StringComparison.Ordinal)));
        return $"{command.Name} has no flag '{flag}'{(nearest is null ? "." : $"; did you mean '{nearest}'?")}";
    }

    private static IEnumerable<string> Names(Command command) => command.Options.SelectMany(o => o.Aliases.Prepend(o.Name));
}
