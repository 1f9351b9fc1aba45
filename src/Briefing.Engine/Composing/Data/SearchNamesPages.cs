using System.Text.Json;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>
/// What the search page looks names up in, <c>/search/names.json</c>: every entity with all its names, every tag, every article's title, in this order.
/// Addresses are those of links from any page.
/// </summary>
public sealed class SearchNamesPages : IPageKind
{
    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) =>
        [new(SearchPages.NamesRoute, new PageContent.Written(() => Text(site, indexes)), [])];

    private static string Text(Site site, Indexes indexes) => Json.Write(json =>
    {
        var settings = site.Settings;
        var today = site.Articles.IsEmpty ? (DateOnly?)null : site.Articles[0].Day;
        json.WriteStartArray();
        foreach (var entity in site.Register.Entities)
        {
            Row(json, entity.Name, Described.KindLabel(entity, settings), settings.Href(entity.Route), Described.On(entity, today, site.Register), EntityDataPages.AliasesOf(entity));
        }
        foreach (var tag in indexes.Tags.All) Row(json, tag.Name, settings.Wording.Tag, settings.Href(tag.Route), settings.Wording.ArticleCount(tag.Articles.Length), []);
        foreach (var article in site.Articles) Row(json, article.Front.Title, settings.Wording.Article, settings.Href(article.Route), Described.DateOf(article, settings).Text, []);
        json.WriteEndArray();
    });

    private static void Row(Utf8JsonWriter json, string name, string kind, string url, string note, IEnumerable<string> aliases) => json.Object(() =>
    {
        json.WriteString("name", name);
        json.WriteString("kind", kind);
        json.WriteString("url", url);
        json.WriteString("note", note);
        json.Strings("aliases", aliases);
    });
}
