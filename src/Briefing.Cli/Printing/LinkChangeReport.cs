using System.Text;
using Briefing.Engine.Enrichment.Reporting;

namespace Briefing.Cli.Printing;

/// <summary>What <c>diff-links</c> prints.</summary>
internal static class LinkChangeReport
{
    /// <summary>One line for each change, then one that counts them.</summary>
    /// <param name="changes">In order.</param>
    /// <param name="texts">How many texts there are.</param>
    public static IEnumerable<string> Text(IReadOnlyCollection<LinkChange> changes, int texts) =>
        changes.Select(c => PlainDiagnostics.OneLine($"{c.Where}: {Word(c.Kind)} {c.Surface}: {Reading(c.Before, id => id)} → {Reading(c.After, id => id)}"))
            .Append(Sentence(changes, texts));

    /// <summary>A heading, a sentence that counts, and a table: GitHub's Markdown.</summary>
    /// <param name="changes">In order.</param>
    /// <param name="texts">How many texts there are.</param>
    public static IEnumerable<string> Markdown(IReadOnlyCollection<LinkChange> changes, int texts)
    {
        yield return "### Links";
        yield return "";
        yield return Sentence(changes, texts);
        if (changes.Count == 0) yield break;
        yield return "";
        yield return "| | name | where | before | after |";
        yield return "|---|---|---|---|---|";
        foreach (var change in changes)
            yield return $"| {Word(change.Kind)} | {Escaped(change.Surface)} | `{Cell(change.Where.ToString())}` | {Reading(change.Before, Code)} | {Reading(change.After, Code)} |";

        static string Code(string id) => $"`{Cell(id)}`";
    }

    private static string Sentence(IReadOnlyCollection<LinkChange> changes, int texts)
    {
        if (changes.Count == 0) return $"No mention and no link changes in {Summary.Count(texts, "text")}.";
        var counts = changes.GroupBy(c => c.Kind).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Word(g.Key)}");
        var (gained, lost) = (changes.Count(c => c.After.IsLinked && !c.Before.IsLinked), changes.Count(c => c.Before.IsLinked && !c.After.IsLinked));
        return $"{Summary.Count(changes.Count, "change")} in {changes.Select(c => c.Text).Distinct().Count()} of {Summary.Count(texts, "text")}: {string.Join(", ", counts)}; links: {gained} more, {lost} fewer.";
    }

    private static string Word(LinkChangeKind kind) => kind switch
    {
        LinkChangeKind.Gained => "gained",
        LinkChangeKind.Lost => "lost",
        LinkChangeKind.Moved => "moved",
        LinkChangeKind.Linked => "linked",
        _ => "unlinked",
    };

    private static string Reading(NameReading reading, Func<string, string> id) => reading switch
    {
        { Entity: { } entity } => $"{id(entity.ToString())}, {reading.Outcome}",
        { Outcome.Length: > 0 } => $"nobody, {reading.Outcome}",
        _ => "no name",
    };

    // In a code span only the bar of the table and the backtick mean something.
    private static string Cell(string text) => PlainDiagnostics.OneLine(text).Replace("|", "\\|", StringComparison.Ordinal).Replace('`', '\'');

    // CommonMark §2.4: a backslash before ASCII punctuation takes its meaning away.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in PlainDiagnostics.OneLine(text))
        {
            if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) && c is not ('.' or ',' or '\'' or '-')) escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
