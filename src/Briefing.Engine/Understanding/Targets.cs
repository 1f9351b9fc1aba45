using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;

namespace Briefing.Engine.Understanding;

/// <summary>What a text's references resolve to.</summary>
public static class Targets
{
    /// <summary>
    /// The target of each reference of a body, null where it leads nowhere. A wiki link or a link to a source file that leads nowhere is an error;
    /// a missing asset is a warning.
    /// </summary>
    public static ImmutableArray<Target?> Of(Body body, Catalogue catalogue, Settings settings, ImmutableArray<Diagnostic>.Builder problems)
    {
        if (body.References.IsEmpty) return [];
        var labels = body.Marks.Where(m => m.Reference is not null).ToDictionary(m => m.Reference!.Value, m => m.Span.In(body.Text));
        return [.. body.References.Select((reference, i) => One(reference, labels.GetValueOrDefault(i), catalogue, settings, problems))];
    }

    /// <summary>Of everything that was resolved.</summary>
    public static Fingerprint FingerprintOf(ImmutableArray<Target?> targets) =>
        targets.IsEmpty ? default : Fingerprint.Of(string.Join('\n', targets.Select(t => $"{t?.Href} {t?.Entity} {t?.Image}")));

    private static Target? One(Reference reference, string? label, Catalogue catalogue, Settings settings, ImmutableArray<Diagnostic>.Builder problems)
    {
        switch (reference.Kind)
        {
            case ReferenceKind.Wiki: return Wiki(reference, label, catalogue, problems);
            case ReferenceKind.File:
                if (catalogue.Source(reference.Target) is { } source) return WithFragment(source, reference);
                if (!catalogue.Unread.MayBe(reference.Target)) problems.Add(Problems.UnresolvedLink(reference.Where, reference.Target, null));
                return null;
            case ReferenceKind.Fragment:
                return new("#" + Uri.EscapeDataString(reference.Fragment ?? ""));
            case ReferenceKind.Root:
                var path = reference.Target.TrimStart('/');
                return WithFragment(catalogue.Asset(path) ?? new(settings.Href(new(path))), reference);
            default:
                if (catalogue.Asset(reference.Target) is { } asset) return WithFragment(asset, reference);
                problems.Add(Problems.MissingAsset(reference.Where, reference.Target));
                return null;
        }
    }

    private static Target? Wiki(Reference reference, string? label, Catalogue catalogue, ImmutableArray<Diagnostic>.Builder problems)
    {
        if (reference.Target.Length == 0) return new("#" + Uri.EscapeDataString(reference.Fragment ?? ""));
        var found = catalogue.Resolve(reference.Target);
        switch (found.Length)
        {
            case 1:
                if (label == reference.Target && reference.Target.Contains('-') && found[0].Id.EndsWith(reference.Target, StringComparison.Ordinal)) problems.Add(Problems.SlugAsLabel(reference.Where, reference.Target));
                return WithFragment(found[0].Target, reference);
            case 0:
                if (!catalogue.Unread.MayBe(reference.Target)) problems.Add(Problems.UnresolvedLink(reference.Where, reference.Target, Nearest.To(reference.Target, catalogue.Known)));
                return null;
            default:
                problems.Add(Problems.AmbiguousReference(reference.Where, reference.Target, found.Select(f => f.Id)));
                return null;
        }
    }

    private static Target WithFragment(Target target, Reference reference) =>
        string.IsNullOrEmpty(reference.Fragment) ? target : target with { Href = target.Href + "#" + Uri.EscapeDataString(reference.Fragment) };
}
