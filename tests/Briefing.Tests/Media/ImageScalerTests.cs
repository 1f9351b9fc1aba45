using Briefing.Engine.Media;
using SkiaSharp;

namespace Briefing.Tests.Media;

public sealed class ImageScalerTests
{
    [Theory]
    [InlineData(2000, 1000, 480, 240)]
    [InlineData(2001, 1333, 960, 640)]
    [InlineData(1000, 1, 480, 1)]
    public void A_version_has_the_width_and_keeps_the_shape(int width, int height, int wanted, int high)
    {
        foreach (var file in (byte[][])[TestPictures.Png(width, height), TestPictures.Jpeg(width, height)])
        {
            using var codec = SKCodec.Create(new MemoryStream(ImageScaler.Scale(file, wanted)!));
            Assert.Equal((SKEncodedImageFormat.Webp, wanted, high), (codec.EncodedFormat, codec.Info.Width, codec.Info.Height));
        }
    }

    [Theory]
    [InlineData(1, 800, 400, 0, 0)]
    [InlineData(2, 800, 400, 1, 0)]
    [InlineData(3, 800, 400, 1, 1)]
    [InlineData(4, 800, 400, 0, 1)]
    [InlineData(5, 400, 800, 0, 0)]
    [InlineData(6, 400, 800, 1, 0)]
    [InlineData(7, 400, 800, 1, 1)]
    [InlineData(8, 400, 800, 0, 1)]
    public void A_picture_is_the_right_way_up(byte orientation, int width, int height, int right, int low)
    {
        var file = Turned(TestPictures.Jpeg(800, 400), orientation);
        Assert.Equal(new ImageSize(width, height), ImageSize.Of(file));

        using var scaled = SKBitmap.Decode(ImageScaler.Scale(file, width / 2)!);
        Assert.Equal((width / 2, height / 2), (scaled.Width, scaled.Height));

        // The mark is in the upper left quarter of what is stored.
        var mark = scaled.GetPixel(scaled.Width * ((2 * right) + 1) / 4, scaled.Height * ((2 * low) + 1) / 4);
        Assert.True(mark.Red > 180 && mark.Blue < 90, $"{mark}");
        var other = scaled.GetPixel(scaled.Width * (3 - (2 * right)) / 4, scaled.Height * (3 - (2 * low)) / 4);
        Assert.True(other.Blue > 100 && other.Red < 90, $"{other}");
    }

    [Fact]
    public void What_is_seen_through_stays_so()
    {
        using var bitmap = new SKBitmap(1000, 100);
        bitmap.Erase(SKColors.Transparent);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100)!;

        using var scaled = SKBitmap.Decode(ImageScaler.Scale(data.ToArray(), 480)!);

        Assert.Equal(0, scaled.GetPixel(240, 24).Alpha);
    }

    [Fact]
    public void The_same_picture_gives_the_same_bytes() => Assert.Equal(ImageScaler.Scale(TestPictures.Jpeg(900, 500), 480), ImageScaler.Scale(TestPictures.Jpeg(900, 500), 480));

    [Fact]
    public void What_cannot_be_decoded_gives_nothing()
    {
        Assert.Null(ImageScaler.Scale("no picture"u8.ToArray(), 480));
        Assert.Null(ImageScaler.Scale([], 480));
    }

    // An Exif segment with nothing but the orientation, behind the start of the image.
    private static byte[] Turned(byte[] jpeg, byte orientation) =>
    [
        .. jpeg[..2],
        0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
        .. jpeg[2..],
    ];
}
