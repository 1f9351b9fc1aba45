using Briefing.Engine.Composing;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Model;
using static Briefing.Tests.Composing.Sites;

namespace Briefing.Tests.Composing;

public sealed class CoAppearancesTests
{
    [Fact]
    public void Sentences_paragraphs_and_articles_that_name_both_are_each_counted_once()
    {
        var site = Of(
            [
                Article("a", "2022-07-06", "[A|people/a] and [B|people/b] and [B|people/b] and [A|people/a]. [B|people/b].\n\n[A|people/a]. [B|people/b] with [C|people/c]."),
                Article("b", "2022-07-05", "[A|people/a] alone.\n\n[B|people/b] alone."),
            ],
            [Entity("people/a", "A"), Entity("people/b", "B"), Entity("people/c", "C")]);
        Assert.Equal("B: 1 sentence, 2 paragraphs, 2 articles | C: 0 sentence, 1 paragraphs, 1 articles", With("people/a", site));
        Assert.Equal("B: 1 sentence, 1 paragraphs, 1 articles | A: 0 sentence, 1 paragraphs, 1 articles", With("people/c", site));
    }

    [Fact]
    public void To_appear_with_another_is_mutual()
    {
        var site = Of(
            Enumerable.Range(0, 6).Select(i => Article($"a{i}", "2022-07-06", $"[A|people/a] met [B|people/{(i % 2 == 0 ? "b" : "c")}]. [C|people/c] left.\n\n[B|people/b] slept.")),
            [Entity("people/a", "A"), Entity("people/b", "B"), Entity("people/c", "C")]);
        var indexes = new Indexes(site);
        foreach (var one in site.Register.Entities)
        {
            foreach (var other in CoAppearances.Of(indexes.Dossiers[one.Id], indexes.Dossiers))
            {
                var back = Assert.Single(CoAppearances.Of(indexes.Dossiers[other.Entity.Id], indexes.Dossiers), c => c.Entity == one);
                Assert.Equal((other.Articles, other.Paragraphs), (back.Articles, back.Paragraphs));
                Assert.Equal(other.Sentences, back.Sentences);
            }
        }
    }

    private static string With(string id, Site site) => CoAppearances.Of(new Indexes(site).Dossiers[IdOf(id)], new Indexes(site).Dossiers)
        .Select(c => $"{c.Entity.Name}: {c.Sentences.Length} sentence, {c.Paragraphs} paragraphs, {c.Articles} articles").InLine();
}
