namespace Briefing.Tests.Cli;

public sealed class ExplainTests : IDisposable
{
    private readonly SiteOnDisk _site = new();

    public ExplainTests()
    {
        _site.Write("input/people/john-harris.md", "---\nname: John Harris\n---\n");
        _site.Write("input/people/kamala-harris.md", "---\nname: Kamala Harris\n---\n");
        _site.Write("input/articles/talks.md", "---\ntitle: Talks\ndate: 2022-07-06\n---\nJohn Harris met Kamala Harris on Harris Street.\nThen Harris left with Jane Roe of Paris.\n");
    }

    [Fact]
    public async Task Each_occurrence_has_its_place_who_was_considered_the_outcome_and_the_line_that_decides()
    {
        var ended = await Run("explain", "talks");
        Assert.Equal(0, ended.Code);
        Assert.Equal(
            """
            input/articles/talks.md:5:1: John Harris
                people/john-harris: the full name; linked
            input/articles/talks.md:5:17: Kamala Harris
                people/kamala-harris: the full name; linked
            input/articles/talks.md:5:34: Harris
                people/john-harris or people/kamala-harris: refused: part of a longer name that is not registered
                to decide otherwise: [[john-harris|Harris]]
            input/articles/talks.md:6:6: Harris
                people/john-harris or people/kamala-harris: refused: several could be meant
                to decide otherwise: links: { Harris: john-harris }

            """.ReplaceLineEndings("\n"),
            ended.Out.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_pasted_line_decides()
    {
        _site.Write("input/articles/talks.md", _site.Read("input/articles/talks.md").Replace("date:", "links: { Harris: john-harris }\ndate:", StringComparison.Ordinal));
        var ended = await Run("explain", "talks", "Harris");
        Assert.Contains(":7:6: Harris\n    people/john-harris: decided in links:; not linked: another mention is\n", ended.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("talks")]
    [InlineData("articles/talks")]
    [InlineData("articles/talks.md")]
    [InlineData("input/articles/talks.md")]
    [InlineData("./input/articles/talks.md")]
    public async Task An_article_is_named_by_slug_id_or_path(string article)
    {
        var ended = await Run("explain", article, "Kamala Harris");
        Assert.Equal(0, ended.Code);
        Assert.StartsWith("input/articles/talks.md:5:17: Kamala Harris\n", ended.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_one_in_the_text_or_of_somebody_in_the_register()
    {
        Assert.DoesNotContain(":5:17:", (await Run("explain", "talks", "John Harris")).Out, StringComparison.Ordinal);
        Assert.Contains(":5:1: John Harris", (await Run("explain", "talks", "john-harris")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Jane Roe", "input/articles/talks.md:6:23: 'Jane Roe' is in no file")]
    [InlineData("Kamalla Harris", "did you mean 'Kamala Harris'?")]
    [InlineData("Zebra", "Nothing is called 'Zebra', neither in the register nor in input/articles/talks.md.")]
    public async Task A_name_that_is_not_known_there_is_told_so(string name, string expected)
    {
        var ended = await Run("explain", "talks", name);
        Assert.Equal(0, ended.Code);
        Assert.Contains(expected, ended.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_does_not_stand_in_the_article_is_told_from_nobody()
    {
        Assert.Equal("No name of people/john-harris stands in input/articles/first.md.\n", (await Run("explain", "first", "john-harris")).Out.ReplaceLineEndings("\n"));
        Assert.Equal("No name of the register stands in input/articles/first.md.\n", (await Run("explain", "first")).Out.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("talk", "There is no article, page or entity 'talk'; did you mean 'talks'?")]
    [InlineData("input/articles/talsk.md", "did you mean 'input/articles/talks.md'?")]
    [InlineData("nothing-like-it", "Name it by its path, its slug or its id: articles/")]
    public async Task An_unknown_article_ends_with_2_and_names_the_nearest(string article, string expected)
    {
        var ended = await Run("explain", article);
        Assert.Equal(2, ended.Code);
        Assert.Contains(expected, ended.Error, StringComparison.Ordinal);
        Assert.Empty(ended.Out);
    }

    [Fact]
    public async Task A_draft_is_explained_and_a_broken_article_says_what_is_wrong()
    {
        _site.Write("input/articles/draft.md", "---\ntitle: Draft\ndate: 2022-07-06\ndraft: true\n---\nJohn Harris is back.\n");
        Assert.Contains("people/john-harris: the full name; linked", (await Run("explain", "draft")).Out, StringComparison.Ordinal);
        _site.Write("input/articles/broken.md", SiteOnDisk.Broken);
        var ended = await Run("explain", "broken");
        Assert.Equal(1, ended.Code);
        Assert.Contains("error unclosed-front-matter", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Key_points_are_explained_before_the_body_and_their_decisions_count()
    {
        _site.Write("input/articles/points.md", "---\ntitle: Points\ndate: 2022-07-06\nkey_points:\n  - John Harris met Kamala Harris.\n  - Then Harris left.\nlinks: { Harris: kamala-harris }\n---\nNobody came.\n");
        var ended = await Run("explain", "points");
        Assert.Equal(
            """
            input/articles/points.md:5:5: John Harris
                people/john-harris: the full name; linked
            input/articles/points.md:5:21: Kamala Harris
                people/kamala-harris: the full name; linked
            input/articles/points.md:6:10: Harris
                people/kamala-harris: decided in links:; not linked: another mention is

            """.ReplaceLineEndings("\n"),
            ended.Out.ReplaceLineEndings("\n"));
        Assert.DoesNotContain("unused-decision", (await Run("check")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jo-march")]
    [InlineData("people/jo-march")]
    [InlineData("input/people/jo-march.md")]
    public async Task A_biography_is_explained_by_its_entity_with_what_an_entity_can_paste(string entity)
    {
        _site.Write("input/people/jo-march.md", "---\nname: Jo March\n---\nMarch knew John Harris and Kamala Harris. Harris did not know her.\n");
        var ended = await Run("explain", entity);
        Assert.Equal(
            """
            input/people/jo-march.md:4:1: March
                people/jo-march: a short name of one that this text introduces or is about; not linked: the page is its own
            input/people/jo-march.md:4:12: John Harris
                people/john-harris: the full name; linked
            input/people/jo-march.md:4:28: Kamala Harris
                people/kamala-harris: the full name; linked
            input/people/jo-march.md:4:43: Harris
                people/john-harris or people/kamala-harris: refused: several could be meant
                to decide otherwise: [[john-harris|Harris]]

            """.ReplaceLineEndings("\n"),
            ended.Out.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task An_entity_without_biography_is_told_from_one_that_names_nobody() => Assert.Equal(
        "input/people/john-harris.md has no biography; an article is explained by its own path, slug or id.\n", (await Run("explain", "john-harris")).Out.ReplaceLineEndings("\n"));

    [Fact]
    public async Task Nothing_is_written()
    {
        await Run("explain", "talks");
        Assert.Equal("input", _site.Names("."));
    }

    public void Dispose() => _site.Dispose();

    private Task<Ended> Run(params string[] args) => Executable.RunAsync(_site.Root, args);
}
