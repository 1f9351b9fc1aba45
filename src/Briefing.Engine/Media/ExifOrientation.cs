using System.Buffers.Binary;

namespace Briefing.Engine.Media;

/// <summary>How a camera was held, from a JPEG's Exif segment (CIPA DC-008, 4.5.4 and 4.6.5; a TIFF 6.0 file within).</summary>
internal static class ExifOrientation
{
    private const ushort Orientation = 0x0112;
    private const int EntryLength = 12;

    /// <summary>Whether width and height change places when the picture is shown: orientations 5 to 8.</summary>
    /// <param name="segment">From behind the segment's length.</param>
    public static bool IsOnItsSide(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 16) return false;
        var tiff = segment[6..];
        var isLittle = tiff[0] == (byte)'I';
        var at = (long)Long(tiff[4..], isLittle);
        if (at + 2 > tiff.Length) return false;
        var count = Short(tiff[(int)at..], isLittle);
        for (var i = 0; i < count && at + 2 + ((i + 1) * EntryLength) <= tiff.Length; i++)
        {
            var entry = tiff[(int)(at + 2 + (i * EntryLength))..];
            if (Short(entry, isLittle) == Orientation) return Short(entry[8..], isLittle) is >= 5 and <= 8;
        }
        return false;
    }

    private static ushort Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Long(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
