using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>All entities in one file, <c>/data/entities.json</c>, in the order of their names; each names the file with all that is known of it.</summary>
public sealed class RegisterDataPages : IPageKind
{
    /// <summary>The file's address.</summary>
    public static Route Route { get; } = new("data/entities.json");

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) => [new(Route, new PageContent.Written(() => Text(site, indexes)), [])];

    private static byte[] Text(Site site, Indexes indexes) => Json.Write(json => json.Object(() =>
    {
        var settings = site.Settings;
        json.WriteNumber("version", 1);
        json.WriteString("url", settings.Absolute(new("")));
        json.Objects("entities", site.Register.Entities, entity =>
        {
            var dossier = indexes.Dossiers[entity.Id];
            json.WriteString("id", entity.Id.ToString());
            json.WriteString("url", settings.Absolute(entity.Route));
            json.WriteString("data", settings.Absolute(entity.Route.Below(EntityDataPages.FileName)));
            json.WriteString("name", entity.Name);
            json.WriteString("sort", entity.Sort);
            json.WriteString("kind", entity.Id.Kind);
            json.WriteString("summary", entity.Summary);
            json.Strings("aliases", EntityDataPages.AliasesOf(entity));
            json.Strings("same_as", entity.SameAs);
            json.WriteNumber("mentions", dossier.MentionCount);
            json.WriteNumber("articles", dossier.ArticleCount);
        });
    }));
}
