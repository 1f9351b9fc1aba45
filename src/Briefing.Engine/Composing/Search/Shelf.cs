using System.Globalization;

namespace Briefing.Engine.Composing.Search;

/// <summary>
/// Where words stand: those that begin alike stand together, so that a reader who types fetches one shelf. A script with thousands of characters
/// (Han, Hangul) shares a shelf among 128 of them. The script of the theme knows the same rule.
/// </summary>
internal static class Shelf
{
    /// <summary>The one shelf of a site that needs no more.</summary>
    public const string Only = "";

    // Below: alphabets, whose letters have a shelf each.
    private const int Alphabets = 0x0900;

    /// <summary>The shelf of a folded word: its letter where that is ASCII, 0 for a number, else <c>u</c> and its hexadecimal number, or <c>b</c> and that of its block.</summary>
    public static string Of(string word) => word[0] switch
    {
        >= '0' and <= '9' => "0",
        <= '\u007f' => word[..1],
        < (char)Alphabets and var letter => "u" + ((int)letter).ToString("x", CultureInfo.InvariantCulture),
        var character => "b" + (character >> 7).ToString("x", CultureInfo.InvariantCulture),
    };
}
