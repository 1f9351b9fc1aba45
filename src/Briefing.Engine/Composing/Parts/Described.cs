using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Parts;

/// <summary>Who or what an entity is, in a few words.</summary>
public static class Described
{
    /// <summary>A role as one reads it: "Commander, ISS"; the title alone where it names the organisation.</summary>
    public static string RoleText(Role role, Register register) =>
        role.Organisation is { } id && register.Find(id) is { } organisation && !role.Title.Contains(organisation.Name, StringComparison.OrdinalIgnoreCase)
            ? $"{role.Title}, {organisation.Name}"
            : role.Title;

    /// <summary>The role held on a day, or null where none is known for that day.</summary>
    public static string? RoleOn(Entity entity, DateOnly day, Register register) =>
        entity.RolesOn(day).Select(role => RoleText(role, register)).FirstOrDefault();

    /// <summary>The role held on a day, else the one-line summary, else a role without dates; may be empty.</summary>
    public static string On(Entity entity, DateOnly? day, Register register) =>
        (day is { } known ? RoleOn(entity, known, register) : null)
        ?? (entity.Summary.Length > 0 ? entity.Summary
            : entity.Roles.Where(r => r.Dates == DateRange.Always).Select(r => RoleText(r, register)).FirstOrDefault() ?? "");

    /// <summary>The label of an entity's kind: Person.</summary>
    public static string KindLabel(Entity entity, Settings settings) => settings.Kind(entity.Id.Kind)?.Singular ?? entity.Id.Kind;

    /// <summary>The way to an entity's page.</summary>
    public static Link LinkTo(Entity entity, Settings settings) => new(entity.Name, settings.Href(entity.Route));

    /// <summary>The way to an article.</summary>
    public static Link LinkTo(Article article, Settings settings) => new(article.Front.Title, settings.Href(article.Route));

    /// <summary>An article's date.</summary>
    public static DateText DateOf(Article article, Settings settings) => Dates.Of(article.Front.Date, article.Front.HasTime, settings.Language);

    /// <summary>An entity in a list.</summary>
    public static EntityTeaser Teaser(Dossier dossier, Indexes indexes)
    {
        var (entity, settings) = (dossier.Entity, indexes.Site.Settings);
        var today = indexes.Site.Articles.IsEmpty ? (DateOnly?)null : indexes.Site.Articles[0].Day;
        return new(
            entity.Name, entity.Sort, settings.Href(entity.Route), KindLabel(entity, settings), On(entity, today, indexes.Site.Register),
            dossier.MentionCount, dossier.ArticleCount,
            dossier.Oldest is { } oldest ? DateOf(oldest, settings) : null, dossier.Newest is { } newest ? DateOf(newest, settings) : null, dossier.IsThin);
    }
}
