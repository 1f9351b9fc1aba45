using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Briefing.Tests.Theme;

/// <summary>What the README says about changing the theme, done to a copy of this repository, which is then compiled and run.</summary>
public sealed partial class OwnThemeTests : IDisposable
{
    private readonly string _copy = Directory.CreateTempSubdirectory("briefing-own-").FullName;

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath("../../..", Path.GetDirectoryName(path)!);

    [Fact]
    public async Task A_component_of_ones_own_and_a_new_kind_of_page_are_picked_up_as_the_README_says()
    {
        foreach (var file in (string[])["Briefing.csproj", "Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", "packages.lock.json"]) Copy(file);
        foreach (var folder in (string[])["src", "theme", "input"])
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Root(), folder), "*", SearchOption.AllDirectories)) Copy(Path.GetRelativePath(Root(), file));
        }
        var readme = await File.ReadAllTextAsync(Path.Combine(Root(), "README.md"), TestContext.Current.CancellationToken);
        var blocks = Blocks().Matches(readme.ReplaceLineEndings("\n"));
        foreach (Match block in blocks) Write(block.Groups["path"].Value, block.Groups["content"].Value);
        Replace("src/Briefing.Engine/Composing/PageKinds.cs", "new HomePages(),", "new HomePages(), new NumbersPages(),");
        Replace("theme/RazorTheme.cs", "HomePage => typeof(Pages.Home),", "HomePage => typeof(Pages.Home), NumbersPage => typeof(Pages.Numbers),");

        await Run("build", "Briefing.csproj", "-v", "q", "--nologo", "-p:RunAnalyzers=false");
        await Run("artifacts/bin/Briefing/debug/Briefing.dll", "build");

        Assert.Equal(4, blocks.Count);
        Assert.Contains("<p>5 articles</p>", await File.ReadAllTextAsync(Path.Combine(_copy, "output/numbers/index.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var home = await File.ReadAllTextAsync(Path.Combine(_copy, "output/index.html"), TestContext.Current.CancellationToken);
        Assert.Contains("class=\"teaser headline-only\"", home, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"teaser\"", home, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_copy, recursive: true);

    private void Copy(string path) => Write(path, File.ReadAllBytes(Path.Combine(Root(), path)));

    private void Write(string path, string content) => Write(path, System.Text.Encoding.UTF8.GetBytes(content));

    private void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_copy, path))!);
        File.WriteAllBytes(Path.Combine(_copy, path), content);
    }

    private void Replace(string path, string text, string by)
    {
        var whole = File.ReadAllText(Path.Combine(_copy, path));
        Assert.Contains(text, whole, StringComparison.Ordinal);
        Write(path, whole.Replace(text, by, StringComparison.Ordinal));
    }

    private async Task Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = _copy, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        // Nothing may outlive the test and hold its folder.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await output + await error);
    }

    [GeneratedRegex("^```(razor|csharp) (?<path>\\S+)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Blocks();
}
