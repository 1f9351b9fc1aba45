using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Briefing.Engine.Composing.Data;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Search;

/// <summary>
/// What search looks things up in, without a server: <c>/search/index.json</c> says where the rest is, in a folder of this build's own. Names and
/// tags; words, with the articles that have them; articles' titles and addresses; tags, with their articles. The sentences themselves a reader's
/// browser takes from the data of the few articles it shows. An article is its place in the site's order, from 0.
/// </summary>
public sealed class SearchIndexPages : IPageKind
{
    /// <summary>The address of the file that leads to all others.</summary>
    public static Route Route { get; } = new("search/index.json");

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome)
    {
        var plan = SearchPlan.Of(site, indexes.Tags);
        var words = new Lazy<FrozenDictionary<string, SearchWords>>(() => Shelved(WordIndex.Of(site), plan));
        var names = new Lazy<ILookup<string, NamedThing>>(() => Shelved(NamedThing.Of(indexes), plan));
        return
        [
            Written(Route, () => Contents(plan, indexes)),
            .. plan.NameShelves.Select(shelf => Written(plan.RouteOf("names", shelf), () => NamedThing.Rows(names.Value[shelf]))),
            .. plan.WordShelves.Keys.Select(shelf => Written(plan.RouteOf("words", shelf), () => words.Value[shelf].Words())),
            .. plan.WordShelves.SelectMany(shelf => Enumerable.Range(0, shelf.Value).Select(file =>
                Written(plan.RouteOf("places", shelf.Key.Length == 0 ? $"{file}" : $"{shelf.Key}-{file}"), () => words.Value[shelf.Key].Places(file)))),
            .. Enumerable.Range(0, plan.ArticleFiles).Select(file => Written(plan.RouteOf("articles", $"{file}"), () => Articles(file, site))),
            Written(plan.RouteOf("tags", ""), () => Tags(indexes)),
        ];
    }

    private static Page Written(Route route, Func<byte[]> text) => new(route, new PageContent.Written(text), []);

    private static FrozenDictionary<string, SearchWords> Shelved(ImmutableArray<IndexedWord> words, SearchPlan plan)
    {
        var isOnly = plan.WordShelves.ContainsKey(Shelf.Only);
        var byShelf = words.ToLookup(w => SearchPlan.ShelfOf(w.Word, isOnly), StringComparer.Ordinal);
        return plan.WordShelves.ToFrozenDictionary(s => s.Key, s => new SearchWords([.. byShelf[s.Key]], s.Value), StringComparer.Ordinal);
    }

    private static ILookup<string, NamedThing> Shelved(IEnumerable<NamedThing> things, SearchPlan plan)
    {
        var isOnly = plan.NameShelves is [Shelf.Only];
        return things
            .SelectMany(thing => isOnly ? [(Shelf: Shelf.Only, Thing: thing)] : thing.Words.Select(Shelf.Of).Distinct(StringComparer.Ordinal).Select(shelf => (Shelf: shelf, Thing: thing)))
            .ToLookup(p => p.Shelf, p => p.Thing, StringComparer.Ordinal);
    }

    private static byte[] Contents(SearchPlan plan, Indexes indexes) => Json.Write(json => json.Object(() =>
    {
        var site = indexes.Site;
        json.WriteString("version", plan.Version);
        json.WriteNumber("articles", site.Articles.Length);
        json.WriteStartArray("years");
        foreach (var (year, count) in Years(site)) Row(json, () => { json.WriteNumberValue(year); json.WriteNumberValue(count); });
        json.WriteEndArray();
        json.WriteStartArray("kinds");
        foreach (var kind in NamedThing.Kinds(site)) Row(json, () => { json.WriteStringValue(kind.Folder); json.WriteStringValue(kind.Singular); json.WriteStringValue(kind.Plural); });
        json.WriteEndArray();
        json.Strings("names", plan.NameShelves);
        json.WriteStartObject("words");
        foreach (var (shelf, files) in plan.WordShelves) json.WriteNumber(shelf, files);
        json.WriteEndObject();
    }));

    // The articles stand newest first, so that a year is a stretch of them.
    private static IEnumerable<(int Year, int Count)> Years(Site site)
    {
        for (int start = 0, end; start < site.Articles.Length; start = end)
        {
            for (end = start + 1; end < site.Articles.Length && site.Articles[end].Day.Year == site.Articles[start].Day.Year;) end++;
            yield return (site.Articles[start].Day.Year, end - start);
        }
    }

    private static byte[] Articles(int file, Site site) => Json.Write(json =>
    {
        json.WriteStartArray();
        foreach (var article in site.Articles.Skip(file * SearchPlan.ArticlesAFile).Take(SearchPlan.ArticlesAFile))
        {
            var date = Described.DateOf(article, site.Settings);
            Row(json, () =>
            {
                json.WriteStringValue(article.Id.Slug);
                json.WriteStringValue(article.Front.Title);
                json.WriteStringValue(date.Text);
                json.WriteStringValue(date.Iso);
            });
        }
        json.WriteEndArray();
    });

    private static byte[] Tags(Indexes indexes)
    {
        var places = indexes.Site.Articles.Index().ToDictionary(a => a.Item.Id, a => a.Index);
        return Json.Write(json =>
        {
            json.WriteStartArray();
            foreach (var tag in indexes.Tags.All)
            {
                Row(json, () =>
                {
                    json.WriteStringValue(tag.Slug);
                    json.WriteStringValue(tag.Name);
                    json.WriteStringValue(Numbers.Text([.. tag.Articles.Select(a => places[a.Id])]));
                });
            }
            json.WriteEndArray();
        });
    }

    private static void Row(Utf8JsonWriter json, Action values)
    {
        json.WriteStartArray();
        values();
        json.WriteEndArray();
    }
}
