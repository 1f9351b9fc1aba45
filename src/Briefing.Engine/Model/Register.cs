using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;

namespace Briefing.Engine.Model;

/// <summary>All entities, with the ways to find one.</summary>
public sealed class Register
{
    private readonly Dictionary<Id, Entity> _byId = [];
    private readonly Dictionary<string, List<Entity>> _bySlug = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> _byName = new(StringComparer.Ordinal);

    /// <summary>A register of these entities.</summary>
    /// <param name="entities">The entities, in any order.</param>
    /// <param name="unread">Files of entities that could not be understood.</param>
    public Register(IEnumerable<Entity> entities, UnreadFiles? unread = null)
    {
        Unread = unread ?? UnreadFiles.None;
        Entities = [.. entities.OrderBy(e => Names.SortKey(e.Sort), StringComparer.Ordinal).ThenBy(e => e.Id)];
        foreach (var entity in Entities)
        {
            _byId.Add(entity.Id, entity);
            Add(_bySlug, entity.Id.Slug, entity);
            foreach (var name in entity.Names)
            {
                if (name.Kind is NameKind.Full or NameKind.Strong) Add(_byName, Names.Fold(name.Text), entity);
            }
        }
    }

    // An entity whose names differ in case only is one of that name.
    private static void Add(Dictionary<string, List<Entity>> lists, string key, Entity entity)
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        if (list.Count == 0 || !ReferenceEquals(list[^1], entity)) list.Add(entity);
    }

    /// <summary>An empty register.</summary>
    public static Register Empty { get; } = new([]);

    /// <summary>The entities, by the key of their sort name, then id.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>Files of entities that are not in it, because they could not be understood.</summary>
    public UnreadFiles Unread { get; }

    /// <summary>The entity with this id, or null.</summary>
    public Entity? Find(Id id) => _byId.GetValueOrDefault(id);

    /// <summary>The entity with this id. An id that is not in the register is a bug.</summary>
    public Entity this[Id id] => _byId[id];

    /// <summary>
    /// What an editor means by a reference: an id (<c>people/terry-virts</c>), else a slug, else a full name or strong alias. Where several
    /// entities fit, all are returned: the reference is then ambiguous.
    /// </summary>
    /// <param name="reference">As written.</param>
    /// <param name="kind">Where the reference must be of one kind, that kind.</param>
    public ImmutableArray<Entity> Resolve(string reference, string? kind = null)
    {
        var wanted = reference.Trim();
        if (wanted.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && Find(new(wanted[..slash], wanted[(slash + 1)..])) is { } byId && Fits(byId)) return [byId];
        if (_bySlug.TryGetValue(wanted, out var bySlug) && bySlug.Where(Fits).ToImmutableArray() is { Length: > 0 } slugs) return slugs;
        return _byName.TryGetValue(Names.Fold(wanted), out var byName) ? [.. byName.Where(Fits)] : [];

        bool Fits(Entity entity) => kind is null || entity.Id.Kind == kind;
    }

    /// <summary>The slug or name nearest to a reference that resolves to nothing, for "did you mean"; or null.</summary>
    public string? NearestTo(string reference, string? kind = null) =>
        Nearest.To(reference, Entities.Where(e => kind is null || e.Id.Kind == kind).SelectMany(e => new[] { e.Id.Slug, e.Name }));
}
