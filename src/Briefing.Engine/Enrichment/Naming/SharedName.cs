using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>
/// A form of a name with all its bearers. Whatever a text says of a short name it says of all who bear it alike, and a register has hundreds of
/// Smiths: they are found and judged as one, and told apart only where somebody was introduced. A name found anywhere has one bearer here.
/// </summary>
internal sealed class SharedName(NameForm first)
{
    private readonly Dictionary<Id, NameForm> _byEntity = new() { [first.Entity.Id] = first };
    private ImmutableArray<Id> _ids;

    /// <summary>The form of the bearer who comes first in the register.</summary>
    public NameForm First { get; } = first;

    /// <summary>The forms of all bearers, in the register's order.</summary>
    public IReadOnlyCollection<NameForm> Forms => _byEntity.Values;

    /// <summary>All bearers.</summary>
    public ImmutableArray<Id> Ids => _ids.IsDefault ? _ids = [.. _byEntity.Keys.Order()] : _ids;

    /// <summary>Adds a bearer; false where the form is not the same, or not a short one.</summary>
    public bool TryAdd(NameForm form) =>
        !form.IsStrong && form.Kind == First.Kind && form.IsDeclined == First.IsDeclined && form.Name.Case == First.Name.Case && form.Entity.Id.Kind == First.Entity.Id.Kind
        && form.Name.Dates == DateRange.Always && First.Name.Dates == DateRange.Always && form.Row.SameAs(First.Row) && form.Row.Tail == First.Row.Tail
        && _byEntity.TryAdd(form.Entity.Id, form);

    /// <summary>The forms of those bearers who are among some entities.</summary>
    public IEnumerable<NameForm> Among(IReadOnlySet<Id> entities)
    {
        if (_byEntity.Count <= entities.Count) return Forms.Where(f => entities.Contains(f.Entity.Id));
        // In the register's order, which the entities are not in.
        return entities.Where(_byEntity.ContainsKey).Select(id => _byEntity[id]).OrderBy(f => f.Entity.Sort, StringComparer.Ordinal).ThenBy(f => f.Entity.Id);
    }
}
