using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Indexing;

/// <summary>The story's dates: articles, what took place, offices taken up. Oldest first.</summary>
public sealed class Chronicle(Site site)
{
    /// <summary>All moments of the site, oldest first.</summary>
    public ImmutableArray<Moment> All { get; } = Ordered(
    [
        .. site.Articles.Select(Moment.Of),
        .. site.Register.Entities.SelectMany(e => Moment.OfDates(e)),
        .. site.Register.Entities.SelectMany(e => e.Roles.SelectMany(r => Moment.OfRole(e, r))),
    ]);

    /// <summary>
    /// The moments of one entity: its own dates, roles and relations, roles held there, events that it takes part in or that take place there,
    /// articles about it; the newest so many, oldest first.
    /// </summary>
    public static ImmutableArray<Moment> Of(Dossier dossier, Ties ties, int atMost)
    {
        var entity = dossier.Entity;
        var moments = Ordered(
        [
            .. Moment.OfDates(entity),
            .. entity.Roles.SelectMany(r => Moment.OfRole(entity, r)),
            .. ties.OfficesAt(entity.Id).SelectMany(o => Moment.OfRole(o.Holder, o.Role)),
            .. ties.Of(entity).SelectMany(Moment.OfRelation),
            .. ties.TakingPlaceAt(entity.Id).Concat(ties.TakingPartIn(entity)).Where(e => e.Id != entity.Id).DistinctBy(e => e.Id).SelectMany(Moment.OfDates),
            .. dossier.Occurrences.Where(o => o.IsAbout).Take(atMost).Select(o => Moment.Of(o.Article)),
        ]);
        return moments.Length <= atMost ? moments : moments[^atMost..];
    }

    private static ImmutableArray<Moment> Ordered(ImmutableArray<Moment> moments) =>
        [.. moments.OrderBy(m => m.Date.First).ThenBy(m => m.Date.Last).ThenBy(m => m.Kind).ThenBy(m => m.Id)];
}

/// <summary>What a moment is.</summary>
public enum MomentKind
{
    /// <summary>A dated entity: it took place, or came to be.</summary>
    Event,

    /// <summary>A role taken up or given up.</summary>
    Role,

    /// <summary>A relation that began or ended.</summary>
    Relation,

    /// <summary>An article.</summary>
    Article,
}

/// <summary>A date of the story.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Date">When.</param>
/// <param name="Until">The end of a stretch, or null.</param>
/// <param name="Id">The article or entity that tells it.</param>
/// <param name="Article">The article, or null.</param>
/// <param name="Entity">The entity, or null.</param>
/// <param name="Role">The role, or null.</param>
/// <param name="Relation">The relation that the entity states, or null.</param>
public sealed record Moment(
    MomentKind Kind, PartialDate Date, PartialDate? Until, Id Id, Article? Article = null, Entity? Entity = null, Role? Role = null, StatedRelation? Relation = null)
{
    /// <summary>An article's moment.</summary>
    public static Moment Of(Article article) =>
        new(MomentKind.Article, new(article.Day.Year, article.Day.Month, article.Day.Day), null, article.Id, Article: article);

    /// <summary>When an entity took place or existed; nothing where that is not known.</summary>
    public static IEnumerable<Moment> OfDates(Entity entity) =>
        (entity.Dates.From ?? entity.Dates.To) is { } date ? [new(MomentKind.Event, date, End(entity.Dates), entity.Id, Entity: entity)] : [];

    /// <summary>When a role was held; nothing where that is not known.</summary>
    public static IEnumerable<Moment> OfRole(Entity holder, Role role) =>
        (role.Dates.From ?? role.Dates.To) is { } date ? [new(MomentKind.Role, date, End(role.Dates), holder.Id, Entity: holder, Role: role)] : [];

    /// <summary>When a relation held; nothing where that is not known.</summary>
    public static IEnumerable<Moment> OfRelation(Statement statement) =>
        (statement.Relation.Dates.From ?? statement.Relation.Dates.To) is { } date
            ? [new(MomentKind.Relation, date, End(statement.Relation.Dates), statement.By.Id, Entity: statement.By, Relation: statement.Relation)]
            : [];

    private static PartialDate? End(DateRange dates) => dates.From is not null && dates.To != dates.From ? dates.To : null;
}
