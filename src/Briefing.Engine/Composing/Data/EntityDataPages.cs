using System.Text.Json;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>Each entity as data, <c>/{kind}/{slug}/index.json</c>: what its file says, and where the articles name and quote it. Public and versioned, as the articles' data is.</summary>
public sealed class EntityDataPages : IPageKind
{
    /// <summary>The file's name below the entity's address.</summary>
    public const string FileName = "index.json";

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) => site.Register.Entities.Select(entity =>
        new Page(entity.Route.Below(FileName), new PageContent.Written(() => Text(indexes.Dossiers[entity.Id], site)), [entity.Where.Path]));

    /// <summary>The names of an entity but its full one, in the order written, each once.</summary>
    internal static IEnumerable<string> AliasesOf(Entity entity) =>
        entity.Names.Select(n => n.Text).Where(n => n != entity.Name).Distinct(StringComparer.Ordinal);

    private static byte[] Text(Dossier dossier, Site site) => Json.Write(json => json.Object(() =>
    {
        var (entity, settings) = (dossier.Entity, site.Settings);
        json.WriteNumber("version", 1);
        json.WriteString("id", entity.Id.ToString());
        json.WriteString("url", settings.Absolute(entity.Route));
        json.WriteString("name", entity.Name);
        json.WriteString("kind", entity.Id.Kind);
        json.WriteString("summary", entity.Summary);
        json.Strings("aliases", AliasesOf(entity));
        json.Objects("roles", entity.Roles, role =>
        {
            json.WriteString("title", role.Title);
            json.WriteString("organisation", role.Organisation?.ToString());
            Days(json, role.Dates);
            json.WriteString("source", role.Source);
        });
        json.Objects("facts", entity.Facts, fact =>
        {
            json.WriteString("label", fact.Label);
            json.WriteString("value", fact.Value);
            json.WriteString("source", fact.Source);
            json.WriteString("checked", fact.Checked?.ToString());
        });
        json.Objects("relations", entity.Relations, relation =>
        {
            json.WriteString("type", relation.Type.Name);
            json.WriteString("with", relation.With.ToString());
            Days(json, relation.Dates);
            json.WriteString("source", relation.Source);
        });
        Days(json, entity.Dates);
        json.WriteString("place", entity.Place?.ToString());
        json.Strings("same_as", entity.SameAs);
        json.WriteStartObject("counts");
        json.WriteNumber("mentions", dossier.MentionCount);
        json.WriteNumber("articles", dossier.ArticleCount);
        json.WriteNumber("quotations", dossier.Said.Length);
        json.WriteEndObject();
        json.Strings("about", dossier.Occurrences.Where(o => o.IsAbout).Select(o => o.Article.Id.ToString()));
        json.Objects("mentions", dossier.Occurrences.SelectMany(o => o.Mentions.Select(m => (o.Article, Mention: m))), found =>
        {
            Place(json, found.Article, found.Mention.Sentence, settings);
            json.WriteString("surface", found.Mention.Span.In(found.Article.Text));
            json.WriteString("sentence", found.Mention.Sentence < 0 ? null : found.Article.Sentences[found.Mention.Sentence].Span.In(found.Article.Text));
        });
        json.Objects("quotations", dossier.Said, said =>
        {
            Place(json, said.Article, Position.SentenceAt(said.Article, said.Segments[0].Span.Start), settings);
            json.Strings("segments", said.Words);
        });
    }));

    private static void Place(Utf8JsonWriter json, Article article, int sentence, Settings settings)
    {
        json.WriteString("article", article.Id.ToString());
        json.WriteString("date", Dates.Rfc3339(article.Front.Date));
        json.WriteString("url", settings.Origin + Excerpts.HrefOf(article, sentence, settings));
    }

    private static void Days(Utf8JsonWriter json, DateRange dates)
    {
        json.WriteString("from", dates.From?.ToString());
        json.WriteString("to", dates.To?.ToString());
    }
}
