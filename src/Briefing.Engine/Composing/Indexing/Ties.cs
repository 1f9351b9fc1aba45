using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Indexing;

/// <summary>What entities' files say of one another, from both ends, each fact once.</summary>
public sealed class Ties(Site site)
{
    private readonly ILookup<Id, Office> _offices = site.Register.Entities
        .SelectMany(e => e.Roles.Where(r => r.Organisation is not null).Select(r => new Office(e, r)))
        .ToLookup(o => o.Role.Organisation!.Value);

    private readonly ILookup<Id, Statement> _statements = site.Register.Entities
        .SelectMany(e => e.Relations.Select(r => new Statement(e, r)))
        .ToLookup(s => s.Relation.With);

    private readonly ILookup<Id, Entity> _here = site.Register.Entities.Where(e => e.Place is not null).ToLookup(e => e.Place!.Value);

    private readonly Register _register = site.Register;

    /// <summary>The roles that others hold at an organisation, in the order of their holders' names.</summary>
    public IEnumerable<Office> OfficesAt(Id organisation) => _offices[organisation];

    /// <summary>The relations that an entity states, as written, but for those that a role tells already.</summary>
    public IEnumerable<Statement> StatedBy(Entity entity) =>
        entity.Relations.Where(r => _register.Find(r.With) is not null).Select(r => new Statement(entity, r)).Where(s => ToldBy(s) is null);

    /// <summary>The relations that others state to an entity, in the order of their names, but for those that a role tells already.</summary>
    public IEnumerable<Statement> StatedTo(Id entity) => _statements[entity].Where(s => ToldBy(s) is null);

    /// <summary>The relations of an entity, whichever of the two files states them: its own, then the others'.</summary>
    public IEnumerable<Statement> Of(Entity entity) => StatedBy(entity).Concat(StatedTo(entity.Id));

    /// <summary>How it is known that somebody holds a role: what the role says, then the relations that say the same.</summary>
    public IEnumerable<string> SourcesOf(Entity holder, Role role)
    {
        var relations = holder.Relations.Select(r => new Statement(holder, r)).Concat(_statements[holder.Id]).Where(s => ToldBy(s) == role);
        return relations.Select(s => s.Relation.Source).Prepend(role.Source).OfType<string>();
    }

    // Who holds a role somewhere leads, works for or belongs to it: a relation that says no more than that, and nothing else of when, is that role.
    private Role? ToldBy(Statement statement)
    {
        var (by, with) = (statement.By.Id, statement.Relation.With);
        var (holder, organisation) = statement.Relation.Type.Name switch
        {
            "led-by" => (_register.Find(with), by),
            "member-of" or "works-for" => (statement.By, with),
            _ => default,
        };
        return holder?.Roles.FirstOrDefault(role => role.Organisation == organisation && SaysMore(role.Dates, statement.Relation.Dates));
    }

    private static bool SaysMore(DateRange role, DateRange relation) =>
        relation == DateRange.Always ? role.To is null : IsWithin(role.From, relation.From) && IsWithin(role.To, relation.To);

    private static bool IsWithin(PartialDate? date, PartialDate? other) =>
        date is { } exact && other is { } rough ? rough.First <= exact.First && exact.Last <= rough.Last : date is null && other is null;

    /// <summary>The events that an entity has a relation with, each once, in that order.</summary>
    public IEnumerable<Entity> TakingPartIn(Entity entity) =>
        Of(entity).Select(s => s.By.Id == entity.Id ? _register[s.Relation.With] : s.By).Where(e => e.Id.Kind == EntityKind.Events).Distinct();

    /// <summary>What took place at a place, in the order of names.</summary>
    public IEnumerable<Entity> TakingPlaceAt(Id place) => _here[place];
}

/// <summary>A role and who holds it.</summary>
public readonly record struct Office(Entity Holder, Role Role);

/// <summary>A relation and who states it.</summary>
public readonly record struct Statement(Entity By, StatedRelation Relation);
