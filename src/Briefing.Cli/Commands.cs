using System.CommandLine;
using System.CommandLine.Help;

namespace Briefing.Cli;

/// <summary>The list of commands.</summary>
internal static class Commands
{
    /// <summary>The command that runs where none is named.</summary>
    public const string Default = "build";

    /// <summary>What commands are called.</summary>
    public static IReadOnlyList<string> Names { get; } = ["preview", "build", "check", "explain", "suggest", "diff-links", "clean"];

    /// <summary>All commands, in the order in which help shows them.</summary>
    public static RootCommand Root(Host host)
    {
        var root = new RootCommand("Briefing makes a briefing site out of a folder of articles, people and sources.")
        {
            new PreviewCommand(host),
            new BuildCommand(host),
            new CheckCommand(host),
            new ExplainCommand(host),
            new SuggestCommand(host),
            new DiffLinksCommand(host),
            new CleanCommand(host),
        };
        root.HelpName = Help.Program;
        root.Options.OfType<HelpOption>().Single().Action = new Help();
        return root;
    }

    /// <summary>The arguments with the default command put in front where they begin with none.</summary>
    public static string[] WithDefault(RootCommand root, string[] args) => args switch
    {
        [] => [Default],
        [var first, ..] when IsForRoot(root, first) => args,
        _ => [Default, .. args],
    };

    // Directives such as [suggest] serve shells that complete commands.
    private static bool IsForRoot(RootCommand root, string first) =>
        first.StartsWith('[')
        || root.Subcommands.Any(c => c.Name == first)
        || root.Options.Any(o => o.Name == first || o.Aliases.Contains(first, StringComparer.Ordinal));
}
