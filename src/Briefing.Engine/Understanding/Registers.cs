using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;

namespace Briefing.Engine.Understanding;

/// <summary>From the files of entities to the register.</summary>
public static class Registers
{
    /// <summary>Reads the register. A file that did not change is not read again; one that is wrong is left out, with errors.</summary>
    public static Checked<Register> Read(ImmutableArray<TextFile> files, Settings settings, Memo memo)
    {
        var drafts = files
            .SelectInParallel(f => memo.Get("entity", Fingerprint.Of(f.Fingerprint, settings.Fingerprint), () => EntityReader.Read(f, settings)));
        return memo.Get(
            "register", Fingerprint.Of([settings.Fingerprint, .. files.Select(f => f.Fingerprint)]),
            () => Resolve([.. drafts.Select(d => d.Value).OfType<EntityDraft>()], UnreadFiles.Of(files.Zip(drafts).Where(p => p.Second.Value is null).Select(p => p.First.File)), settings) is var register
                ? register with { Problems = [.. drafts.SelectMany(d => d.Problems), .. register.Problems] }
                : register);
    }

    private static Checked<Register> Resolve(ImmutableArray<EntityDraft> drafts, UnreadFiles unread, Settings settings)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var unique = new Dictionary<Id, EntityDraft>();
        foreach (var draft in drafts)
        {
            if (!unique.TryAdd(draft.Entity.Id, draft)) problems.Add(Problems.DuplicateId(draft.Entity.Where, draft.Entity.Id.ToString(), unique[draft.Entity.Id].Entity.Where.Path));
        }
        var unresolved = new Register(unique.Values.Select(d => d.Entity), unread);
        var references = new EntityReferences(unresolved, settings, problems);
        var entities = unique.Values.Select(d => d.Entity with
        {
            Roles = [.. d.Roles.Select(r => r.Role with { Organisation = references.One(r.Organisation) })],
            Relations = [.. d.Relations.SelectMany(r => Relation(r, references, settings, problems))],
            Place = references.One(d.Place, EntityKind.Places),
            DistinctFrom = [.. d.DistinctFrom.Select(r => references.One(r)).OfType<Id>()],
        });
        return new(new Register(entities, unread), problems.ToImmutable());
    }

    private static IEnumerable<StatedRelation> Relation(
        (Located<string> Type, Located<string> With, DateRange Dates, string? Source) relation, EntityReferences references, Settings settings,
        ImmutableArray<Diagnostic>.Builder problems)
    {
        var type = settings.RelationTypes.FirstOrDefault(t => t.Name == relation.Type.Value);
        if (type is null)
        {
            problems.Add(Problems.UnknownRelationType(relation.Type.Where, relation.Type.Value, Nearest.To(relation.Type.Value, settings.RelationTypes.Select(t => t.Name))));
        }
        if (references.One(relation.With) is { } with && type is not null) yield return new(type, with, relation.Dates, relation.Source);
    }
}
