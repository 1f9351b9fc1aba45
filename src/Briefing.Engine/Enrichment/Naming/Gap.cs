using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>What stands between two words.</summary>
internal enum Gap
{
    /// <summary>The word is the first of its block, or something stands between that no name contains.</summary>
    Break,

    /// <summary>Nothing: scripts without spaces, AT&amp;T.</summary>
    None,

    /// <summary>White space of any width, or the middle dot of Kana.</summary>
    Space,

    /// <summary>A hyphen or an en dash without spaces.</summary>
    Hyphen,

    /// <summary>An apostrophe of any form.</summary>
    Apostrophe,

    /// <summary>A full stop: U.S.</summary>
    Dot,

    /// <summary>A full stop and a space: W. Virts.</summary>
    DotSpace,

    /// <summary>A comma and a space.</summary>
    Comma,

    /// <summary>A slash.</summary>
    Slash,
}

/// <summary>Reading what stands between words.</summary>
internal static class Gaps
{
    /// <summary>What stands in a stretch of text between two words.</summary>
    public static Gap Of(ReadOnlySpan<char> between) => between.Length switch
    {
        0 => Gap.None,
        1 => between[0] switch
        {
            '\n' => Gap.Break,
            '-' or '‐' or '‑' or '–' or '‒' => Gap.Hyphen,
            '.' => Gap.Dot,
            '/' => Gap.Slash,
            '·' or '・' or '‧' => Gap.Space,
            var c when Words.IsApostrophe(c) => Gap.Apostrophe,
            var c when char.IsWhiteSpace(c) => Gap.Space,
            _ => Gap.Break,
        },
        2 when char.IsWhiteSpace(between[1]) && between[1] != '\n' => between[0] switch
        {
            '.' => Gap.DotSpace,
            ',' => Gap.Comma,
            _ => Gap.Break,
        },
        _ => Gap.Break,
    };

    /// <summary>Whether what stands in the text can stand for what stands in the name.</summary>
    /// <param name="name">In the name.</param>
    /// <param name="text">In the text.</param>
    /// <param name="takesDot">Whether the word before is an initial or an abbreviation, whose full stop is a matter of house style.</param>
    public static bool Fits(Gap name, Gap text, bool takesDot)
    {
        if (text == Gap.Break || name == Gap.Break) return false;
        if (name == text) return true;
        return (name, text) switch
        {
            (Gap.Space or Gap.Hyphen, Gap.Space or Gap.Hyphen) => true,
            (Gap.None, Gap.Space) or (Gap.Space, Gap.None) => true,
            (Gap.Comma, Gap.Space) => true,
            (Gap.Dot or Gap.DotSpace or Gap.Space, Gap.Dot or Gap.DotSpace or Gap.Space) => takesDot,
            _ => false,
        };
    }
}
