using Briefing.Engine.Enrichment.Reporting;
using Briefing.Engine.Model;

namespace Briefing.Cli.Printing;

/// <summary>What <c>explain</c> prints.</summary>
internal static class ExplanationText
{
    /// <summary>One occurrence: where and what; who was considered and what came of it; the line that decides otherwise.</summary>
    public static void Print(NameExplanation explanation, TextWriter output)
    {
        output.WriteLine(PlainDiagnostics.OneLine($"{explanation.Where}: {explanation.Surface}"));
        var considered = explanation.Considered.IsEmpty ? "" : string.Join(" or ", explanation.Considered) + ": ";
        output.WriteLine(PlainDiagnostics.OneLine($"    {considered}{explanation.Outcome}"));
        if (explanation.ToPaste is { } line) output.WriteLine(PlainDiagnostics.OneLine($"    to decide otherwise: {line}"));
    }

    /// <summary>Why there is nothing to explain.</summary>
    /// <param name="name">The name that was asked for, or null for all.</param>
    /// <param name="text">The text.</param>
    /// <param name="register">Who is known.</param>
    public static string Nothing(string? name, ExplainedText text, Register register)
    {
        if (text.Names.IsEmpty) return $"{text.Path} has no biography; an article is explained by its own path, slug or id.";
        if (name is null) return $"No name of the register stands in {text.Path}.";
        if (text.Candidates.FirstOrDefault(c => NameReport.HasWords(c.Span.In(text.Names[^1].Text), name)) is { } candidate)
        {
            var body = text.Names[^1].Body;
            return $"{body.Source.Locate(candidate.Span.Start)}: '{candidate.Span.In(body.Text)}' is in no file{(candidate.Kind is null ? "" : $"; likely {candidate.Kind}{(candidate.Reason is null ? "" : $" ({candidate.Reason})")}")}.";
        }
        var known = register.Resolve(name);
        return !known.IsEmpty ? $"No name of {string.Join(" or ", known.Select(e => e.Id))} stands in {text.Path}."
            : register.NearestTo(name) is { } near ? $"Nothing is called '{name}', neither in the register nor in {text.Path}; did you mean '{near}'?"
            : $"Nothing is called '{name}', neither in the register nor in {text.Path}.";
    }
}
