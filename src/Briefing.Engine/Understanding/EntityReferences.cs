using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Understanding;

/// <summary>Turns what editors write for an entity into its id; what fits none or several is an error.</summary>
public sealed class EntityReferences(Register register, Settings settings, ImmutableArray<Diagnostic>.Builder problems)
{
    /// <summary>The id; null where nothing is written or it cannot be resolved.</summary>
    /// <param name="reference">As written.</param>
    /// <param name="kind">The kind that the key demands, or null.</param>
    public Id? One(Located<string>? reference, string? kind = null)
    {
        if (reference is not { } written) return null;
        var found = register.Resolve(written.Value, kind);
        switch (found.Length)
        {
            case 1: return found[0].Id;
            case 0 when register.Unread.MayBe(written.Value): return null;
            case 0:
                problems.Add(Problems.UnknownEntity(written.Where, written.Value, kind is null ? null : (EntityKind.BuiltIn.FirstOrDefault(k => k.Name == kind) ?? settings.Kind(kind))?.Singular, register.NearestTo(written.Value, kind)));
                return null;
            default:
                problems.Add(Problems.AmbiguousReference(written.Where, written.Value, found.Select(e => e.Id.ToString())));
                return null;
        }
    }
}
