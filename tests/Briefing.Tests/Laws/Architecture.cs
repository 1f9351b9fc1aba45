using System.Runtime.CompilerServices;
using Briefing.Engine;

namespace Briefing.Tests.Laws;

/// <summary>The arrows between the engine's folders, read from its files: a folder uses only folders before it.</summary>
public sealed class Architecture
{
    private static readonly string[] Folders =
        ["Diagnostics", "Incremental", "Model", "Media", "Reading", "Understanding", "Enrichment", "Composing", "Checking", "Rendering", "Writing"];

    // Within Enrichment: words, then sentences, quotations, the names of the register, other names, speakers, links, what is told of all this.
    private static readonly string[] Enrichment = ["Vocabulary", "Sentencing", "Quoting", "Naming", "Spotting", "Speaking", "Marking", "Reporting"];

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath("../../..", Path.GetDirectoryName(path)!);

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root(), "src", folder), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal));

    [Fact]
    public void A_folder_uses_only_folders_before_it()
    {
        var wrong =
            from folder in Folders
            from file in Sources($"Briefing.Engine/{folder}")
            from line in File.ReadLines(file)
            where line.StartsWith("using Briefing.Engine.", StringComparison.Ordinal)
            let used = line["using Briefing.Engine.".Length..].TrimEnd(';').Split('.')[0]
            where Array.IndexOf(Folders, used) > Array.IndexOf(Folders, folder)
            select $"{folder}/{Path.GetFileName(file)} uses {used}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_folder_of_Enrichment_uses_only_those_before_it()
    {
        var wrong =
            from folder in Enrichment
            from file in Sources($"Briefing.Engine/Enrichment/{folder}")
            from line in File.ReadLines(file)
            where line.StartsWith("using Briefing.Engine.Enrichment", StringComparison.Ordinal)
            let used = line["using Briefing.Engine.Enrichment".Length..].TrimEnd(';').TrimStart('.')
            where Array.IndexOf(Enrichment, used) is var place && (place < 0 || place > Array.IndexOf(Enrichment, folder))
            select $"{folder}/{Path.GetFileName(file)} uses {used}";

        Assert.Empty(wrong);
        Assert.Equal(Enrichment.Order(StringComparer.Ordinal), Directory.EnumerateDirectories(Path.Combine(Root(), "src/Briefing.Engine/Enrichment")).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_stands_in_the_folder_of_its_namespace()
    {
        var wrong =
            from project in new[] { "Briefing.Engine", "Briefing.Cli" }
            from file in Sources(project)
            let space = File.ReadLines(file).First(l => l.StartsWith("namespace ", StringComparison.Ordinal))["namespace ".Length..].TrimEnd(';')
            let expected = Path.GetRelativePath(Path.Combine(Root(), "src"), Path.GetDirectoryName(file)!).Replace('/', '.')
            where space != expected
            select $"{file}: {space}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_engine_knows_no_console_no_web_server_and_no_components()
    {
        var references = typeof(Pipeline).Assembly.GetReferencedAssemblies().Select(a => a.Name!);

        Assert.DoesNotContain(references, name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name is "System.Console" or "Spectre.Console" or "System.CommandLine");
    }

    [Fact]
    public void Every_public_type_of_the_engine_is_documented()
    {
        var documented = File.ReadAllText(Path.ChangeExtension(typeof(Pipeline).Assembly.Location, ".xml"));

        Assert.Empty(typeof(Pipeline).Assembly.GetExportedTypes().Where(t => !documented.Contains($"\"T:{t.FullName!.Replace('+', '.')}\"", StringComparison.Ordinal)).Select(t => t.FullName));
    }
}
