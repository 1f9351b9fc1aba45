namespace Briefing.Tests.Cli;

/// <summary>What <c>.briefing/</c> does for a build, and what it must never do.</summary>
public sealed class MediaFolderTests : IDisposable
{
    private readonly SiteOnDisk _site = new();

    [Fact]
    public async Task Pictures_are_kept_beside_the_input_and_used_again()
    {
        await Run();
        var kept = Directory.GetFiles(_site.At(".briefing")).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(2, kept.Count);

        // What is kept is believed: that is how one sees that it is used.
        File.WriteAllText(kept[0], "another picture");
        Directory.Delete(_site.At("output"), recursive: true);
        await Run();

        Assert.Contains(Directory.GetFiles(_site.At("output/cards"), "*.png", SearchOption.AllDirectories), f => File.ReadAllText(f) == "another picture");
    }

    [Fact]
    public async Task Without_what_was_kept_the_output_is_the_same()
    {
        await Run();
        var before = Output();
        Directory.Delete(_site.At(".briefing"), recursive: true);
        Directory.Delete(_site.At("output"), recursive: true);
        await Run();

        Assert.Equal(before, Output());
    }

    [Fact]
    public async Task What_was_kept_of_former_words_goes()
    {
        await Run();
        var before = _site.Names(".briefing");
        _site.Write("input/articles/first.md", SiteOnDisk.Article("Another headline"));
        await Run();

        Assert.Equal(2, _site.Names(".briefing").Split(' ').Length);
        Assert.NotEqual(before, _site.Names(".briefing"));
    }

    [Fact]
    public async Task Where_nothing_can_be_kept_that_is_a_warning_and_the_site_is_whole()
    {
        _site.Write(".briefing", "A file is in the way.");
        var ended = await Run();

        Assert.Equal(0, ended.Code);
        Assert.Contains("warning cache-not-kept", ended.Error, StringComparison.Ordinal);
        Assert.NotEmpty(Directory.GetFiles(_site.At("output/cards"), "*.png", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Where_the_painter_cannot_be_loaded_that_is_a_warning_and_the_themes_card_stands_for_all()
    {
        var ended = await RunWithout("libSkiaSharp");

        Assert.Equal(0, ended.Code);
        Assert.Contains("warning nothing-painted", ended.Error, StringComparison.Ordinal);
        Assert.Matches("og:image\" content=\"https://example.org/assets/social\\.", _site.Read("output/articles/first/index.html"));
        Assert.False(Directory.Exists(_site.At("output/cards")));
    }

    [Fact]
    public async Task Where_nothing_is_painted_the_painter_is_not_even_loaded()
    {
        for (var i = 0; i < 500; i++) _site.Write($"input/articles/a{i}.md", SiteOnDisk.Article($"Article {i}"));
        var ended = await RunWithout("SkiaSharp");

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.False(Directory.Exists(_site.At(".briefing")));
    }

    public void Dispose() => _site.Dispose();

    // A copy of the program from which files are missing.
    private async Task<Ended> RunWithout(string name)
    {
        var program = Directory.CreateTempSubdirectory("briefing-unpainted-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories).Where(f => !Path.GetFileName(f).Contains(name, StringComparison.Ordinal)))
            {
                var copy = Path.Combine(program, Path.GetRelativePath(AppContext.BaseDirectory, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
            // The host refuses to start where a file that it knows of is not there.
            foreach (var list in Directory.EnumerateFiles(program, "*.deps.json")) File.Delete(list);
            return await Executable.RunFromAsync(program, _site.Root, "build");
        }
        finally
        {
            Directory.Delete(program, recursive: true);
        }
    }

    private Task<Ended> Run() => Executable.RunAsync(_site.Root, "build");

    private List<string> Output() =>
        [.. Directory.GetFiles(_site.At("output"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => $"{f} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))}")];
}
