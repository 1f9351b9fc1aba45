using Briefing.Engine.Media;
using CsCheck;

namespace Briefing.Tests.Media;

public sealed class ImageSizeTests
{
    [Fact]
    public void A_PNG_says_its_size_in_its_header() =>
        Assert.Equal(new ImageSize(1200, 630), ImageSize.Of([0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 4, 0xB0, 0, 0, 2, 0x76]));

    [Fact]
    public void A_GIF_says_its_size_after_its_version() =>
        Assert.Equal(new ImageSize(300, 2), ImageSize.Of([.. "GIF89a"u8, 0x2C, 1, 2, 0]));

    [Fact]
    public void A_JPEG_says_its_size_in_its_frame_header_behind_other_segments() =>
        Assert.Equal(
            new ImageSize(640, 480),
            ImageSize.Of([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xFF, 0xC2, 0, 17, 8, 1, 0xE0, 2, 0x80, 3, 0, 0, 0, 0]));

    [Fact]
    public void A_WebP_says_its_size_in_each_of_its_three_forms()
    {
        byte[] riff = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8];
        Assert.Equal(new ImageSize(640, 480), ImageSize.Of([.. riff, .. "VP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 0x7F, 2, 0, 0xDF, 1, 0]));
        Assert.Equal(new ImageSize(640, 480), ImageSize.Of([.. riff, .. "VP8L"u8, 0, 0, 0, 0, 0x2F, 0x7F, 0xC2, 0x77, 0, 0, 0, 0, 0, 0]));
        Assert.Equal(new ImageSize(640, 480), ImageSize.Of([.. riff, .. "VP8 "u8, 0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0x80, 2, 0xE0, 1]));
    }

    [Fact]
    public void Any_bytes_have_a_positive_size_or_none()
    {
        byte[][] starts = [[], [0xFF, 0xD8, 0xFF], [0x89, .. "PNG\r\n\x1a\n"u8], [.. "GIF89a"u8], [.. "RIFF....WEBPVP8"u8]];
        Gen.Select(Gen.Int[0, starts.Length - 1], Gen.Byte.Array[0, 60]).Sample((start, rest) => ImageSize.Of([.. starts[start], .. rest]) is null or { Width: > 0, Height: > 0 });
    }
}
