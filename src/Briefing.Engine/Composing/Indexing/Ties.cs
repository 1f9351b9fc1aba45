using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Indexing;

/// <summary>What entities' files say of one another, found from the other end.</summary>
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

    /// <summary>The relations that others state to an entity, in the order of their names.</summary>
    public IEnumerable<Statement> StatedTo(Id entity) => _statements[entity];

    /// <summary>The relations of an entity, whichever of the two files states them: its own as written, then the others'.</summary>
    public IEnumerable<Statement> Of(Entity entity) =>
        entity.Relations.Where(r => _register.Find(r.With) is not null).Select(r => new Statement(entity, r)).Concat(StatedTo(entity.Id));

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
