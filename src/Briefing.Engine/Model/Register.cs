using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;

namespace Briefing.Engine.Model;

/// <summary>All entities, with the ways to find one.</summary>
public sealed class Register
{
    private readonly FrozenDictionary<string, Entity> _byId;
    private readonly FrozenDictionary<string, ImmutableArray<Entity>> _bySlug;
    private readonly FrozenDictionary<string, ImmutableArray<Entity>> _byName;

    /// <summary>A register of these entities.</summary>
    /// <param name="entities">The entities, in any order.</param>
    /// <param name="unread">Files of entities that could not be understood.</param>
    public Register(IEnumerable<Entity> entities, UnreadFiles? unread = null)
    {
        Unread = unread ?? UnreadFiles.None;
        Entities = [.. entities.OrderBy(e => Names.SortKey(e.Sort), StringComparer.Ordinal).ThenBy(e => e.Id)];
        _byId = Entities.ToFrozenDictionary(e => e.Id.ToString(), StringComparer.Ordinal);
        _bySlug = Entities.GroupBy(e => e.Id.Slug, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        _byName = Entities
            .SelectMany(e => e.Names.Where(n => n.Kind is NameKind.Full or NameKind.Strong).Select(n => (Key: Names.Fold(n.Text), Entity: e)))
            .Distinct()
            .GroupBy(p => p.Key, p => p.Entity, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>An empty register.</summary>
    public static Register Empty { get; } = new([]);

    /// <summary>The entities, by the key of their sort name, then id.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>Files of entities that are not in it, because they could not be understood.</summary>
    public UnreadFiles Unread { get; }

    /// <summary>The entity with this id, or null.</summary>
    public Entity? Find(Id id) => _byId.GetValueOrDefault(id.ToString());

    /// <summary>The entity with this id. An id that is not in the register is a bug.</summary>
    public Entity this[Id id] => _byId[id.ToString()];

    /// <summary>
    /// What an editor means by a reference: an id (<c>people/terry-virts</c>), else a slug, else a full name or strong alias. Where several
    /// entities fit, all are returned: the reference is then ambiguous.
    /// </summary>
    /// <param name="reference">As written.</param>
    /// <param name="kind">Where the reference must be of one kind, that kind.</param>
    public ImmutableArray<Entity> Resolve(string reference, string? kind = null)
    {
        var wanted = reference.Trim();
        if (_byId.TryGetValue(wanted, out var byId) && Fits(byId)) return [byId];
        if (_bySlug.TryGetValue(wanted, out var bySlug) && bySlug.Where(Fits).ToImmutableArray() is { Length: > 0 } slugs) return slugs;
        return _byName.TryGetValue(Names.Fold(wanted), out var byName) ? [.. byName.Where(Fits)] : [];

        bool Fits(Entity entity) => kind is null || entity.Id.Kind == kind;
    }

    /// <summary>The slug or name nearest to a reference that resolves to nothing, for "did you mean"; or null.</summary>
    public string? NearestTo(string reference, string? kind = null) =>
        Nearest.To(reference, Entities.Where(e => kind is null || e.Id.Kind == kind).SelectMany(e => new[] { e.Id.Slug, e.Name }));
}
