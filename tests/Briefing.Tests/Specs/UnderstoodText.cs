using System.Text.Json;
using Briefing.Engine.Model;

namespace Briefing.Tests.Specs;

/// <summary>What was understood in an article, one line each, in the words of its <c>index.json</c>.</summary>
internal static class UnderstoodText
{
    /// <summary><c>surface → entity how zone linked|why-not</c> for a mention; <c>surface ↛ reason candidates</c> for a name that was given to nobody.</summary>
    public static string Mentions(Site site, string path)
    {
        var article = Find(site, path);
        var mentions = article.Mentions.Select(m => (m.Span, Line: $"{m.Span.In(article.Text)} → {m.Entity} {Code(m.How)} {Code(m.Zone)} {(m.WhyNot is { } why ? Code(why) : "linked")}"));
        var refusals = article.Refusals.Select(r => (r.Span, Line: $"{r.Span.In(article.Text)} ↛ {Code(r.Reason)} {string.Join(" ", r.Candidates)}".TrimEnd()));
        return string.Join('\n', mentions.Concat(refusals).OrderBy(l => l.Span).Select(l => l.Line));
    }

    /// <summary><c>"text" — speaker (speaker_text, confidence)</c>; segments of one utterance after the first begin with <c>…</c>.</summary>
    public static string Quotations(Site site, string path)
    {
        var article = Find(site, path);
        var groups = new HashSet<int>();
        return string.Join('\n', article.Quotations.Select(q =>
            $"{(groups.Add(q.Group) ? "" : "… ")}\"{q.Span.In(article.Text)}\" — {q.Speaker?.ToString() ?? q.SpeakerName ?? "nobody"} ({q.SpeakerText ?? "nothing"}, {Code(q.Confidence)})"));
    }

    /// <summary><c>name (variants): kind, reason; n in m articles</c>; names that an editor is urged to give a file begin with <c>!</c>.</summary>
    public static string Suggestions(Site site) => string.Join('\n', Engine.Enrichment.Spotting.Suggestions.Gather(site.Articles).Select(s =>
        $"{(s.IsUrged ? "! " : "")}{s.Name}{(s.Variants.IsEmpty ? "" : $" ({string.Join(", ", s.Variants)})")}: {(s.Kind is null ? "unknown" : $"{s.Kind}, {s.Reason}")}; {s.Occurrences} in {s.Articles}"));

    private static Article Find(Site site, string path) =>
        site.Articles.FirstOrDefault(a => a.Manuscript.SourcePath == path) ?? throw new InvalidOperationException($"No {path} among the visible articles.");

    private static string Code<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
