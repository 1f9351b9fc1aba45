namespace Briefing.Engine.Model;

/// <summary>A stretch of direct speech: one pair of quotation marks, or a block quote.</summary>
/// <param name="Span">What stands inside the marks, trimmed.</param>
/// <param name="Group">Joins the segments of one utterance: from 1, in order of first appearance.</param>
/// <param name="Speaker">Who said it, if registered and certain.</param>
/// <param name="SpeakerText">The words in the text that name the speaker, registered or not; or null.</param>
/// <param name="SpeakerName">The fullest name the article gives the speaker; null for "he" or "a spokeswoman" that resolves to nobody.</param>
/// <param name="Cue">The word that introduces the speech, as it stands: "told"; or null.</param>
/// <param name="Confidence">How the speaker is known.</param>
public sealed record Quotation(TextSpan Span, int Group, Id? Speaker, string? SpeakerText, string? SpeakerName, string? Cue, SpeakerConfidence Confidence);

/// <summary>How a quotation's speaker is known.</summary>
public enum SpeakerConfidence
{
    /// <summary>Not at all: no speaker is given.</summary>
    None,

    /// <summary>The cue names the speaker.</summary>
    Named,

    /// <summary>The cue describes the speaker: "the agency".</summary>
    Described,

    /// <summary>The cue has a pronoun that can mean one person only.</summary>
    Pronoun,
}

/// <summary>A sentence of an article.</summary>
/// <param name="Span">Where in the text, trimmed.</param>
/// <param name="Anchor">The id of its first run in the page: <c>s-</c> and six hexadecimal digits, with <c>-2</c> … if repeated.</param>
public readonly record struct Sentence(TextSpan Span, string Anchor);

/// <summary>A name in the text that is in no file: a suggestion, never an entity.</summary>
/// <param name="Span">Where in the text.</param>
/// <param name="Kind">The likely kind, or null.</param>
/// <param name="Reason">What speaks for the kind, in a few words; or null.</param>
public sealed record Candidate(TextSpan Span, string? Kind, string? Reason);
