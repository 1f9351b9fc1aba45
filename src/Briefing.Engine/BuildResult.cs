using System.Collections.Immutable;
using Briefing.Engine.Composing;
using Briefing.Engine.Diagnostics;

namespace Briefing.Engine;

/// <summary>What a run makes: the files of the output, still to be rendered, and everything that is wrong with the input.</summary>
/// <param name="Pages">By route; empty where the settings could not be read.</param>
/// <param name="Problems">By place.</param>
public sealed record BuildResult(ImmutableArray<Page> Pages, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>Whether nothing may be written.</summary>
    public bool HasErrors => Problems.Any(p => p.Severity == Severity.Error);
}
