using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Understanding;

/// <summary>Each text has an identity of its own.</summary>
public static class Identities
{
    /// <summary>The texts, by path; of several with one identity the first, with an error that names the other file.</summary>
    public static Checked<ImmutableArray<Manuscript>> Unique(ImmutableArray<Manuscript> texts)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var unique = new Dictionary<Id, Manuscript>();
        foreach (var text in texts.OrderBy(t => t.SourcePath, StringComparer.Ordinal))
        {
            if (!unique.TryAdd(text.Id, text)) problems.Add(Problems.DuplicateId(text.Where, text.Id.ToString(), unique[text.Id].Where.Path));
        }
        return new([.. unique.Values], problems.ToImmutable());
    }
}
