using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Vocabulary;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>A word: letters, with inner apostrophes, hyphens and, in abbreviations, full stops.</summary>
    Word,

    /// <summary>A word that begins with a digit.</summary>
    Number,

    /// <summary>The <c>'s</c> of a possessive, or its bare apostrophe.</summary>
    Possessive,

    /// <summary>One character that is none of the others.</summary>
    Mark,
}

/// <summary>A word or mark of a text.</summary>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsCapital">Whether it begins with a capital letter.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, bool IsCapital)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Its characters.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
