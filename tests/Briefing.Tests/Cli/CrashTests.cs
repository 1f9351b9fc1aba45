using Briefing.Cli;

namespace Briefing.Tests.Cli;

public sealed class CrashTests : IDisposable
{
    private readonly SiteOnDisk _site = new();

    [Fact]
    public async Task A_theme_that_fails_ends_with_70_one_calm_sentence_and_a_file_to_send()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var host = new Host(
            new FakeTheme(_ => throw new InvalidOperationException("No ink\nleft")), TimeProvider.System, new Screen(output, error, IsTerminal: false, Actions: null));
        Assert.Equal(70, await CommandLine.RunAsync(["build", _site.Root], host));

        var lines = error.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal("This is a bug in Briefing or its theme, not a mistake in your texts: No ink left", lines[0]);
        Assert.StartsWith("To report it, open an issue, say what you did, and attach ", lines[1], StringComparison.Ordinal);
        Assert.Equal(2, lines.Length);

        var file = lines[1].Split("attach ")[1];
        var report = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        File.Delete(file);
        Assert.Contains("System.InvalidOperationException: No ink", report, StringComparison.Ordinal);
        Assert.Contains($"build {_site.Root}", report, StringComparison.Ordinal);
        Assert.Contains("   at ", report, StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }

    [Fact]
    public async Task The_build_after_a_crash_completes_the_site()
    {
        using var nowhere = new StringWriter();
        var screen = new Screen(nowhere, nowhere, IsTerminal: false, Actions: null);
        var drawn = 0;
        await CommandLine.RunAsync(["build", _site.Root], new Host(new FakeTheme(_ => ++drawn < 3 ? "page" : throw new InvalidOperationException("No ink")), TimeProvider.System, screen));
        Assert.Equal(0, await CommandLine.RunAsync(["build", _site.Root], new Host(new FakeTheme(_ => "page"), TimeProvider.System, screen)));
        Assert.Equal("page", _site.Read("output/index.html"));
        Assert.DoesNotContain(Directory.EnumerateFiles(_site.At("output"), "*", SearchOption.AllDirectories), f => f.EndsWith(".tmp", StringComparison.Ordinal));
    }

    public void Dispose() => _site.Dispose();
}
