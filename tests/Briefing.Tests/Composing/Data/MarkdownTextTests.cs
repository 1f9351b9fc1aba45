using Briefing.Engine.Composing.Data;
using Briefing.Engine.Model;
using CsCheck;
using Markdig;

namespace Briefing.Tests.Composing.Data;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("<h2 id=\"x\">Two <em>words</em></h2><p>Text.</p>", "## Two *words*\n\nText.\n")]
    [InlineData("<p>One<br>two</p>", "One\\\ntwo\n")]
    [InlineData("<p>a <em> b </em>c <strong></strong>d</p>", "a *b* c d\n")]
    [InlineData("<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul><p>x</p>", "- one\n- two\n  - three\n\nx\n")]
    [InlineData("<ol start=\"3\"><li><p>one</p><p>more</p></li><li><p>two</p></li></ol>", "3. one\n\n   more\n4. two\n")]
    [InlineData("<blockquote><p>one</p><p>two</p></blockquote><p>x</p>", "> one\n>\n> two\n\nx\n")]
    [InlineData("<pre><code>a *b*\n  ```\n</code></pre>", "````\na *b*\n  ```\n````\n")]
    [InlineData("<p><code>a`b*</code></p>", "``a`b*``\n")]
    [InlineData("<div class=\"table\"><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1|2</td><td><strong>x</strong></td></tr></tbody></table></div>", "| A | B |\n| --- | --- |\n| 1\\|2 | **x** |\n")]
    [InlineData("<p>x<a id=\"fnref:1\" class=\"footnote-ref\" href=\"#fn:1\"><sup>1</sup></a></p><section class=\"footnotes\"><ol><li id=\"fn:1\"><p>Note.<a class=\"footnote-back-ref\" href=\"#fnref:1\">↩</a></p></li></ol></section>", "x[^1]\n\n[^1]: Note.\n")]
    [InlineData("<p><a href=\"#h\">h</a> <a href=\"/repo/x/\">x</a> <a>y</a> <img src=\"/repo/a (1).png\" alt=\"a]b\"></p>", "[h](https://owner.example/repo/articles/a/#h) [x](https://owner.example/repo/x/) y ![a\\]b](https://owner.example/repo/a%20%281%29.png)\n")]
    [InlineData("<p># no heading</p><p>1. no list</p><p>- no item</p><p>snake_case _x_ &lt;b&gt; &amp;amp; AT&amp;T</p>", "\\# no heading\n\n1\\. no list\n\n\\- no item\n\nsnake_case \\_x\\_ \\<b> \\&amp; AT\\&T\n")]
    [InlineData("<hr><p><del>x</del> H<sub>2</sub>O</p>", "* * *\n\n~~x~~ H<sub>2</sub>O\n")]
    public void Markup_becomes_Markdown(string markup, string markdown) => Assert.Equal(markdown, Of(markup));

    [Fact]
    public void Plain_words_come_back_from_Markdown_as_they_were() =>
        Gen.String[Gen.Char["ab \\`*_[]<>~&#!1.)(-+=|:;\"'é"], 0, 40].Sample(text =>
        {
            var words = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            var back = System.Net.WebUtility.HtmlDecode(Markdown.ToHtml(Of($"<p>{Html.Escape(words)}</p>")));
            Assert.Equal(words.Length == 0 ? "" : $"<p>{words}</p>\n", back);
        });

    [Fact]
    public void Nesting_without_end_costs_neither_the_stack_nor_square_time()
    {
        var deep = string.Concat(Enumerable.Repeat("<blockquote><ul><li>", 20_000)) + "x" + string.Concat(Enumerable.Repeat("</li></ul></blockquote>", 20_000));

        Assert.Contains("x", Of(deep), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_markup_gives_an_answer() =>
        Gen.OneOf("<p>", "</p>", "<ul>", "</ul>", "<li>", "</li>", "<table>", "</table>", "<tr>", "<td>", "</td>", "<a href=\"#x\">", "</a>", "<em>", "</em>", "<code>", "</code>", "<pre>", "</pre>", "<br>", "x", " ", "<", ">", "<!--", "\"", "<a class='footnote-ref'>", "<a class='footnote-back-ref'>", "<sup>", "</sup>", "<hr>", "<h2>", "</h2>", "<img src=x alt=y>")
            .Array[0, 30].Sample(parts => Assert.NotNull(Of(string.Concat(parts))));

    private static string Of(string markup) => MarkdownText.Of(new Html(markup), new("https://owner.example/repo/articles/a/"));
}
