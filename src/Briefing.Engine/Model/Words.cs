using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Briefing.Engine.Model;

/// <summary>
/// The words of a text, as names are looked for: runs of letters, digits and their marks. Apostrophes, hyphens and full stops separate
/// (O'Brien, Ki-moon, U.S.), so that a name is a row of words whatever stands between them; an ampersand is the word "and". Scripts that
/// write no space between words (UAX #29, 4: Han, Kana, Thai, Lao, Khmer, Myanmar) and Hangul, whose particles are attached, give one word a character.
/// </summary>
public static class Words
{
    /// <summary>The distinct words of some texts, folded as <see cref="Key"/> does, in ordinal order. The s of a possessive is none.</summary>
    public static ImmutableArray<string> Of(params ReadOnlySpan<string> texts)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var byShape = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[64];
        foreach (var text in texts)
        {
            var at = 0;
            while (Next(text, ref at) is { } word)
            {
                if (IsPossessive(text, word)) continue;
                if (TryKey(text.AsSpan(word.Start, word.Length), buffer, out var length)) byShape.Add(buffer[..length]);
                else words.Add(Key(text[word.Start..word.End]));
            }
        }
        return [.. words.Order(StringComparer.Ordinal)];
    }

    /// <summary>What a word is compared by: <see cref="Names.Fold"/>, and "and" for an ampersand.</summary>
    public static string Key(string word) => word == "&" ? "and" : Names.Fold(word);

    /// <summary>The same for words that are ASCII, without a string; false for others and for words longer than the buffer.</summary>
    internal static bool TryKey(ReadOnlySpan<char> word, Span<char> buffer, out int length)
    {
        length = word.Length;
        if (word.Length > buffer.Length || !Ascii.IsValid(word)) return false;
        if (word is "&")
        {
            "and".CopyTo(buffer);
            length = 3;
            return true;
        }
        word.ToLowerInvariant(buffer);
        return true;
    }

    /// <summary>The next word at or after an offset, which moves behind it; null at the end.</summary>
    internal static TextSpan? Next(string text, ref int at)
    {
        while (at < text.Length)
        {
            if (text[at] is ' ')
            {
                at++;
                continue;
            }
            var (shape, length) = ShapeAt(text, at);
            if (shape is Shape.Letter or Shape.Single or Shape.Ampersand) break;
            at += length;
        }
        if (at >= text.Length) return null;

        var start = at;
        var (first, width) = ShapeAt(text, at);
        at += width;
        if (first == Shape.Ampersand) return new(start, at);
        while (at < text.Length)
        {
            if (first == Shape.Letter && char.IsAsciiLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }
            var (shape, length) = ShapeAt(text, at);
            var joins = shape == Shape.Mark || (shape == Shape.Letter && first == Shape.Letter);
            if (!joins) break;
            at += length;
        }
        return new(start, at);
    }

    /// <summary>Whether the word is the s after the apostrophe of a possessive or of "it's".</summary>
    internal static bool IsPossessive(string text, TextSpan word) =>
        word is { Length: 1, Start: >= 2 } && text[word.Start] is 's' or 'S' && IsApostrophe(text[word.Start - 1]) && char.IsLetterOrDigit(text[word.Start - 2]);

    /// <summary>The characters that are typed for an apostrophe.</summary>
    internal static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '＇' or 'ʹ' or '`' or '´';

    private enum Shape { None, Letter, Mark, Single, Ampersand }

    private static (Shape Shape, int Length) ShapeAt(string text, int at)
    {
        var c = text[at];
        if (c < 0x80) return (char.IsAsciiLetterOrDigit(c) ? Shape.Letter : c == '&' ? Shape.Ampersand : Shape.None, 1);
        if (c is 'ʼ' or 'ʹ') return (Shape.None, 1);
        if (c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060') return (Shape.Mark, 1);
        if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) != System.Buffers.OperationStatus.Done) return (Shape.None, 1);
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
                => (IsUnspaced(rune.Value) ? Shape.Single : Shape.Letter, length),
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => (Shape.Mark, length),
            _ => (Shape.None, length),
        };
    }

    /// <summary>Whether the character's script leaves no space between words, or joins particles to them.</summary>
    internal static bool IsUnspaced(int rune) => rune switch
    {
        < 0x0E00 => false,
        <= 0x0EFF => true,                         // Thai, Lao
        >= 0x1000 and <= 0x109F => true,           // Myanmar
        >= 0x1100 and <= 0x11FF => true,           // Hangul Jamo
        >= 0x1780 and <= 0x17FF => true,           // Khmer
        >= 0x3005 and <= 0x30FF => true,           // iteration marks, Kana
        >= 0x3400 and <= 0x9FFF => true,           // Han
        >= 0xAC00 and <= 0xD7AF => true,           // Hangul
        >= 0xF900 and <= 0xFAFF => true,           // Han, compatibility
        >= 0x20000 and <= 0x3FFFF => true,         // Han, supplementary planes
        _ => false,
    };
}
