using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;

namespace Briefing.Cli;

/// <summary>The arguments that say which site a command is about.</summary>
/// <param name="reads">The command reads the input.</param>
/// <param name="writes">The command touches the output.</param>
/// <param name="takesFolder">The site's folder may stand as an argument; false where the command's arguments are something else.</param>
internal sealed class SiteArguments(bool reads, bool writes, bool takesFolder = true)
{
    private const string DefaultInput = "input";
    private const string DefaultOutput = "output";

    private readonly Argument<string?> _folder = new("ROOT")
    {
        Description = "The site's folder; default: this one.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _root = new("--root", "-r") { Description = "The site's folder, said as a flag.", HelpName = "folder" };

    private readonly Option<string> _input = new("--input", "-i")
    {
        Description = "What to read, relative to the site's folder.", HelpName = "folder", DefaultValueFactory = _ => DefaultInput,
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Where the site goes, relative to the site's folder.", HelpName = "folder", DefaultValueFactory = _ => DefaultOutput,
    };

    private readonly Option<string[]> _settings = new("--setting", "-s")
    {
        Description = "Replaces a setting of site.yml for this run; may be given several times.", HelpName = "key=value", Validators = { KeyAndValue },
    };

    /// <summary>Puts the arguments into a command.</summary>
    public void AddTo(Command command)
    {
        if (takesFolder) command.Add(_folder);
        command.Add(_root);
        if (reads) command.Add(_input);
        if (writes) command.Add(_output);
        if (reads) command.Add(_settings);
        if (!takesFolder) return;
        command.Validators.Add(result =>
        {
            if (result.GetResult(_folder) is { Tokens.Count: > 0 } && result.GetResult(_root) is { Tokens.Count: > 0 })
                result.AddError("The site's folder is given twice, as ROOT and with --root; one will do.");
        });
    }

    /// <summary>The folders, or null and why they cannot be used.</summary>
    public Folders? Folders(ParseResult parsed, out string? error) =>
        Folders(parsed, (takesFolder ? parsed.GetValue(_folder) : null) ?? parsed.GetValue(_root) ?? ".", out error);

    /// <summary>The folders of another site, with the same names for input and output; or null and why they cannot be used.</summary>
    public Folders? Folders(ParseResult parsed, string root, out string? error)
    {
        var folders = Cli.Folders.Of(
            root,
            reads ? parsed.GetRequiredValue(_input) : DefaultInput,
            writes ? parsed.GetRequiredValue(_output) : DefaultOutput);
        error = folders.WhyNoRoot() ?? (reads ? folders.WhyNoInput() : null) ?? (writes ? folders.WhyDangerous() : null);
        return error is null ? folders : null;
    }

    /// <summary>The settings given on the command line.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Settings(ParseResult parsed) =>
        [.. (parsed.GetValue(_settings) ?? []).Select(s => s.Split('=', 2)).Select(s => KeyValuePair.Create(s[0].Trim(), s[1]))];

    private static void KeyAndValue(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(t => t.Value.IndexOf('=', StringComparison.Ordinal) < 1))
            result.AddError($"--setting wants key=value, not '{token.Value}': -s title=\"My briefing\"");
    }
}
