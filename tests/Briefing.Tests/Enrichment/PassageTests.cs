using Briefing.Engine.Enrichment.Quoting;
using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Enrichment.Speaking;
using Briefing.Engine.Enrichment.Spotting;
using Briefing.Engine.Model;

namespace Briefing.Tests.Enrichment;

/// <summary>Scores the reading of our own annotated passages by class, prints the table, and fails where a class is worse than its floor.</summary>
public sealed class PassageTests(ITestOutputHelper output)
{
    private static readonly DateOnly Day = new(2022, 7, 6);

    private static IEnumerable<Passage> Quoting => Passage.All("quotations").Concat(Passage.All("languages"));

    [Fact]
    public void Quotations_have_their_bounds()
    {
        var scores = new Scores();
        foreach (var passage in Quoting)
        {
            var found = Quotations.Find(passage.Body, passage.Language).Select(q => q.Inner).ToHashSet();
            scores.Add(passage.Class, passage.Title, found.Select(f => f.In(passage.Body.Text)), passage.Quotations.Select(q => q.Span.In(passage.Body.Text)));
        }
        scores.Print(output, "quotations, exact bounds");
        scores.AssertFloor(1.0, 1.0);
    }

    [Fact]
    public void Quotations_have_their_speakers()
    {
        var scores = new Scores();
        foreach (var passage in Quoting)
        {
            var found = Read(passage).Select(q => $"{q.Span.In(passage.Body.Text)} | {q.SpeakerText} | {q.SpeakerName} | {q.Confidence.ToString().ToLowerInvariant()} | {q.Speaker}");
            scores.Add(passage.Class, passage.Title, found, passage.Quotations.Select(q => $"{q.Span.In(passage.Body.Text)} | {q.SpeakerText} | {q.SpeakerName} | {q.Confidence} | {q.Entity}"));
        }
        scores.Print(output, "speakers");
        scores.AssertFloor(1.0, 1.0);
    }

    [Fact]
    public void Segments_of_one_utterance_are_grouped()
    {
        var scores = new Scores();
        foreach (var passage in Quoting)
            scores.Add(passage.Class, passage.Title, Pairs(Read(passage).Select(q => (q.Span, q.Group))), Pairs(passage.Quotations.Select(q => (q.Span, q.Group))));
        scores.Print(output, "groups");
        scores.AssertFloor(1.0, 1.0);

        static IEnumerable<string> Pairs(IEnumerable<(TextSpan Span, int Group)> segments)
        {
            var all = segments.ToList();
            foreach (var a in all)
                foreach (var b in all)
                    if (a.Span.Start < b.Span.Start) yield return $"{a.Span} {b.Span} {a.Group == b.Group}";
        }
    }

    [Fact]
    public void Sentences_end_where_they_end()
    {
        var scores = new Scores();
        foreach (var passage in Passage.All("sentences"))
        {
            var starts = passage.Body.Blocks.Select(b => b.Span.Start).ToHashSet();
            var found = Sentences.Split(passage.Body, passage.Language).Select(s => s.Span.Start).Where(s => !starts.Contains(s));
            scores.Add(passage.Class, passage.Title, found.Select(s => Around(passage, s)), passage.Boundaries.Select(b => Around(passage, SkipSpace(passage, b))));
        }
        scores.Print(output, "sentence boundaries");
        scores.AssertFloor(1.0, 1.0);
    }

    [Fact]
    public void Names_in_no_file_are_candidates()
    {
        var scores = new Scores();
        foreach (var passage in Passage.All("candidates"))
        {
            var sentences = Sentences.Split(passage.Body, passage.Language);
            var found = Candidates.Find(passage.Body, sentences, passage.Mentions, [], passage.Language).ToList();
            scores.Add(passage.Class, passage.Title, found.Select(c => $"{c.Span} {c.Span.In(passage.Body.Text)}"), passage.Names.Select(n => $"{n.Span} {n.Span.In(passage.Body.Text)}"));
            foreach (var (span, kind) in passage.Names.Where(n => n.Kind is not null))
                Assert.Equal($"{span.In(passage.Body.Text)} {kind}", $"{span.In(passage.Body.Text)} {found.Find(c => c.Span == span)?.Kind}");
        }
        scores.Print(output, "candidates");
        scores.AssertFloor(1.0, 1.0);
    }

    private static System.Collections.Immutable.ImmutableArray<Quotation> Read(Passage passage)
    {
        var sentences = Sentences.Split(passage.Body, passage.Language);
        return Speakers.Attribute(passage.Body, sentences, Quotations.Find(passage.Body, passage.Language), passage.Mentions, passage.Register, Day);
    }

    private static int SkipSpace(Passage passage, int at)
    {
        while (char.IsWhiteSpace(passage.Body.Text[at])) at++;
        return at;
    }

    private static string Around(Passage passage, int at) =>
        passage.Body.Text[Math.Max(0, at - 15)..at] + "|" + passage.Body.Text[at..Math.Min(passage.Body.Text.Length, at + 15)];
}
