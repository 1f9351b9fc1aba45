using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Search;

/// <summary>A word, folded, and the articles that have it, by their place in the site's order.</summary>
internal sealed class IndexedWord(string word)
{
    /// <summary>Folded, as <see cref="Model.Words.Key"/> does.</summary>
    public string Word { get; } = word;

    /// <summary>Articles whose text or key points have it, ascending.</summary>
    public List<int> Texts { get; } = [];

    /// <summary>Articles whose title has it, ascending.</summary>
    public List<int> Titles { get; } = [];

    /// <summary>How many places are named.</summary>
    public int Places => Texts.Count + Titles.Count;
}

/// <summary>Every word of every article, turned round: from the words that each manuscript remembers of itself to the articles that have a word.</summary>
internal static class WordIndex
{
    /// <summary>The words of a site's articles, in ordinal order.</summary>
    public static ImmutableArray<IndexedWord> Of(Site site)
    {
        var words = new Dictionary<string, IndexedWord>(StringComparer.Ordinal);
        foreach (var (place, article) in site.Articles.Index())
        {
            foreach (var word in article.Manuscript.Words) Entry(word).Texts.Add(place);
            foreach (var word in Words.Of(article.Front.Title)) Entry(word).Titles.Add(place);
        }
        var sorted = words.Values.ToArray();
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Word, b.Word));
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);

        IndexedWord Entry(string word) => CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _) ??= new IndexedWord(word);
    }
}
