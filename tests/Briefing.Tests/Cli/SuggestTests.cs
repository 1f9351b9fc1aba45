namespace Briefing.Tests.Cli;

public sealed class SuggestTests : IDisposable
{
    private readonly SiteOnDisk _site = new();

    public SuggestTests()
    {
        foreach (var n in new[] { "1", "2", "3" })
            _site.Write($"input/articles/a{n}.md", $"---\ntitle: Article {n}\ndate: 2022-07-0{n}\n---\nThe council met. Dr. Jane Roe said that the harbour would close. Later Roe left.\n");
        _site.Write("input/articles/once.md", "---\ntitle: Once\ndate: 2022-07-04\n---\nThe council heard Mr. Paul Marsh of the harbour.\n");
    }

    [Fact]
    public async Task A_name_in_three_articles_is_listed_with_its_other_forms_its_kind_and_a_sentence()
    {
        var ended = await Run("suggest");
        Assert.Equal(0, ended.Code);
        Assert.Empty(ended.Error);
        var lines = ended.Out.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal("articles  times  name", lines[0]);
        Assert.Matches(@"^       3      6  (Dr\. )?Jane Roe \(also Roe\): likely people, .+", lines[1]);
        Assert.EndsWith("Jane Roe said that the harbour would close.", lines[2], StringComparison.Ordinal);
        Assert.Contains("input/articles/a3.md:5:", lines[2], StringComparison.Ordinal);
        Assert.Equal("1 name in no file. 1 name in fewer articles: --min-articles 1", lines[3]);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public async Task Names_in_fewer_articles_are_listed_when_asked_for_after_the_more_urgent()
    {
        var ended = await Run("suggest", "--min-articles", "1");
        Assert.True(ended.Out.IndexOf("Jane Roe", StringComparison.Ordinal) < ended.Out.IndexOf("Paul Marsh", StringComparison.Ordinal));
        Assert.EndsWith("2 names in no file.\n", ended.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_has_a_file_is_no_suggestion_and_nothing_is_ever_written()
    {
        _site.Write("input/people/jane-roe.md", "---\nname: Jane Roe\n---\n");
        var ended = await Run("suggest");
        Assert.StartsWith("No name in 3 articles or more is in no file.", ended.Out, StringComparison.Ordinal);
        Assert.Equal("input", _site.Names("."));
        Assert.Equal("jane-roe.md", _site.Names("input/people"));
    }

    public void Dispose() => _site.Dispose();

    private Task<Ended> Run(params string[] args) => Executable.RunAsync(_site.Root, args);
}
