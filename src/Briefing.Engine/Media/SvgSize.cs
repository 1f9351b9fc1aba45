using System.Globalization;
using System.Xml;

namespace Briefing.Engine.Media;

/// <summary>The size of an SVG, from its root.</summary>
internal static class SvgSize
{
    /// <summary>In CSS pixels: its width and height, else those of its view box; null where it says neither, or is no XML.</summary>
    public static ImageSize? Of(ReadOnlySpan<byte> file)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.ToArray()), new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg") return null;
            if (Pixels(reader.GetAttribute("width")) is { } width && Pixels(reader.GetAttribute("height")) is { } height) return Sized(width, height);
            var box = reader.GetAttribute("viewBox")?.Split([' ', ',', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
            return box is [_, _, var w, var h] && Pixels(w) is { } across && Pixels(h) is { } down ? Sized(across, down) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static double? Pixels(string? text) =>
        text is not null && double.TryParse(text.EndsWith("px", StringComparison.Ordinal) ? text[..^2] : text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number is >= 0.5 and <= 1_000_000 ? number : null;

    private static ImageSize Sized(double width, double height) =>
        new((int)Math.Round(width, MidpointRounding.AwayFromZero), (int)Math.Round(height, MidpointRounding.AwayFromZero));
}
