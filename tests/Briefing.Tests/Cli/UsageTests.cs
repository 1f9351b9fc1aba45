namespace Briefing.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly SiteOnDisk _site = new();

    [Theory]
    [InlineData("preview", "--port")]
    [InlineData("build", "--output")]
    [InlineData("check", "--strict")]
    [InlineData("explain", "NAME")]
    [InlineData("suggest", "--min-articles")]
    [InlineData("diff-links", "--against")]
    [InlineData("clean", "--output")]
    public async Task Help_of_a_command_has_its_flags_examples_and_exit_codes(string command, string flag)
    {
        var help = await Run(command, "--help");
        Assert.Equal(0, help.Code);
        Assert.Contains(flag, help.Out, StringComparison.Ordinal);
        Assert.Contains($"Examples:\n  dotnet run -- {command}", help.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Exit codes:\n  0 ", help.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Empty(help.Error);
    }

    [Fact]
    public async Task Help_lists_every_command()
    {
        var help = await Run("--help");
        Assert.Equal(0, help.Code);
        foreach (var command in new[] { "preview", "build", "check", "explain", "suggest", "diff-links", "clean" }) Assert.Contains($"\n  {command} ", help.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_a_number()
    {
        var version = await Run("--version");
        Assert.Equal(0, version.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+", version.Out);
    }

    [Theory]
    [InlineData("build has no flag '--otput'; did you mean '--output'?", "build", "--otput", "x")]
    [InlineData("build has no flag '--strikt'; did you mean '--strict'?", "--strikt")]
    [InlineData("build has no flag '--port'; preview has.", "build", "--port", "8080")]
    [InlineData("preview has no flag '--strict'; build and check have.", "preview", "--strict")]
    [InlineData("check has no flag '--zzzzzzz'.", "check", "--zzzzzzz=1")]
    [InlineData("--port wants a number from 0 to 65535, not 'eighty'.", "preview", "--port", "eighty")]
    [InlineData("--port wants a number from 0 to 65535, not '70000'.", "preview", "--port", "70000")]
    [InlineData("--setting wants key=value, not 'title'", "build", "-s", "title")]
    [InlineData("--setting wants key=value, not '=x'", "check", "--setting", "=x")]
    [InlineData("'b' is one argument too many", "build", ".", "b")]
    [InlineData("'c' is one argument too many: explain takes ARTICLE and NAME.", "explain", "a", "b", "c")]
    [InlineData("Required argument 'ARTICLE' missing", "explain")]
    [InlineData("--min-articles wants a number from 1, not '0'.", "suggest", "--min-articles", "0")]
    [InlineData("one will do.", "diff-links", "--base", "x", "--against", "y")]
    [InlineData("There is no folder", "diff-links", "--against", "nowhere")]
    [InlineData("Argument 'html' not recognized. Must be one of:", "diff-links", "--format", "html")]
    [InlineData("The site's folder is given twice", "build", ".", "-r", ".")]
    [InlineData("did you mean the command 'preview'?", "prevew")]
    [InlineData("did you mean 'input'?", "check", "inptu")]
    [InlineData("There is no folder", "build", "@nowhere")]
    [InlineData("is a file; the site's folder is wanted.", "build", "input/site.yml")]
    [InlineData("is a file; it has to be a folder.", "check", "-i", "input/site.yml")]
    [InlineData("is a file; it has to be a folder.", "build", "-o", "input/site.yml")]
    [InlineData("To begin, put two files there", "check", "-i", "nowhere")]
    public async Task A_mistake_on_the_command_line_ends_with_2_and_says_what_to_do(string expected, params string[] args)
    {
        var ended = await Run(args);
        Assert.Equal(2, ended.Code);
        Assert.Contains(expected, ended.Error, StringComparison.Ordinal);
        Assert.Empty(ended.Out);
        Assert.False(Directory.Exists(_site.At("output")));
    }

    [Theory]
    [InlineData("holds the site itself", "build", "-o", ".")]
    [InlineData("holds the site itself", "build", "-o", "..")]
    [InlineData("holds the input", "build", "-o", "input")]
    [InlineData("lies in the input", "build", "-o", "input/output")]
    [InlineData("holds the site itself", "clean", "-o", ".")]
    [InlineData("lies in the input", "clean", "-o", "input/assets")]
    public async Task An_output_folder_among_what_people_wrote_is_refused(string expected, params string[] args)
    {
        var ended = await Run(args);
        Assert.Equal(2, ended.Code);
        Assert.Contains(expected, ended.Error, StringComparison.Ordinal);
        Assert.Equal("articles site.yml", _site.Names("input"));
    }

    public void Dispose() => _site.Dispose();

    private Task<Ended> Run(params string[] args) => Executable.RunAsync(_site.Root, args);
}
