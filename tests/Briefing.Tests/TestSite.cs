using System.Collections.Immutable;
using System.Text;
using Briefing.Engine;
using Briefing.Engine.Composing;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;
using Briefing.Engine.Rendering;
using Briefing.Theme;

namespace Briefing.Tests;

/// <summary>A small site in a string: files, each under a line <c>-- path --</c>. Without a site.yml it gets a plain one.</summary>
internal sealed class TestSite
{
    private const string DefaultSettings = "title: Test\nurl: https://example.org/\n";

    public static readonly RazorTheme Theme = new();

    public ImmutableArray<SourceFile> Files { get; init; } = [];

    public BuildOptions Options { get; init; } = new() { Now = new(2022, 7, 10, 12, 0, 0, TimeSpan.Zero) };

    public static TestSite Of(string files)
    {
        var parsed = ImmutableArray.CreateBuilder<SourceFile>();
        string? path = null;
        var content = new StringBuilder();
        foreach (var line in files.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Append("-- --"))
        {
            if (!line.StartsWith("-- ", StringComparison.Ordinal) || !line.EndsWith(" --", StringComparison.Ordinal) && line != "-- --")
            {
                content.Append(line).Append('\n');
                continue;
            }
            if (path is not null) parsed.Add(SourceFile.Of(path, content.ToString()));
            path = line == "-- --" ? null : line[3..^3];
            content.Clear();
        }
        return Of(parsed.ToImmutable());
    }

    public static TestSite Of(ImmutableArray<SourceFile> files) =>
        new() { Files = files.Any(f => f.Path == "site.yml") ? files : files.Add(SourceFile.Of("site.yml", DefaultSettings)) };

    public BuildResult Build(Memo? memo = null) => Pipeline.Run(Files, Theme, memo ?? new Memo(), Options);

    /// <summary>The diagnostics, one line each.</summary>
    public string Problems() => string.Join('\n', Build().Problems.Select(p => p.ToString()));

    /// <summary>The whole output: path and text of every file. Painted pictures are there by name: their bytes are another test's.</summary>
    public static SortedDictionary<string, string> Render(BuildResult result) =>
        new(result.Pages.ToDictionary(p => p.Route.File, p => p.Content is PageContent.Painted ? "" : Encoding.UTF8.GetString(Renderer.Render(p, Theme)), StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>One file of the output.</summary>
    public string Page(string file)
    {
        var result = Build();
        var page = result.Pages.FirstOrDefault(p => p.Route.File == file || p.Route.Path == file)
            ?? throw new InvalidOperationException($"No {file} among {string.Join(", ", result.Pages.Select(p => p.Route.File))}\n{string.Join('\n', result.Problems)}");
        return Encoding.UTF8.GetString(Renderer.Render(page, Theme));
    }
}
