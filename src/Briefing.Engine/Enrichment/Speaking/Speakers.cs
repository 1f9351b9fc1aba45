using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Quoting;
using Briefing.Engine.Enrichment.Spotting;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Speaking;

/// <summary>Who says what: the cue beside each quotation, the segments of one utterance, and whom a pronoun stands for. Doubt: no speaker.</summary>
public static class Speakers
{
    /// <summary>The quotations with their speakers, in order.</summary>
    /// <param name="body">The text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="quoted">Its quoted spans, as <see cref="Quotations.Find"/> gives them.</param>
    /// <param name="mentions">Its mentions: the only entities that can be speakers.</param>
    /// <param name="register">All entities.</param>
    /// <param name="day">The article's date, by which roles are judged.</param>
    public static ImmutableArray<Quotation> Attribute(
        Body body, ImmutableArray<Sentence> sentences, ImmutableArray<QuotedSpan> quoted, ImmutableArray<Mention> mentions, Register register, DateOnly day) =>
        quoted.IsEmpty ? [] : Attribute(body, sentences, quoted, mentions, ProperNames.Find(body, sentences), register, day);

    /// <summary>The same, with the names that the text was already searched for.</summary>
    internal static ImmutableArray<Quotation> Attribute(
        Body body, ImmutableArray<Sentence> sentences, ImmutableArray<QuotedSpan> quoted, ImmutableArray<Mention> mentions, ImmutableArray<ProperName> names, Register register, DateOnly day)
    {
        if (quoted.IsEmpty) return [];
        var cast = Cast.Of(body, names, mentions, register);
        var antecedents = new Antecedents(body, cast, sentences, quoted);
        var utterances = new Utterances(body, sentences, quoted, cast, antecedents).Read();
        var descriptions = new Descriptions(body, cast, register, day);

        var quotations = ImmutableArray.CreateBuilder<Quotation>(quoted.Length);
        foreach (var utterance in utterances)
            foreach (var segment in utterance.Segments)
                quotations.Add(Said(body, cast, descriptions, quoted[segment], utterance));
        quotations.Sort((a, b) => a.Span.CompareTo(b.Span));
        return quotations.ToImmutable();
    }

    private static Quotation Said(Body body, Cast cast, Descriptions descriptions, QuotedSpan segment, Utterance utterance)
    {
        if (utterance.Subject is not { } subject) return new(segment.Inner, utterance.Group, null, null, null, Cue(), SpeakerConfidence.None);
        var index = subject.Character >= 0 || subject.Confidence != SpeakerConfidence.Described ? subject.Character : descriptions.Organisation(subject.Text);
        var character = index >= 0 ? cast.Characters[index] : null;
        return new(segment.Inner, utterance.Group, character?.Entity, subject.Text.In(body.Text), character?.Name ?? Label(body, segment, subject), Cue(), subject.Confidence);

        string? Cue() => utterance.Verb is { } verb ? verb.In(body.Text) : null;
    }

    private static string? Label(Body body, QuotedSpan segment, Subject subject) =>
        segment.Attribution == subject.Text && TranscriptLabels.IsName(subject.Text.In(body.Text)) ? subject.Text.In(body.Text) : null;
}
