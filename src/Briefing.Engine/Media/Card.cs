using System.Text;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;

namespace Briefing.Engine.Media;

/// <summary>What stands on the picture that represents a page where it is shared. All but the headline may be empty.</summary>
/// <param name="Site">The site's name.</param>
/// <param name="Kicker">A word above the headline: a tag, a kind.</param>
/// <param name="Headline">The page's title.</param>
/// <param name="Deck">A line under it: a role, a description.</param>
/// <param name="Foot">A date, a count.</param>
/// <param name="Palette">The colours.</param>
public sealed record Card(string Site, string Kicker, string Headline, string Deck, string Foot, Palette Palette)
{
    /// <summary>In pixels: what Open Graph's consumers ask for.</summary>
    public const int Width = 1200;

    /// <summary>In pixels.</summary>
    public const int Height = 630;

    // Another design makes other pictures of the same words.
    private const string Design = "1";

    /// <summary>Of all that the picture is made of.</summary>
    public Fingerprint Fingerprint => Fingerprint.Of(string.Join('\n', Design, Site, Kicker, Headline, Deck, Foot, Palette));

    /// <summary>Whether the font has all letters and digits of it: Latin, Greek and Cyrillic.</summary>
    public bool IsWritable => $"{Site}{Kicker}{Headline}{Deck}{Foot}".Normalize(NormalizationForm.FormC).EnumerateRunes().All(r => !Rune.IsLetterOrDigit(r) || HasLetter(r.Value));

    // As theme/tools/card_fonts.py cuts it.
    private static bool HasLetter(int code) => code is
        (<= 0x17E and not (0x12C or 0x12D or 0x132 or 0x133 or 0x149 or 0x166 or 0x167)) or (>= 0x218 and <= 0x21B) or 0x2BC or 0x1E9E
        or 0x386 or (>= 0x388 and <= 0x38A) or 0x38C or (>= 0x38E and <= 0x3A1) or (>= 0x3A3 and <= 0x3CE)
        or (>= 0x400 and <= 0x45F) or 0x490 or 0x491;
}
