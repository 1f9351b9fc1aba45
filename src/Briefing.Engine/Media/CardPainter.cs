using System.Collections.Immutable;
using Briefing.Engine.Model;
using SkiaSharp;

namespace Briefing.Engine.Media;

/// <summary>From a <see cref="Card"/> to its picture: type on paper, and one rule in the accent.</summary>
public static class CardPainter
{
    private const float Margin = 80;
    private const float Measure = Card.Width - (2 * Margin);
    private const float HeadlineTop = 220;
    private const float FootBaseline = 556;
    private const int LinesAtMost = 4;

    private static readonly ImmutableArray<float> HeadlineSizes = [96, 88, 80, 72, 66, 60, 54, 48];

    // A fifth larger than the default, in a fraction of its time: what is uploaded once is fetched by a handful of programs.
    private static readonly SKPngEncoderOptions Png = new(SKPngEncoderFilterFlags.Sub, 1);

    /// <summary>The picture as PNG.</summary>
    public static byte[] Paint(Card card)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(Card.Width, Card.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(Of(card.Palette.Paper));
        using var ink = Fill(card.Palette.Ink);
        using var muted = Fill(card.Palette.Muted);
        using var accent = Fill(card.Palette.Accent);

        canvas.DrawRect(Margin, 64, 96, 10, accent);
        using var name = CardFont.Bold(34);
        Line(name, card.Site, 124, ink);
        using var small = CardFont.Regular(25, 0.09f);
        Line(small, card.Kicker.ToUpperInvariant(), 196, muted);
        using var foot = CardFont.Regular(31);
        Line(foot, card.Foot, FootBaseline, muted);

        var (top, bottom) = (card.Kicker.Length > 0 ? HeadlineTop : HeadlineTop - 40, FootBaseline - (card.Foot.Length > 0 ? 52 : 0));
        using var deck = CardFont.Regular(38);
        var under = Lines.AtMost(Lines.Balanced(card.Deck, Measure, deck.Measure), 2, Measure, deck.Measure);
        var left = bottom - top - (under.Length * deck.Size * 1.3f) - (under.IsEmpty ? 0 : 18);
        var (font, lines) = Headline(card.Headline, left);
        using (font)
        {
            var y = top + (font.Size * 0.86f);
            foreach (var line in lines)
            {
                font.Write(canvas, line, Margin - (font.Size * 0.02f), y, ink);
                y += font.Size * 1.1f;
            }
            y += (deck.Size * 1.3f) - (font.Size * 0.42f);
            foreach (var line in under)
            {
                deck.Write(canvas, line, Margin, y, ink);
                y += deck.Size * 1.3f;
            }
        }

        using var data = bitmap.PeekPixels().Encode(Png)!;
        return data.ToArray();

        void Line(CardFont font, string text, float y, SKPaint paint)
        {
            if (text.Length > 0) font.Write(canvas, Lines.AtMost([text], 1, Measure, font.Measure)[0], Margin, y, paint);
        }
    }

    // The largest size at which it fits; the smallest is cut.
    private static (CardFont Font, ImmutableArray<string> Lines) Headline(string text, float height)
    {
        foreach (var size in HeadlineSizes)
        {
            var font = CardFont.Bold(size, -0.008f);
            var most = Math.Min(LinesAtMost, Math.Max(1, (int)(height / (size * 1.1f))));
            if (size != HeadlineSizes[^1] && font.Measure(text) > most * Measure)
            {
                font.Dispose();
                continue;
            }
            var lines = Lines.Balanced(text, Measure, font.Measure);
            if (size == HeadlineSizes[^1]) return (font, Lines.AtMost(lines, most, Measure, font.Measure));
            if (lines.Length <= most && lines.All(line => font.Measure(line) <= Measure)) return (font, lines);
            font.Dispose();
        }
        throw new InvalidOperationException("There is no size to set a headline in.");
    }

    private static SKPaint Fill(Colour colour) => new() { Color = Of(colour), IsAntialias = true };

    private static SKColor Of(Colour colour) => new(colour.Red, colour.Green, colour.Blue);
}
