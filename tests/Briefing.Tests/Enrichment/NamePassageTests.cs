using System.Text;

namespace Briefing.Tests.Enrichment;

/// <summary>The annotated passages: each is right to the last name.</summary>
public sealed class NamePassageTests(ITestOutputHelper output)
{
    [Fact]
    public void Names_are_found_and_nobody_is_taken_for_another()
    {
        var scores = new Scores();
        foreach (var passage in NamePassage.All)
        {
            var expected = passage.Placed.ToList();
            var found = passage.Find(out var body).Mentions.Select(m => (Place: NamePassage.Plain(body.Text[..m.Span.Start]).Length, Surface: NamePassage.Plain(m.Span.In(body.Text)), m.Entity.Slug));
            // Where a passage leaves the slug open, the place alone is compared.
            scores.Add(
                passage.Class, passage.Title,
                found.Select(f => $"{f.Place} {f.Surface} {(expected.Find(e => e.Place == f.Place).Slug is null ? "" : f.Slug)}"),
                expected.Select(e => $"{e.Place} {e.Surface} {e.Slug}"));
        }
        scores.Print(output, "names");
        scores.AssertFloor(1.0, 1.0);
    }

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

    private static string Unmarked(string annotated) => NamePassage.Plain(System.Text.RegularExpressions.Regex.Replace(annotated, @"\|[^⟧|]*⟧", "⟧"));

    private static string Rendered(string text, Engine.Enrichment.Naming.FoundNames found)
    {
        var rendered = new StringBuilder();
        var at = 0;
        foreach (var mention in found.Mentions)
        {
            rendered.Append(text, at, mention.Span.Start - at).Append('⟦').Append(mention.Span.In(text)).Append('⟧');
            at = mention.Span.End;
        }
        return NamePassage.Plain(rendered.Append(text, at, text.Length - at).ToString());
    }
}
