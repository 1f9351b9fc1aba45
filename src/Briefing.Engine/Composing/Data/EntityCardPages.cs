using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>
/// Each entity in a few words, <c>/{kind}/{slug}/card.json</c>: what a link to it shows before it is followed, and a search result of it. The roles
/// come with their days, because the one that counts is the one held on the day of the article that the link stands in.
/// </summary>
public sealed class EntityCardPages : IPageKind
{
    /// <summary>The file's name below the entity's address.</summary>
    public const string FileName = "card.json";

    private const int LongestSummary = 240;

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) => site.Register.Entities.Select(entity =>
        new Page(entity.Route.Below(FileName), new PageContent.Written(() => Text(indexes.Dossiers[entity.Id], site)), [entity.Where.Path]));

    private static byte[] Text(Dossier dossier, Site site) => Json.Write(json => json.Object(() =>
    {
        var (entity, settings) = (dossier.Entity, site.Settings);
        json.WriteString("name", entity.Name);
        json.WriteString("kind", Described.KindLabel(entity, settings));
        json.WriteString("summary", Clip.Words(Described.On(entity, day: null, site.Register), LongestSummary));
        json.Objects("roles", entity.Roles.Where(role => role.Dates != DateRange.Always), role =>
        {
            json.WriteString("text", Described.RoleText(role, site.Register));
            json.WriteString("from", role.Dates.From?.First.ToString("O", null));
            json.WriteString("to", role.Dates.To?.Last.ToString("O", null));
        });
        json.WriteString("counts", Counts(dossier, settings));
    }));

    private static string Counts(Dossier dossier, Settings settings)
    {
        if (dossier.Newest is not { } newest) return settings.Wording.NotMentionedYet;
        var (words, said) = (settings.Wording, dossier.Said.Length);
        return $"{(said == 0 ? "" : words.QuotationCount(said) + " · ")}{words.ArticleCount(dossier.ArticleCount)} · {words.Last} {Described.DateOf(newest, settings).Text}";
    }
}
