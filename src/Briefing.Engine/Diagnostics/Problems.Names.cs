namespace Briefing.Engine.Diagnostics;

public static partial class Problems
{
    /// <summary>A name that several entities bear, where nothing in the text decides.</summary>
    /// <param name="where">The first place.</param>
    /// <param name="name">As it stands in the text.</param>
    /// <param name="candidates">The ids of those it could be.</param>
    /// <param name="paste">What to write to decide for the first of them.</param>
    public static Diagnostic AmbiguousName(Location where, string name, IReadOnlyList<string> candidates, string paste) => new(
        "ambiguous-name", Severity.Warning,
        candidates.Count == 1
            ? $"'{name}' could be {candidates[0]} or somebody else of that name; left unlinked."
            : $"'{name}' could be {string.Join(" or ", candidates)}; left unlinked.",
        where, $"To decide: {paste}");

    /// <summary>A decision in <c>links:</c> about a name that the text does not have.</summary>
    /// <param name="where">Where it was decided.</param>
    /// <param name="name">The name.</param>
    public static Diagnostic UnusedDecision(Location where, string name) => new(
        "unused-decision", Severity.Warning, $"'{name}' is decided in links:, but never stands by itself in the text.", where,
        "Write the name as it stands in the text, or take the line out.");

    /// <summary>A name that stands in several articles and is in no file.</summary>
    /// <param name="where">Its first place.</param>
    /// <param name="name">The fullest form.</param>
    /// <param name="articles">In how many articles it stands.</param>
    /// <param name="kind">The likely kind, or null.</param>
    public static Diagnostic SuggestedEntity(Location where, string name, int articles, string? kind) => new(
        "suggested-entity", Severity.Suggestion, $"'{name}' stands in {articles} articles and is in no file.", where,
        $"Give it one in {(kind is null ? "the folder of its kind" : kind + "/")}; 'suggest' shows where it stands.");
}
