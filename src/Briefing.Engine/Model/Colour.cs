using System.Globalization;

namespace Briefing.Engine.Model;

/// <summary>An opaque colour in sRGB.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>Reads <c>#rgb</c> or <c>#rrggbb</c>; null for anything else.</summary>
    public static Colour? Read(string text)
    {
        if (text is not ['#', .. var digits] || digits.Length is not (3 or 6) || !digits.All(char.IsAsciiHexDigit)) return null;
        if (digits.Length == 3) digits = string.Concat(digits.SelectMany(d => new[] { d, d }));
        return new(Part(0), Part(2), Part(4));

        byte Part(int at) => byte.Parse(digits.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    /// <summary>From 0, black, to 1, white (WCAG 2.2, relative luminance).</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>The contrast ratio with another, from 1 to 21 (WCAG 2.2).</summary>
    public double ContrastWith(Colour other)
    {
        var (a, b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>The nearest colour of the same hue that has a contrast with a paper: darker on a light paper, lighter on a dark one.</summary>
    public Colour ReadableOn(Colour paper, double contrast)
    {
        var end = paper.Luminance > 0.18 ? (byte)0 : byte.MaxValue;
        for (var part = 0; part < 256; part++)
        {
            var mixed = new Colour(Towards(Red, end, part), Towards(Green, end, part), Towards(Blue, end, part));
            if (mixed.ContrastWith(paper) >= contrast) return mixed;
        }
        return new(end, end, end);
    }

    /// <summary><c>#rrggbb</c>.</summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private static byte Towards(byte from, byte to, int part) => (byte)(from + ((to - from) * part / 255));

    private static double Linear(byte part)
    {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
