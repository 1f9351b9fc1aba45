using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;
using Briefing.Engine.Reading.Markdown;

namespace Briefing.Tests.Reading;

public sealed class MarkdownBodyTests
{
    private static Checked<Body> Read(string markdown) => MarkdownBody.Read(markdown, SourceFile.Of("articles/a.md", markdown), Wording.English);

    private static string Markup(Body body) => string.Concat(body.Pieces.Select(p => p.Kind switch
    {
        PieceKind.Markup => p.Raw,
        PieceKind.Text => Html.Escape(p.Raw),
        PieceKind.LinkStart => $"<a ref={p.Start}>",
        PieceKind.LinkEnd => "</a>",
        _ => $"<img ref={p.Start}{p.Raw}>",
    }));

    [Fact]
    public void Leaf_blocks_are_joined_by_two_newlines_with_white_space_folded()
    {
        var body = Read("# One\n\nTwo  words\nand *more*.\n\n- item\n  - inner\n\n> quoted\n").Value;

        Assert.Equal("One\n\nTwo words and more.\n\nitem\n\ninner\n\nquoted", body.Text);
        Assert.Equal([BlockKind.Heading, BlockKind.Paragraph, BlockKind.ListItem, BlockKind.ListItem, BlockKind.Paragraph], body.Blocks.Select(b => b.Kind));
        Assert.Equal([0, 0, 0, 0, 1], body.Blocks.Select(b => b.Quote));
    }

    [Theory]
    [InlineData("One\n\n<svg><text>drawn</text></svg>\n\nTwo")]
    [InlineData("One\n\n<p> </p>\n\nTwo")]
    [InlineData("One\n\n<style>p { display: none }</style>\n\nTwo")]
    public void Where_all_of_a_paragraph_was_taken_out_no_paragraph_is_left(string markdown) =>
        Assert.Equal(2, Markup(Read(markdown).Value).Split("<p>").Length - 1);

    [Fact]
    public void Every_text_piece_stands_in_the_text_as_it_says()
    {
        var body = Read("A *b* c [d](x.md) `e`<br>f\n\n| g | h |\n|--|:-:|\n| i | j |\n\nk[^1]\n\n[^1]: note\n").Value;

        foreach (var piece in body.Pieces.Where(p => p.Kind == PieceKind.Text))
        {
            Assert.Equal(piece.Raw.Replace('\n', ' '), body.Text.Substring(piece.Start, piece.Raw.Length));
        }
        Assert.Equal("A b c d e f\n\ng\n\nh\n\ni\n\nj\n\nk\n\nnote", body.Text);
        Assert.True(body.Blocks[^1].IsFootnote);
    }

    [Fact]
    public void A_break_is_a_space() => Assert.Equal("one two", Read("one<br>two").Value.Text);

    [Fact]
    public void Offsets_lead_back_to_line_and_column()
    {
        var body = Read("# Title\n\nFirst line\nwith **Terry Virts** in it.\n\n- and `Virts` here\n").Value;

        Assert.Equal("input/articles/a.md:4:8", body.Source.Locate(body.Text.IndexOf("Terry", StringComparison.Ordinal)).ToString());
        Assert.Equal("input/articles/a.md:4:14", body.Source.Locate(body.Text.IndexOf("Virts", StringComparison.Ordinal)).ToString());
        Assert.Equal("input/articles/a.md:6:8", body.Source.Locate(body.Text.LastIndexOf("Virts", StringComparison.Ordinal)).ToString());
        Assert.Equal("input/articles/a.md:1:3", body.Source.Locate(0).ToString());
    }

    [Fact]
    public void Headings_begin_at_two_and_skip_no_level()
    {
        Assert.Equal(
            "<h2 id=\"a\">a</h2>\n<h3 id=\"b\">b</h3>\n<h2 id=\"c\">c</h2>\n",
            Markup(Read("# a\n\n#### b\n\n# c\n").Value));
    }

    [Theory]
    [InlineData("[[Terry Virts]]", "Terry Virts", null, "Terry Virts")]
    [InlineData("[[terry-virts|the former commander]]", "terry-virts", null, "the former commander")]
    [InlineData("[[flags#what-was-shown|the picture]]", "flags", "what-was-shown", "the picture")]
    public void A_wiki_link_is_a_reference_and_a_mark(string markdown, string target, string? fragment, string label)
    {
        var body = Read($"See {markdown} now.").Value;

        var reference = Assert.Single(body.References);
        Assert.Equal((ReferenceKind.Wiki, target, fragment), (reference.Kind, reference.Target, reference.Fragment));
        Assert.Equal("input/articles/a.md:1:5", reference.Where.ToString());
        Assert.Equal(label, Assert.Single(body.Marks).Span.In(body.Text));
    }

