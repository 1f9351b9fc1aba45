using System.Buffers.Binary;

namespace Briefing.Engine.Media;

/// <summary>The size of a picture, in pixels.</summary>
public readonly record struct ImageSize(int Width, int Height)
{
    /// <summary>
    /// Read from the first bytes of a PNG (W3C PNG, 11.2.1), GIF (GIF89a, 18), WebP (RFC 9649) or JPEG (ITU-T T.81, B.2.2; as the orientation in its
    /// Exif data turns it); of an SVG, what its root says (SVG 2, 5.1 and 8.2). Null where it is none of them or is cut short.
    /// </summary>
    public static ImageSize? Of(ReadOnlySpan<byte> file)
    {
        if (file.Length >= 24 && file[0] == 0x89 && file[1..].StartsWith("PNG\r\n\x1a\n"u8))
        {
            return Sized(BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]));
        }
        if (file.Length >= 10 && file.StartsWith("GIF8"u8))
        {
            return Sized(BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..]));
        }
        if (file.Length >= 30 && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8)) return WebP(file);
        return file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? Jpeg(file) : file.IndexOf("<svg"u8) >= 0 ? SvgSize.Of(file) : null;
    }

    private static ImageSize? WebP(ReadOnlySpan<byte> file) => file[15] switch
    {
        (byte)'X' => Sized(1 + Int24(file[24..]), 1 + Int24(file[27..])),
        (byte)'L' => Sized(1 + (int)(BinaryPrimitives.ReadUInt32LittleEndian(file[21..]) & 0x3FFF), 1 + (int)((BinaryPrimitives.ReadUInt32LittleEndian(file[21..]) >> 14) & 0x3FFF)),
        (byte)' ' => Sized(BinaryPrimitives.ReadUInt16LittleEndian(file[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) & 0x3FFF),
        _ => null,
    };

    // Segment by segment to the frame header (SOF0 to SOF15, without DHT, JPG and DAC).
    private static ImageSize? Jpeg(ReadOnlySpan<byte> file)
    {
        var at = 2;
        var turned = false;
        while (at + 9 < file.Length && file[at] == 0xFF)
        {
            var marker = file[at + 1];
            if (marker == 0xFF) { at++; continue; }
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var (width, height) = (BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
                return turned ? Sized(height, width) : Sized(width, height);
            }
            if (marker == 0xE1) turned |= ExifOrientation.IsOnItsSide(file[(at + 4)..]);
            at += 2 + (marker is 0x01 or (>= 0xD0 and <= 0xD8) ? 0 : BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]));
        }
        return null;
    }

    private static int Int24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static ImageSize? Sized(int width, int height) => width > 0 && height > 0 ? new(width, height) : null;
}
