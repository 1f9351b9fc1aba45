namespace Briefing.Tests.Cli;

public sealed class BuildTests : IDisposable
{
    private readonly SiteOnDisk _site = new();

    [Fact]
    public async Task Without_a_command_the_site_is_built()
    {
        var ended = await Run();
        Assert.Equal(0, ended.Code);
        Assert.True(_site.Has("output/articles/first/index.html"));
        Assert.Matches(@"^Built \d+ pages? into output in \d+\.\d\d s; files: \d+ written, 0 unchanged, 0 removed\.\s$", ended.Out);
    }

    [Fact]
    public async Task A_second_build_writes_nothing()
    {
        await Run("build");
        var before = File.GetLastWriteTimeUtc(_site.At("output/articles/first/index.html"));
        var ended = await Run("build");
        Assert.Matches(@"files: 0 written, \d+ unchanged, 0 removed\.", ended.Out);
        Assert.Equal(before, File.GetLastWriteTimeUtc(_site.At("output/articles/first/index.html")));
    }

    [Fact]
    public async Task Folders_are_relative_to_the_site_wherever_the_command_runs()
    {
        Directory.Move(_site.At("input"), _site.At("texts"));
        using var elsewhere = new SiteOnDisk();
        var ended = await Executable.RunAsync(elsewhere.Root, "-r", _site.Root, "-i", "texts", "-o", "public");
        Assert.Equal(0, ended.Code);
        Assert.True(_site.Has("public/articles/first/index.html"));
        Assert.Equal("input", elsewhere.Names(""));
    }

    [Fact]
    public async Task The_site_can_be_named_as_an_argument()
    {
        var ended = await Executable.RunAsync(Path.GetTempPath(), "build", _site.Root);
        Assert.Equal(0, ended.Code);
        Assert.True(_site.Has("output/articles/first/index.html"));
    }

    [Fact]
    public async Task A_setting_of_the_command_line_replaces_that_of_the_file()
    {
        await Run("build", "-s", "title=Another name", "-s", "url=https://example.org/below");
        Assert.Contains("Another name", _site.Read("output/index.html"), StringComparison.Ordinal);
        Assert.Contains("https://example.org/below/articles/first/", _site.Read("output/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_leave_the_last_good_output_as_it_is()
    {
        await Run("build");
        var before = _site.Read("output/index.html");
        _site.Write("input/articles/second.md", SiteOnDisk.Article("Second"));
        _site.Write("input/articles/third.md", SiteOnDisk.Broken);
        var ended = await Run("build");
        Assert.Equal(1, ended.Code);
        Assert.Empty(ended.Out);
        Assert.EndsWith("Nothing was written.\n", ended.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(before, _site.Read("output/index.html"));
        Assert.False(_site.Has("output/articles/second/index.html"));
    }

    [Fact]
    public async Task Warnings_fail_only_when_asked_to()
    {
        _site.Write("input/articles/second.md", SiteOnDisk.Doubtful);
        var strict = await Run("build", "--strict");
        Assert.Equal(1, strict.Code);
        Assert.Contains("input/articles/second.md:4:1: warning unknown-key:", strict.Error, StringComparison.Ordinal);
        Assert.False(_site.Has("output/index.html"));

        var lenient = await Run("build");
        Assert.Equal(0, lenient.Code);
        Assert.Contains("warning unknown-key:", lenient.Error, StringComparison.Ordinal);
        Assert.True(_site.Has("output/index.html"));
    }

    [Fact]
    public async Task What_others_put_into_the_output_is_left_alone_and_named()
    {
        await Run("build");
        _site.Write("output/notes.txt", "mine");
        var ended = await Run("build");
        Assert.Equal(0, ended.Code);
        Assert.Contains("notes.txt: left alone", ended.Error, StringComparison.Ordinal);
        Assert.Equal("mine", _site.Read("output/notes.txt"));
    }

    [Fact]
    public async Task Clean_takes_back_what_build_wrote_and_nothing_else()
    {
        _site.Write("output/.gitignore", "*\n");
        await Run("build");
        _site.Write("output/notes.txt", "mine");
        var ended = await Run("clean");
        Assert.Equal(0, ended.Code);
        Assert.Matches(@"^Removed [1-9]\d* files from output\.\s$", ended.Out);
        Assert.Equal(".gitignore notes.txt", _site.Names("output"));
    }

    [Fact]
    public async Task Clean_needs_neither_input_nor_output()
    {
        Directory.Delete(_site.At("input"), recursive: true);
        var ended = await Run("clean");
        Assert.Equal(0, ended.Code);
        Assert.Equal($"Removed 0 files from output.{Environment.NewLine}", ended.Out);
    }

    public void Dispose() => _site.Dispose();

    private Task<Ended> Run(params string[] args) => Executable.RunAsync(_site.Root, args);
}
