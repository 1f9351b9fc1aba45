using System.Diagnostics;

namespace Briefing.Tests.Cli;

public sealed class DiffLinksTests : IDisposable
{
    private readonly SiteOnDisk _site = new();
    private readonly SiteOnDisk _other = new();

    public DiffLinksTests()
    {
        foreach (var site in new[] { _site, _other })
        {
            site.Write("input/people/john-harris.md", "---\nname: John Harris\n---\n");
            site.Write("input/articles/talks.md", "---\ntitle: Talks\ndate: 2022-07-06\n---\nJohn Harris spoke. The Senator was tired.\n\nKamala Harris did not come.\n");
        }
    }

    [Fact]
    public async Task No_difference_is_said_in_one_line()
    {
        var ended = await Run("diff-links", "--against", _other.Root);
        Assert.Equal(0, ended.Code);
        Assert.Equal("No mention and no link changes in 2 texts.\n", ended.Out.ReplaceLineEndings("\n"));
        Assert.Empty(ended.Error);
    }

    [Fact]
    public async Task Every_change_is_one_line_with_before_and_after()
    {
        _site.Write("input/people/kamala-harris.md", "---\nname: Kamala Harris\naliases: [ the Senator ]\n---\n");
        var ended = await Run("diff-links", "--against", _other.Root);
        Assert.Equal(0, ended.Code);
        Assert.Equal(
            """
            input/articles/talks.md:5:20: gained The Senator: no name → people/kamala-harris, linked
            input/articles/talks.md:7:1: gained Kamala Harris: nobody, refused: part of a longer name that is not registered → people/kamala-harris, not linked: another mention is
            2 changes in 1 of 2 texts: 2 gained; links: 1 more, 0 fewer.

            """.ReplaceLineEndings("\n"),
            ended.Out.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Markdown_is_a_sentence_and_a_table()
    {
        _site.Write("input/people/john-harris.md", "---\nname: Paul Winter\n---\n");
        var ended = await Run("diff-links", "--against", _other.Root, "--format", "markdown");
        var lines = ended.Out.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(["### Links", "", "1 change in 1 of 2 texts: 1 lost; links: 0 more, 1 fewer.", "", "| | name | where | before | after |", "|---|---|---|---|---|"], lines[..6]);
        Assert.StartsWith("| lost | John Harris | `input/articles/talks.md:5:1` | `people/john-harris`, linked | no name |", lines[6], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_commit_is_compared_with_where_nothing_is_said_and_git_is_left_as_it_is()
    {
        Git("init", "--quiet");
        Git("add", ".");
        Git("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "-m", "x");
        _site.Write("input/people/john-harris.md", "---\nname: John Harris\nlinking: never\n---\n");

        var ended = await Run("diff-links");
        Assert.Equal(0, ended.Code);
        Assert.StartsWith("input/articles/talks.md:5:1: unlinked John Harris: people/john-harris, linked → people/john-harris, not linked: its file says linking: never\n", ended.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(" M input/people/john-harris.md", Git("status", "--porcelain"));

        Directory.CreateDirectory(_site.At("elsewhere"));
        _site.Write("elsewhere/site.yml", "title: Test\nurl: https://example.org/\n");
        Assert.Contains("has no folder elsewhere.", (await Run("diff-links", "-i", "elsewhere")).Error, StringComparison.Ordinal);
        var unknown = await Run("diff-links", "--base", "nowhere");
        Assert.Equal(2, unknown.Code);
        Assert.Equal("There is no revision 'nowhere' to compare with; name a branch, a tag or a commit.\n", unknown.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Without_a_repository_or_without_git_there_is_another_way()
    {
        var outside = await Executable.RunWithAsync(_site.Root, new(StringComparer.Ordinal) { ["GIT_CEILING_DIRECTORIES"] = Path.GetTempPath() }, "diff-links");
        Assert.Equal(2, outside.Code);
        Assert.Contains("is in no git repository; --against DIR compares", outside.Error, StringComparison.Ordinal);
        var without = await Executable.RunWithAsync(_site.Root, new(StringComparer.Ordinal) { ["PATH"] = _site.Root }, "diff-links");
        Assert.Equal(2, without.Code);
        Assert.Contains("git is not installed", without.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_in_the_input_ends_with_1()
    {
        _site.Write("input/articles/broken.md", SiteOnDisk.Broken);
        var ended = await Run("diff-links", "--against", _other.Root);
        Assert.Equal(1, ended.Code);
        Assert.Contains("unclosed-front-matter", ended.Error, StringComparison.Ordinal);
        Assert.Empty(ended.Out);
    }

    [Fact]
    public async Task An_error_in_what_is_compared_with_is_told_and_the_rest_compared()
    {
        _other.Write("input/articles/broken.md", SiteOnDisk.Broken);
        var ended = await Run("diff-links", "--against", _other.Root);
        Assert.Equal(0, ended.Code);
        Assert.StartsWith("What is compared with has 1 error;", ended.Error, StringComparison.Ordinal);
        Assert.StartsWith("No mention", ended.Out, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        // git makes its objects read-only, which keeps some systems from removing them.
        foreach (var file in Directory.EnumerateFiles(_site.Root, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        _site.Dispose();
        _other.Dispose();
    }

    private Task<Ended> Run(params string[] args) => Executable.RunAsync(_site.Root, args);

    private string Git(params string[] args)
    {
        using var git = Process.Start(new ProcessStartInfo("git", args) { WorkingDirectory = _site.Root, UseShellExecute = false, RedirectStandardOutput = true })!;
        var said = git.StandardOutput.ReadToEnd().TrimEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return said;
    }
}
