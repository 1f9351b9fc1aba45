using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Media;

/// <summary>What the files of pictures are, from their first bytes and their last: nothing is decoded.</summary>
public static class ImageFiles
{
    // A picture of so many pixels takes 400 MB to decode, and a file of some kilobytes can claim them.
    private const long PixelsAtMost = 100_000_000;

    // A phone, a phone with a fine screen or a text's measure, and that on a fine screen.
    private static readonly ImmutableArray<int> Widths = [480, 960, 1440];

    private static readonly ImmutableArray<string> Extensions = [".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg"];

    /// <summary>What a file is; null where it is no picture, or does not say its size.</summary>
    /// <param name="file">The file.</param>
    /// <param name="route">Where it goes; smaller versions go beside it.</param>
    public static Checked<ImageInfo?> Read(SourceFile file, Route route)
    {
        if (!Extensions.Contains(file.Extension, StringComparer.Ordinal)) return new(null);
        var bytes = file.Read();
        var where = new Location(file.Shown);
        if (ImageSize.Of(bytes) is not { } size) return file.Extension == ".svg" ? new(null) : new(null, [Problems.BrokenImage(where)]);
        var info = new ImageInfo(size.Width, size.Height);
        if (file.Extension == ".svg") return new(info);
        if (!IsWhole(bytes)) return new(info, [Problems.BrokenImage(where)]);
        if ((long)size.Width * size.Height > PixelsAtMost) return new(info, [Problems.HugeImage(where, size.Width, size.Height)]);
        var widths = Moves(bytes) ? [] : Widths.Where(width => width * 5 / 4 <= size.Width).ToImmutableArray();
        if (widths.IsEmpty) return new(info);
        return new(info with
        {
            IsScalable = true,
            Versions = Skia.WhyMissing is null ? [.. widths.Select(width => new ImageVersion(width, Beside(route, width)))] : [],
        });
    }

    /// <summary>The file's name in a cache: other bytes, another width or another way to make it are another name.</summary>
    public static string CacheName(SourceFile file, int width) => $"image-{file.Fingerprint}-{width}-1.webp";

    private static Route Beside(Route route, int width) => new($"{Path.ChangeExtension(route.Path, null)}.{width}.webp");

    // An upload that broke off ends in the middle. What cameras append to a whole picture is no damage.
    private static bool IsWhole(ReadOnlySpan<byte> file)
    {
        var second = file[(file.Length / 2)..];
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8])) return second.IndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) >= 0;
        if (file[0] == 0x89) return second.IndexOf("IEND"u8) >= 0;
        return !file.StartsWith("RIFF"u8) || System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) <= file.Length - 8;
    }

    // GIF; PNG with an animation's chunk before its data; WebP with the flag for it (RFC 9649, 2.7).
    private static bool Moves(ReadOnlySpan<byte> file) =>
        file.StartsWith("GIF8"u8)
        || (file[0] == 0x89 && file[..Math.Min(file.Length, 1024)].IndexOf("acTL"u8) >= 0)
        || (file.StartsWith("RIFF"u8) && file[12..].StartsWith("VP8X"u8) && (file[20] & 2) != 0);
}
