using System.IO.Compression;
using System.Text;
using Briefing.Engine.Composing.Search;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;
using Briefing.Tests.Composing.Data;

namespace Briefing.Tests.Composing.Search;

public sealed class SearchIndexPagesTests
{
    [Fact]
    public void Every_entity_alias_and_tag_is_found_by_name()
    {
        var index = new IndexReader(SomeSite());

        Assert.Equal(["people/ada-byron", "tags/deep-sea", "tags/łódź"], index.Names.Select(n => $"{n.Kind}/{(n.Slug == "lodz" ? "łódź" : n.Slug)}"));
        Assert.Equal(["Ada Byron", "Byron", "Countess"], index.Names[0].Names);
        Assert.Equal([0, 1, 1], index.Names.Select(n => n.Weight));
    }

    [Fact]
    public void Every_word_of_texts_and_titles_is_found_folded()
    {
        var words = new IndexReader(SomeSite()).Words;

        Assert.Equal(["a", "about", "and", "brien", "brucke", "byron", "o", "saw", "the", "title", "b", "of"], words.Keys.OrderBy(w => w is "b" or "of" ? 1 : 0).ThenBy(w => w, StringComparer.Ordinal));
        Assert.Equal([0, 1], words["brucke"].Texts);
        Assert.Equal((1, 0), (words["byron"].Texts.Single(), words["about"].Titles.Single()));
        Assert.Equal([1], words["title"].Titles);
        Assert.Empty(words["title"].Texts);
    }

    [Fact]
    public void An_article_is_its_place_among_the_newest()
    {
        var index = new IndexReader(SomeSite());

        Assert.Equal([("b", "About b"), ("a", "Title of a")], index.Articles);
        Assert.Equal([(2023, 1), (2022, 1)], index.Years);
        Assert.Equal([("deep-sea", "1"), ("lodz", "0")], index.Tags.Select(t => (t.Slug, string.Join(' ', t.Articles))));
    }

    [Fact]
    public void Two_builds_that_differ_share_no_address()
    {
        var site = SomeSite();
        var other = site with { Articles = [site.Articles[0] with { Manuscript = site.Articles[0].Manuscript with { Fingerprint = Fingerprint.Of("another text") } }, site.Articles[1]] };
        var fewer = site with { Articles = [site.Articles[0]] };
        var renamed = site with { Register = new([Sample.Ada with { Fingerprint = Fingerprint.Of("another file") }]) };

        Assert.Equal(new IndexReader(site).Files, new IndexReader(SomeSite()).Files);
        Assert.Equal(4, new[] { site, other, fewer, renamed }.Select(s => new IndexReader(s).Version).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_large_site_is_cut_into_shelves_and_nothing_is_lost()
    {
        var site = LargeSite();
        var index = new IndexReader(site);
        var words = index.Words;

        Assert.True(index.Files.Keys.Count(f => f.Contains("/words-", StringComparison.Ordinal)) > 10);
        Assert.True(index.NameShelves.Length > 10);
        Assert.Equal(Pairs(site, a => a.Manuscript.Words), words.SelectMany(w => w.Value.Texts.Select(place => (place, w.Key))).ToHashSet());
        Assert.Equal(Pairs(site, a => Words.Of(a.Front.Title)), words.SelectMany(w => w.Value.Titles.Select(place => (place, w.Key))).ToHashSet());
        Assert.Equal(
            site.Register.Entities.Select(e => (e.Id.Kind, e.Id.Slug, e.Name)).Append(("tags", "news", "news")).ToHashSet(),
            index.Names.Select(n => (n.Kind, n.Slug, n.Names[0])).ToHashSet());
    }

    [Fact]
    public void No_file_is_heavy_and_the_whole_grows_with_the_words()
    {
        var site = LargeSite();
        var files = new IndexReader(site).Files;

        Assert.All(files, file => Assert.InRange(Packed(file.Value), 1, 20 * 1024));
        // What a word in an article costs, in bytes: its place, and its share of the word itself.
        var words = files.Where(f => f.Key.Contains("/words-", StringComparison.Ordinal) || f.Key.Contains("/places-", StringComparison.Ordinal));
        Assert.InRange(words.Sum(f => Packed(f.Value)) / (double)site.Articles.Sum(a => a.Manuscript.Words.Length), 0, 3);
    }

    [Fact]
    public void A_site_without_anything_has_an_index_of_nothing()
    {
        var index = new IndexReader(Sample.Site() with { Register = Register.Empty });

        Assert.Equal((0, 0, 0), (index.Names.Length, index.Words.Count, index.Articles.Length));
    }

    [Theory]
    [InlineData("harbour", "h")]
    [InlineData("2024", "0")]
    [InlineData("міст", "u43c")]
    [InlineData("東", "bce")]
    [InlineData("杳", "bce")]
    public void A_word_stands_with_those_that_begin_alike(string word, string shelf) => Assert.Equal(shelf, Shelf.Of(word));

    private static Site SomeSite() => Sample.Site(
        With(Sample.Article("a", "2022-07-06", "Byron saw the Brücke."), "Deep Sea", "1"),
        With(Sample.Article("b", "2023-01-02", "O’Brien and a BRÜCKE.", front: f => f with { Title = "About b" }), "Łódź", "2"));

    private static Article With(Article article, string tag, string fingerprint) => article with
    {
        Manuscript = article.Manuscript with
        {
            Words = Words.Of(article.Text),
            Fingerprint = Fingerprint.Of(fingerprint),
            Front = article.Front with { Tags = [Sample.At(tag)] },
        },
    };

    // Enough words and names that neither fits into one file.
    private static Site LargeSite()
    {
        string[] syllables = ["ka", "lo", "mi", "ru", "ste", "vo", "pra", "ben", "tor", "hal", "qui", "зем", "ля"];
        var articles = Enumerable.Range(0, 200).Select(i =>
        {
            var text = string.Join(' ', Enumerable.Range(0, 260).Select(j => Word(((i * 7919) + (j * j * 31)) % (j < 130 ? 300 : 40_000))));
            return With(Sample.Article($"a{i:000}", "2022-07-06", text, front: f => f with { Title = $"{Word(i)} {Word(i * 3)}" }), "news", $"{i}");
        });
        return Sample.Site(articles) with { Register = new(Enumerable.Range(0, 4_200).Select(i => Sample.Person($"p{i}", $"{Word(i)} {Word(i + 40_000)}"))) };

        string Word(int number)
        {
            var word = new StringBuilder();
            for (var rest = number + syllables.Length; rest > 0; rest /= syllables.Length) word.Append(syllables[rest % syllables.Length]);
            return word.ToString();
        }
    }

    private static HashSet<(int Place, string Word)> Pairs(Site site, Func<Article, IEnumerable<string>> words) =>
        [.. site.Articles.Index().SelectMany(a => words(a.Item).Select(word => (a.Index, word)))];

    private static long Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.Length;
    }
}
