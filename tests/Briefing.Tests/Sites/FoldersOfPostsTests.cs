using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Html.Parser;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Tests.Sites;

/// <summary>What editors bring along: a folder of posts from another generator, a text as it arrived.</summary>
public sealed class FoldersOfPostsTests
{
    // What stands in a post, and the words of it that readers see.
    private static readonly ImmutableArray<(string Source, string Words)> Passages =
    [
        ("The keeper of the lighthouse wrote on Monday.", "The keeper of the lighthouse wrote on Monday."),
        ("## What the *keeper* wrote", "What the keeper wrote"),
        ("{{ page.title }} stays, and so does {% include note.html %}", "{{ page.title }} stays, and so does {% include note.html %}"),
        ("{% highlight ruby %}\nputs 'harbour'\n{% endhighlight %}", "{% highlight ruby %} puts 'harbour' {% endhighlight %}"),
        ("<div class=\"note\">Raw <b>bold</b> words.</div>", "Raw bold words."),
        ("Some <span style=\"color:red\">red</span> and <font color=\"blue\">blue</font> words.", "Some red and blue words."),
        ("<center>In the middle</center>", "In the middle"),
        ("- one\n- two [with a link](https://example.org/a)\n- three", "one two with a link three"),
        ("> A quotation of **nobody**.", "A quotation of nobody."),
        ("```\ncode & more <b>\n```", "code & more <b>"),
        ("| a | b |\n|---|---|\n| c | d |", "a b c d"),
        ("Fish &amp; chips &copy; 2021, 3 < 4, a_b_c, \"straight\" quotes -- and dashes...", "Fish & chips © 2021, 3 < 4, a_b_c, \"straight\" quotes -- and dashes..."),
        ("First line  \nsecond line", "First line second line"),
        ("<p align=\"center\">Old <tt>markup</tt><br>of the web</p>", "Old markup of the web"),
        ("Grüße aus Łódź — «привіт»!", "Grüße aus Łódź — «привіт»!"),
    ];

    [Fact]
    public void Two_hundred_posts_of_another_generator_build_and_no_word_is_lost()
    {
        var posts = Enumerable.Range(0, 200).Select(Post).ToImmutableArray();
        var site = TestSite.Of([.. posts.Select(p => p.File)]);
        var result = site.Build();
        var files = TestSite.Render(result with { Pages = [.. result.Pages.Where(p => p.Kind == "Article")] });

        Assert.DoesNotContain(result.Problems, p => p.Severity == Severity.Error);
        Assert.Equal(200, files.Count);
        Assert.Empty(posts.Where(p => WordsOf(files[p.Page]) != p.Words).Select(p => $"{p.File.Path}\n  {p.Words}\n  {WordsOf(files[p.Page])}"));
    }

    [Fact]
    public void A_post_keeps_its_day_its_categories_and_its_excerpt()
    {
        var article = TestSite.Of([Post(3).File]).Build().Site.Articles.Single();

        // Half past eleven at night, five hours west of Greenwich, is the next day there.
        Assert.Equal(new DateTimeOffset(2020, 1, 5, 4, 30, 0, TimeSpan.Zero), article.Front.Date);
        Assert.Equal("articles/post-3", article.Id.ToString());
        Assert.Equal(["harbour", "notes"], article.Front.Tags.Select(t => t.Value).Order(StringComparer.Ordinal));
        Assert.Equal("Post 3 in one sentence.", article.Front.Summary);
    }

    [Fact]
    public void A_text_as_it_arrived_builds_with_its_people_and_every_word()
    {
        const string text = """
             date 2021-05-04 The harbour agency, Portmark, showed a photograph of its divers holding two pennants under the pier. The photograph posted on Fotogramm featured Ilya Marsh, Dora Quill and Sam O'Tarn who belong to the crew.

            "This is a day that the people of the bay have awaited for 8 years," Portmark captioned the photograph.

            Ines Varga, who once led the pier, told Bay Weekly: "I am disappointed. It's not like them."

            What happens next

            Varga's successor, Lt. Pavel Rook, did not reply by 5 p.m. on Friday. <b>Nothing</b> is *settled* & the [bay] waits.
            """;
        var site = TestSite.Of(
            $"-- articles/as-it-arrived.txt --\n{text}\n-- people/ines-varga.md --\n---\nname: Ines Varga\n---\n-- people/dora-quill.md --\n---\nname: Dora Quill\n---\n" +
            "-- people/sam-otarn.md --\n---\nname: Sam O’Tarn\n---\n-- organisations/portmark.md --\n---\nname: Portmark\n---\n");
        var article = site.Build().Site.Articles.Single();
        var page = site.Page("articles/as-it-arrived/index.html");

        Assert.Equal(new DateTimeOffset(2021, 5, 4, 0, 0, 0, TimeSpan.Zero), article.Front.Date);
        Assert.Equal(Folded(text)["date 2021-05-04 ".Length..], WordsOf(page));
        Assert.Equal("What happens next", new HtmlParser().ParseDocument(page).QuerySelector(".prose h2")!.TextContent);
        Assert.Equal(
            ["organisations/portmark", "people/dora-quill", "people/sam-otarn", "organisations/portmark", "people/ines-varga", "people/ines-varga"],
            article.Mentions.Select(m => m.Entity.ToString()));
    }

    private static (SourceFile File, string Page, string Words) Post(int number)
    {
        var day = new DateOnly(2020, 1, 1).AddDays(number);
        var passages = Enumerable.Range(0, 6).Select(i => Passages[(number * 7 + i * (1 + number % 4)) % Passages.Length]).ToImmutableArray();
        var source = string.Create(CultureInfo.InvariantCulture,
            $"""
             ---
             layout: post
             title:  "Post {number}: a 'title' & more"
             date:   {day:yyyy-MM-dd} 23:30:00 -0500
             categories: [notes, harbour]
             excerpt: Post {number} in one sentence.
             comments: true
             ---

             {string.Join("\n\n", passages.Select(p => p.Source))}

             """);
        var name = string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}-post-{number}");
        return (SourceFile.Of($"articles/{name}.md", source), $"articles/post-{number}/index.html", Folded(string.Join(' ', passages.Select(p => p.Words))));
    }

    // Blocks are words apart, whatever stands between their tags.
    private static string WordsOf(string page)
    {
        var prose = new HtmlParser().ParseDocument(page).QuerySelector(".prose")!;
        foreach (var element in prose.QuerySelectorAll("p, div, li, td, th, h2, h3, pre, br, blockquote")) element.Before(prose.Owner!.CreateTextNode(" "));
        return Folded(prose.TextContent);
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
