using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Enrichment.Naming;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;
using Briefing.Engine.Understanding;

namespace Briefing.Engine.Enrichment;

/// <summary>Everything that a manuscript names, resolved against the whole site.</summary>
/// <param name="Body">The targets of the body's references.</param>
/// <param name="KeyPoints">The targets of each key point's.</param>
/// <param name="About">What it is about, in the order written.</param>
/// <param name="Decisions">What <c>links:</c> decides; a decision for an entity that does not exist is left out.</param>
internal sealed record Resolved(
    ImmutableArray<Target?> Body, ImmutableArray<ImmutableArray<Target?>> KeyPoints, ImmutableArray<Id> About, ImmutableArray<Decision> Decisions)
{
    /// <summary>Resolves; what fits nothing or several things is a problem.</summary>
    public static Resolved Of(Manuscript manuscript, Register register, Catalogue catalogue, Settings settings, ImmutableArray<Diagnostic>.Builder problems)
    {
        var references = new EntityReferences(register, settings, problems);
        return new(
            Targets.Of(manuscript.Body, catalogue, settings, problems),
            [.. manuscript.KeyPoints.Select(k => Targets.Of(k, catalogue, settings, problems))],
            [.. manuscript.Front.About.Select(a => references.One(a.Reference, a.Kind)).OfType<Id>().Distinct()],
            [.. Decide(manuscript.Front.Links, references)]);
    }

    /// <summary>Of all that was resolved, with what the register says of the entities named.</summary>
    public Fingerprint FingerprintIn(Register register)
    {
        var named = Body.Concat(KeyPoints.SelectMany(k => k)).Select(t => t?.Entity).Concat(About.Select(id => (Id?)id)).Concat(Decisions.Select(d => d.Entity));
        return Fingerprint.Of(
        [
            Targets.FingerprintOf(Body),
            .. KeyPoints.Select(Targets.FingerprintOf),
            .. About.Select(id => Fingerprint.Of(id.ToString())),
            .. Decisions.Select(d => Fingerprint.Of($"{d.Name}={d.Entity}")),
            .. named.OfType<Id>().Distinct().Order().Select(id => register[id].NamingFingerprint),
        ]);
    }

    private static IEnumerable<Decision> Decide(ImmutableArray<LinkDecision> links, EntityReferences references)
    {
        foreach (var link in links)
        {
            if (link.Entity is null) yield return new(link.Name.Value, null, link.Name.Where);
            else if (references.One(link.Entity) is { } entity) yield return new(link.Name.Value, entity, link.Name.Where);
        }
    }
}
