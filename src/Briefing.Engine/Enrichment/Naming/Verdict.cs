using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>What came of a name.</summary>
/// <param name="Understood">Whom it means; null where it means nobody.</param>
/// <param name="IsFinal">Whether no shorter name that begins at the same word is asked any more.</param>
/// <param name="Refusal">Why it means nobody; null where there was nothing to doubt.</param>
internal readonly record struct Verdict(Understood? Understood, bool IsFinal, Refusal? Refusal)
{
    /// <summary>It means somebody.</summary>
    public static Verdict Of(Understood understood) => new(understood, true, null);

    /// <summary>It means nobody, and nothing within it is asked.</summary>
    public static Verdict Final(Refusal? refusal) => new(null, true, refusal);

    /// <summary>It means nobody, but a shorter name may.</summary>
    public static Verdict Open(Refusal? refusal) => new(null, false, refusal);
}

/// <summary>A name and whom it means.</summary>
/// <param name="Span">The name.</param>
/// <param name="Entity">Whom it means.</param>
/// <param name="How">How that is known.</param>
/// <param name="IsIntroduced">Whether the reader meets the entity by it.</param>
internal sealed record Understood(TextSpan Span, Id Entity, MentionHow How, bool IsIntroduced);
