namespace Briefing.Engine.Diagnostics;

public static partial class Problems
{
    /// <summary>A name that several entities bear, and nothing in the article decides.</summary>
    public static Diagnostic AmbiguousName(Location where, string name, IReadOnlyList<string> candidates) => new(
        "ambiguous-name", Severity.Warning, $"'{name}' could be {string.Join(" or ", candidates)}; left unlinked.", where,
        $"To decide: links: {{ {name}: {(candidates.Count > 0 ? candidates[0] : "none")} }}");

    /// <summary>A decision about a name that does not occur.</summary>
    public static Diagnostic UnusedDecision(Location where, string name) => new(
        "unused-decision", Severity.Warning, $"'{name}' does not stand in the text; this decision decides nothing.", where, "Remove it, or write the name as the text has it.");
}
