using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Enrichment.Marking;
using Briefing.Engine.Enrichment.Naming;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Reporting;

/// <summary>What an editor is told about the names of a text.</summary>
public static class NameReport
{
    /// <summary>The diagnostics: each name in doubt once, where it first stands; each decision that nothing asked for.</summary>
    /// <param name="texts">The texts of one article or entity, in the order of the page, with their refusals.</param>
    /// <param name="unused">The decisions of <c>links:</c> that no name in any of them asked for.</param>
    public static ImmutableArray<Diagnostic> Problems(IEnumerable<NamedText> texts, IEnumerable<Decision> unused)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (var refusal in text.Refusals.Where(r => r.Reason == RefusalReason.Ambiguous))
            {
                var name = refusal.Span.In(text.Text);
                if (!told.Add(Names.Fold(name))) continue;
                problems.Add(Diagnostics.Problems.AmbiguousName(
                    text.Body.Source.Locate(refusal.Span.Start), name, [.. refusal.Candidates.Select(c => c.ToString())], ToPaste(refusal, text) ?? ""));
            }
        }
        problems.AddRange(unused.Select(d => Diagnostics.Problems.UnusedDecision(d.Where, d.Name)));
        return problems.ToImmutable();
    }

    /// <summary>Every occurrence of a known name with what became of it, in order of the text: what <c>explain</c> prints.</summary>
    /// <param name="text">A text, with <see cref="LinkPolicy"/> applied to its mentions.</param>
    public static ImmutableArray<NameExplanation> Explain(NamedText text) =>
    [
        .. text.Mentions.Select(m => new NameExplanation(m.Span, m.Span.In(text.Text), text.Body.Source.Locate(m.Span.Start), [m.Entity], HowFound(m.How) + "; " + Outcome(m), ToPaste(m, text.Body)))
            .Concat(text.Refusals.Select(r => new NameExplanation(r.Span, r.Span.In(text.Text), text.Body.Source.Locate(r.Span.Start), r.Candidates, Outcome(r), ToPaste(r, text))))
            .OrderBy(e => e.Span),
    ];

    /// <summary>The explanations that concern a name: where its words stand, and where somebody of that name was meant or considered.</summary>
    /// <param name="name">A name, slug or id.</param>
    /// <param name="all">The explanations.</param>
    /// <param name="register">Who is known under the name.</param>
    public static ImmutableArray<NameExplanation> About(string name, ImmutableArray<NameExplanation> all, Register register)
    {
        var known = register.Resolve(name).Select(e => e.Id).ToHashSet();
        return [.. all.Where(e => HasWords(e.Surface, name) || e.Considered.Any(known.Contains))];
    }

    /// <summary>Whether the words of a name stand among the words of a text, however they are spelled.</summary>
    public static bool HasWords(string text, string name) =>
        name.Trim().Length > 0 && $" {Names.Fold(text)} ".Contains($" {Names.Fold(name.Trim())} ", StringComparison.Ordinal);

    private static string HowFound(MentionHow how) => how switch
    {
        MentionHow.Explicit => "marked by the author",
        MentionHow.Decided => "decided in links:",
        MentionHow.Name => "the full name",
        MentionHow.Alias => "a strong alias",
        MentionHow.Acronym => "an acronym that this text introduces",
        _ => "a short name of one that this text introduces or is about",
    };

    /// <summary>Whether a mention is linked, and why not.</summary>
    internal static string Outcome(Mention mention) => mention.WhyNot switch
    {
        null => "linked",
        NotLinked.LinkedAlready => "not linked: another mention is",
        NotLinked.InHeading => "not linked: headings carry no automatic links",
        NotLinked.InLink => "not linked: it stands in a link of the author's",
        NotLinked.InCode => "not linked: code carries no links",
        NotLinked.InQuotation => "not linked: quotations carry no automatic links",
        NotLinked.NextToLink => "not linked: it follows another automatic link directly",
        NotLinked.OwnPage => "not linked: the page is its own",
        NotLinked.OverBudget => "not linked: the text has its share of links, and others are more central",
        NotLinked.LinkingExplicit => "not linked: its file says linking: explicit",
        NotLinked.LinkingNever => "not linked: its file says linking: never",
        _ => "not linked: the author wrote [[!…]]",
    };

    /// <summary>Why a name was given to nobody.</summary>
    internal static string Outcome(Refusal refusal) => refusal.Reason switch
    {
        RefusalReason.Ambiguous when refusal.Candidates.Length == 1 => "refused: somebody or something else in the text could be meant",
        RefusalReason.Ambiguous => "refused: several could be meant",
        RefusalReason.NotIntroduced => "refused: a short name, and the full name does not stand before it",
        RefusalReason.InsideLongerName => "refused: part of a longer name that is not registered",
        RefusalReason.OutOfDate => "refused: not its name on the text's day",
        RefusalReason.DecidedNone => "refused: links: says none",
        RefusalReason.OtherSpelling => "refused: not spelled as the name is",
        _ => "refused: may be the common word",
    };

    private static string? ToPaste(Mention mention, Body body) =>
        mention.WhyNot is null or NotLinked.LinkedAlready or NotLinked.InLink or NotLinked.InCode or NotLinked.OwnPage or NotLinked.LinkingNever or NotLinked.MarkedNever
            ? null
            : $"[[{Reference(mention.Entity, [])}|{mention.Span.In(body.Text)}]]";

    // Articles and pages have links: in their front matter; entities do not.
    private static string? ToPaste(Refusal refusal, NamedText text)
    {
        if (refusal.Candidates.IsEmpty || refusal.Reason == RefusalReason.DecidedNone) return null;
        var (surface, reference) = (refusal.Span.In(text.Text), Reference(refusal.Candidates[0], refusal.Candidates));
        return text.Part == TextPart.Biography || refusal.Reason is RefusalReason.InsideLongerName or RefusalReason.CommonWord
            ? $"[[{reference}|{surface}]]"
            : $"links: {{ {YamlScalar.Of(surface)}: {reference} }}";
    }

    // A slug will do where it tells the candidates apart.
    private static string Reference(Id id, ImmutableArray<Id> candidates) =>
        candidates.Count(c => c.Slug == id.Slug) > 1 ? id.ToString() : id.Slug;
}

/// <summary>An occurrence of a known name and what became of it.</summary>
/// <param name="Span">Where in the text.</param>
/// <param name="Surface">The characters.</param>
/// <param name="Where">The place in the source file.</param>
/// <param name="Considered">Who or what it is, or could be.</param>
/// <param name="Outcome">Found how, linked or why not; or why refused.</param>
/// <param name="ToPaste">What to write to decide otherwise; null where nothing would help.</param>
public sealed record NameExplanation(TextSpan Span, string Surface, Location Where, ImmutableArray<Id> Considered, string Outcome, string? ToPaste);
