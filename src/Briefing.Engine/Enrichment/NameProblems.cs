using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment;

/// <summary>What an editor should decide about the names of a text.</summary>
internal static class NameProblems
{
    /// <summary>One warning for each ambiguous name, at its first occurrence, and one for each decision that nothing asked for.</summary>
    public static ImmutableArray<Diagnostic> Of(Body body, FoundNames found) =>
    [
        .. found.Refusals.Where(r => r.Reason == RefusalReason.Ambiguous).DistinctBy(r => r.Span.In(body.Text), StringComparer.Ordinal)
            .Select(r => Problems.AmbiguousName(body.Source.Locate(r.Span.Start), r.Span.In(body.Text), [.. r.Candidates.Select(c => c.ToString())])),
        .. found.Unused.Select(d => Problems.UnusedDecision(d.Where, d.Name)),
    ];
}
