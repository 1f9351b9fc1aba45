namespace Briefing.Tests.Cli;

public sealed class CheckTests : IDisposable
{
    private readonly SiteOnDisk _site = new();

    [Fact]
    public async Task A_site_without_faults_passes_and_nothing_is_written()
    {
        var ended = await Run("check", "--strict");
        Assert.Equal(0, ended.Code);
        Assert.Empty(ended.Error);
        Assert.False(Directory.Exists(_site.At("output")));
    }

    [Fact]
    public async Task Every_problem_is_one_line_and_the_last_line_counts_them()
    {
        _site.Write("input/articles/broken.md", SiteOnDisk.Broken);
        _site.Write("input/articles/doubtful.md", SiteOnDisk.Doubtful);
        var ended = await Run("check");
        Assert.Equal(1, ended.Code);
        Assert.Empty(ended.Out);
        var lines = ended.Error.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("input/articles/broken.md:1:1: error unclosed-front-matter: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("input/articles/doubtful.md:4:1: warning unknown-key: ", lines[1], StringComparison.Ordinal);
        Assert.Equal("1 error, 1 warning in 2 files.", lines[2]);
    }

    [Fact]
    public async Task Warnings_fail_only_when_asked_to()
    {
        _site.Write("input/articles/doubtful.md", SiteOnDisk.Doubtful);
        Assert.Equal(0, (await Run("check")).Code);
        Assert.Equal(1, (await Run("check", "--strict")).Code);
    }

    [Fact]
    public async Task A_name_in_three_articles_that_is_in_no_file_is_suggested_and_never_fails()
    {
        foreach (var n in new[] { "1", "2", "3" }) _site.Write($"input/articles/a{n}.md", $"---\ntitle: Article {n}\ndate: 2022-07-0{n}\n---\nThe council heard Dr. Jane Roe.\n");
        var ended = await Run("check", "--strict");
        Assert.Equal(0, ended.Code);
        Assert.Matches(@"^input/articles/a3\.md:5:\d+: suggestion suggested-entity: '(Dr\. )?Jane Roe' stands in 3 articles and is in no file\. Give it one in people/; ", ended.Error);
        Assert.Empty((await Run("build")).Error);
    }

    [Fact]
    public async Task GitHub_marks_the_line_in_the_pull_request()
    {
        _site.Write("input/articles/broken.md", SiteOnDisk.Broken);
        var workspace = Path.GetDirectoryName(_site.Root)!;
        var ended = await Executable.RunWithAsync(
            _site.Root, new(StringComparer.Ordinal) { ["GITHUB_ACTIONS"] = "true", ["GITHUB_WORKSPACE"] = workspace }, "check");
        Assert.Equal(1, ended.Code);
        Assert.StartsWith(
            $"::error file={Path.GetFileName(_site.Root)}/input/articles/broken.md,line=1,col=1,title=unclosed-front-matter::", ended.Out, StringComparison.Ordinal);
        Assert.Contains("error unclosed-front-matter", ended.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();

    private Task<Ended> Run(params string[] args) => Executable.RunAsync(_site.Root, args);
}