    [Fact]
    public void A_name_marked_as_none_is_text_with_a_mark()
    {
        var body = Read("It is [[!Virts]] Street.").Value;

        Assert.Equal("It is Virts Street.", body.Text);
        Assert.Null(Assert.Single(body.Marks).Reference);
        Assert.Empty(body.References);
    }

    [Fact]
    public void A_bar_in_a_wiki_link_does_not_end_a_cell() =>
        Assert.Equal("a\n\nb\n\nthe agency\n\nd", Read("| a | b |\n|---|---|\n| [[roscosmos|the agency]] | d |\n").Value.Text);

    [Theory]
    [InlineData("../people/terry-virts.md", ReferenceKind.File, "people/terry-virts.md")]
    [InlineData("/people/", ReferenceKind.Root, "/people/")]
    [InlineData("../assets/a%20b.pdf", ReferenceKind.Asset, "assets/a b.pdf")]
    [InlineData("#below", ReferenceKind.Fragment, "")]
    [InlineData("../../outside.md", ReferenceKind.File, "../outside.md")]
    public void A_link_within_the_site_is_a_reference(string href, ReferenceKind kind, string target)
    {
        var reference = Assert.Single(Read($"[x]({href})").Value.References);
        Assert.Equal((kind, target), (reference.Kind, reference.Target));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "unsafe-html")]
    [InlineData("<p onclick=\"alert(1)\">x</p>", "unsafe-html")]
    [InlineData("[x](javascript:alert(1))", "unsafe-link")]
    [InlineData("<a href=\"&#106;avascript:alert(1)\">x</a>", "unsafe-link")]
    [InlineData("<img src=x onerror=alert(1) alt=x>", "unsafe-html")]
    [InlineData("<iframe src=\"https://evil.example/\"></iframe>", "remote-content")]
    [InlineData("![x](https://evil.example/x.png)", "remote-content")]
    [InlineData("<style>body{display:none}</style>", "unsafe-html")]
    [InlineData("<svg onload=alert(1)>", "unsafe-html")]
    [InlineData("![](a.png)", "missing-alt")]
    public void Hostile_markup_is_taken_out_and_named(string markdown, string code)
    {
        var read = Read("First.\n\n" + markdown);

        Assert.Contains(read.Problems, p => p.Code == code && p.Where.Line == 3);
        var markup = Markup(read.Value);
        Assert.DoesNotContain("alert(1)", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", markup, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<iframe", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x]( JaVaScRiPt:alert(1))")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)")]
    [InlineData("<b>raw</b> [x](javascript:alert(1))")]
    public void No_link_leads_to_a_program_with_or_without_raw_HTML_beside_it(string markdown)
    {
        var read = Read(markdown);

        Assert.Contains(read.Problems, p => p.Code == "unsafe-link");
        Assert.DoesNotContain("href", Markup(read.Value), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_unknown_elements_is_kept() => Assert.Equal("one two three", Read("one <font color=red>two</font> <blink>three</blink>").Value.Text);

    [Fact]
    public void Alerts_tables_and_tasks_have_no_style_attributes_and_no_drawings()
    {
        var markup = Markup(Read("> [!NOTE]\n> Mind.\n\n| a |\n|:-:|\n| b |\n\n- [x] done\n- [ ] open\n").Value);

        Assert.Contains("<div class=\"markdown-alert markdown-alert-note\">\n<p class=\"markdown-alert-title\">Note</p>", markup, StringComparison.Ordinal);
        Assert.Contains("<td class=\"center\">b</td>", markup, StringComparison.Ordinal);
        Assert.Contains("<span class=\"task\">☑</span> done", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("style", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("data-b", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("<input", markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("*a ")]
    [InlineData("[")]
    [InlineData("<div>")]
    [InlineData("<b>")]
    public void Deep_nesting_does_not_overflow(string opening)
    {
        var markdown = string.Concat(Enumerable.Repeat(opening, 5_000)) + "deep";
        _ = Read(markdown);
    }

    [Fact]
    public void A_key_point_has_no_paragraph_of_its_own() =>
        Assert.Equal("One <em>point</em>.", Markup(MarkdownBody.ReadLine("One *point*.", SourceFile.Of("articles/a.md", ""), Wording.English, 3, 5).Value));
}
