using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Briefing.Engine.Composing.Data;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Search;

/// <summary>
/// How the index is cut into files, and what they are called: known before any of them is made. It asks of the words only with which letters they
/// begin, so that it costs a preview next to nothing.
/// </summary>
internal sealed record SearchPlan
{
    /// <summary>How many articles share a file of titles and addresses.</summary>
    public const int ArticlesAFile = 32;

    // Up to here everything of one kind is in one file, which is some 30 KB on the wire.
    private const int FewPlaces = 30_000;
    private const int FewNames = 4_000;

    // A file of this many places is about 10 KB on the wire.
    private const int PlacesAFile = 8_192;

    // To be raised when the files change in form: the readers' copies of the old form are then left alone.
    private static readonly Fingerprint Form = Fingerprint.Of("search 1");

    /// <summary>Of everything that the index is made of: two builds that differ never share an address, so that no cache mixes them.</summary>
    public required string Version { get; init; }

    /// <summary>The shelves of names.</summary>
    public required ImmutableArray<string> NameShelves { get; init; }

    /// <summary>The shelves of words, and in how many files the articles of their words are.</summary>
    public required ImmutableSortedDictionary<string, int> WordShelves { get; init; }

    /// <summary>How many files of titles and addresses there are.</summary>
    public required int ArticleFiles { get; init; }

    /// <summary>The plan for a site.</summary>
    public static SearchPlan Of(Site site, TagIndex tags) => new()
    {
        Version = VersionOf(site),
        NameShelves = site.Register.Entities.Length + tags.All.Length <= FewNames ? [Shelf.Only] : Named(site, tags),
        WordShelves = Worded(site),
        ArticleFiles = (site.Articles.Length + ArticlesAFile - 1) / ArticlesAFile,
    };

    /// <summary>The shelf on which a word stands where a kind of file has several.</summary>
    public static string ShelfOf(string word, bool isOnly) => isOnly ? Shelf.Only : Shelf.Of(word);

    /// <summary>The address of a file of the index.</summary>
    /// <param name="name">What is in it: names, words, places, articles, tags.</param>
    /// <param name="part">Which of them: a shelf, a number; empty for the only one.</param>
    public Route RouteOf(string name, string part) => new($"search/{Version}/{name}{(part.Length == 0 ? "" : "-")}{part}.json");

    private static string VersionOf(Site site) => Fingerprint.Of(
    [
        Form, site.Settings.Fingerprint, .. site.Articles.Select(a => a.Manuscript.Fingerprint), .. site.Register.Entities.Select(e => e.Fingerprint),
    ]).Short;

    private static ImmutableArray<string> Named(Site site, TagIndex tags) =>
    [
        .. site.Register.Entities.Select(NamesOf).Concat(tags.All.Select(tag => Words.Of(tag.Name)))
            .SelectMany(words => words).Select(Shelf.Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>The words of all names of an entity.</summary>
    internal static ImmutableArray<string> NamesOf(Entity entity) => Words.Of([entity.Name, .. EntityDataPages.AliasesOf(entity)]);

    private static ImmutableSortedDictionary<string, int> Worded(Site site)
    {
        var places = site.Articles.Sum(a => a.Manuscript.Words.Length);
        var shelves = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        if (places <= FewPlaces)
        {
            shelves.Add(Shelf.Only, FilesFor(places));
            return shelves.ToImmutable();
        }

        // A character is counted in a table, and only then becomes a shelf: millions of words pass here.
        var byFirst = new int[char.MaxValue + 1];
        foreach (var article in site.Articles)
        {
            foreach (var word in article.Manuscript.Words) byFirst[word[0]]++;
            foreach (var word in Words.Of(article.Front.Title)) byFirst[word[0]]++;
        }
        var byShelf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var first = 0; first < byFirst.Length; first++)
        {
            if (byFirst[first] > 0) CollectionsMarshal.GetValueRefOrAddDefault(byShelf, Shelf.Of(((char)first).ToString()), out _) += byFirst[first];
        }
        foreach (var (shelf, count) in byShelf) shelves.Add(shelf, FilesFor(count));
        return shelves.ToImmutable();
    }

    private static int FilesFor(int places) => Math.Max(1, (places + PlacesAFile - 1) / PlacesAFile);
}
