using System.Collections.Immutable;
using Briefing.Engine.Composing;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine;

/// <summary>What a run makes: the files of the output, still to be rendered, and everything that is wrong with the input.</summary>
/// <param name="Site">What was understood: the register and the finished texts.</param>
/// <param name="Pages">By route.</param>
/// <param name="Problems">By place.</param>
public sealed record BuildResult(Site Site, ImmutableArray<Page> Pages, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>Whether nothing may be written.</summary>
    public bool HasErrors => Problems.Any(p => p.Severity == Severity.Error);
}
