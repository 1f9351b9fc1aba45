using System.Text;
using SkiaSharp;

namespace Briefing.Engine.Media;

/// <summary>A cut of the cards' font in one size, kerned. Characters that it does not have are left out.</summary>
internal sealed class CardFont : IDisposable
{
    private static readonly Lazy<SKTypeface> RegularFace = new(() => Face("card.ttf"));
    private static readonly Lazy<SKTypeface> BoldFace = new(() => Face("card-bold.ttf"));

    private readonly Dictionary<string, double> _measured = new(StringComparer.Ordinal);
    private readonly SKFont _font;
    private readonly float _spacing;

    private CardFont(SKTypeface face, float size, float spacing)
    {
        _font = new(face, size) { Edging = SKFontEdging.Antialias, Subpixel = true, Hinting = SKFontHinting.None, LinearMetrics = true };
        _spacing = spacing * size;
    }

    /// <summary>For texts.</summary>
    /// <param name="size">In pixels.</param>
    /// <param name="spacing">Between letters, in ems.</param>
    public static CardFont Regular(float size, float spacing = 0) => new(RegularFace.Value, size, spacing);

    /// <summary>For headlines.</summary>
    /// <param name="size">In pixels.</param>
    /// <param name="spacing">Between letters, in ems.</param>
    public static CardFont Bold(float size, float spacing = 0) => new(BoldFace.Value, size, spacing);

    /// <summary>In pixels.</summary>
    public float Size => _font.Size;

    /// <summary>How long a text is, in pixels.</summary>
    public double Measure(string text)
    {
        if (!_measured.TryGetValue(text, out var length)) _measured[text] = length = Place(text).End;
        return length;
    }

    /// <summary>Writes a text from a point on its baseline.</summary>
    public void Write(SKCanvas canvas, string text, float x, float y, SKPaint paint)
    {
        var (glyphs, positions, _) = Place(text);
        if (glyphs.Length == 0) return;
        using var builder = new SKTextBlobBuilder();
        builder.AddHorizontalRun(glyphs, _font, positions, 0);
        using var blob = builder.Build();
        canvas.DrawText(blob, x, y, paint);
    }

    /// <inheritdoc/>
    public void Dispose() => _font.Dispose();

    private (ushort[] Glyphs, float[] Positions, float End) Place(string text)
    {
        var glyphs = _font.GetGlyphs(text.Normalize(NormalizationForm.FormC)).Where(g => g != 0).ToArray();
        if (glyphs.Length == 0) return ([], [], 0);
        var widths = _font.GetGlyphWidths(glyphs);
        var kerning = _font.Typeface.GetKerningPairAdjustments(glyphs);
        var unit = _font.Size / _font.Typeface.UnitsPerEm;
        var positions = new float[glyphs.Length];
        var x = 0f;
        for (var i = 0; i < glyphs.Length; i++)
        {
            positions[i] = x;
            x += widths[i] + _spacing + (i < kerning.Length ? kerning[i] * unit : 0);
        }
        return (glyphs, positions, x - _spacing);
    }

    private static SKTypeface Face(string name)
    {
        using var stream = typeof(CardFont).Assembly.GetManifestResourceStream("fonts/" + name)!;
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data);
    }
}
