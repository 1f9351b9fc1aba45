using System.Text;

namespace Briefing.Tests.Enrichment;

/// <summary>The annotated passages: each is right to the last name.</summary>
public sealed class NamePassageTests
{
    public static TheoryData<string> Titles => [.. NamePassage.All.Select(p => p.ToString())];

    [Theory]
    [MemberData(nameof(Titles))]
    public void Passage(string title)
    {
        var passage = NamePassage.All.Single(p => p.ToString() == title);
        var found = passage.Find(out var body);
        var expected = passage.Expected.ToList();
        var actual = found.Mentions.Select(m => (Surface: m.Span.In(body.Text), Slug: m.Entity.Slug)).ToList();

        var slugs = expected.Select((e, i) => e.Slug ?? (i < actual.Count ? actual[i].Slug : "?"));
        Assert.Equal(expected.Select(e => e.Surface).Zip(slugs), actual.Select(a => (a.Surface, a.Slug)));
        // Not only as many: in the same places.
        Assert.Equal(Unmarked(passage.Annotated), Rendered(body.Text, found));
    }

    private static string Unmarked(string annotated) => Fold(System.Text.RegularExpressions.Regex.Replace(annotated, @"\|[^⟧|]*⟧", "⟧"));

    private static string Rendered(string text, Engine.Enrichment.FoundNames found)
    {
        var rendered = new StringBuilder();
        var at = 0;
        foreach (var mention in found.Mentions)
        {
            rendered.Append(text, at, mention.Span.Start - at).Append('⟦').Append(mention.Span.In(text)).Append('⟧');
            at = mention.Span.End;
        }
        return Fold(rendered.Append(text, at, text.Length - at).ToString());
    }

    // Markdown's own signs are not in the plain text.
    private static string Fold(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('*' or '#' or '>' or '|' or '-' or '`')));
}
