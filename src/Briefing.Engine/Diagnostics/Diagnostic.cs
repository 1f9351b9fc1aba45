namespace Briefing.Engine.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Something worth knowing. Never fails a build, not even under <c>--strict</c>.</summary>
    Suggestion,

    /// <summary>An editor should look. Fails a build only under <c>--strict</c>.</summary>
    Warning,

    /// <summary>The output would be wrong or something would be lost. Nothing is written.</summary>
    Error,
}

/// <summary>Something wrong with the input, in the editor's words. A value: stages return diagnostics, they never log or throw.</summary>
/// <param name="Code">The kebab-case name of the rule, stable across versions: <c>unknown-key</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Where">The file, line and column.</param>
/// <param name="Fix">What to do about it, where that can be said: a sentence, or the line to paste.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, Location Where, string? Fix = null) : IComparable<Diagnostic>
{
    /// <summary>By place, then by code and message: the order in which an editor works through them.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null) return 1;
        var byPlace = Where.CompareTo(other.Where);
        if (byPlace != 0) return byPlace;
        var byCode = string.CompareOrdinal(Code, other.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary>One line: <c>path:line:column: severity code: message fix</c>.</summary>
    public override string ToString() => $"{Where}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}{(Fix is null ? "" : " " + Fix)}";
}
