using Briefing.Engine.Media;
using Briefing.Engine.Model;
using CsCheck;

namespace Briefing.Tests.Media;

public sealed class ImageFilesTests
{
    private static readonly Route Route = new("assets/a.0123456789.jpg");

    [Theory]
    [InlineData(2000, "480 960 1440")]
    [InlineData(1800, "480 960 1440")]
    [InlineData(1500, "480 960")]
    [InlineData(600, "480")]
    [InlineData(599, "")]
    public void A_picture_has_the_versions_that_are_worth_it(int width, string versions)
    {
        var image = ImageFiles.Read(SourceFile.Of("assets/a.jpg", TestPictures.Jpeg(width, 40)), Route).Value!;

        Assert.Equal(versions, string.Join(' ', image.Versions.Select(v => v.Width)));
        Assert.Equal(versions.Length > 0, image.IsScalable);
        if (versions.Length > 0) Assert.Equal("assets/a.0123456789.480.webp", image.Versions[0].Route.Path);
    }

    [Fact]
    public void What_moves_and_what_is_drawn_in_vectors_stays_as_it_is()
    {
        var gif = ImageFiles.Read(SourceFile.Of("assets/a.gif", [.. "GIF89a"u8, 0xD0, 7, 0xD0, 7, 0x3B]), Route);
        var svg = ImageFiles.Read(SourceFile.Of("assets/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='2000' height='10'/>"), Route);
        byte[] moving = [.. TestPictures.Png(2000, 20)[..33], 0, 0, 0, 8, .. "acTL"u8, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, .. TestPictures.Png(2000, 20)[33..]];
        var apng = ImageFiles.Read(SourceFile.Of("assets/a.png", moving), Route);

        foreach (var read in (Engine.Diagnostics.Checked<ImageInfo?>[])[gif, svg, apng])
        {
            Assert.Equal(2000, read.Value!.Width);
            Assert.Empty(read.Value.Versions);
            Assert.Empty(read.Problems);
        }
    }

    [Theory]
    [InlineData("png")]
    [InlineData("jpg")]
    public void A_picture_that_breaks_off_is_told_and_keeps_its_size(string extension)
    {
        var whole = extension == "png" ? TestPictures.Png(900, 600) : TestPictures.Jpeg(900, 600);
        var read = ImageFiles.Read(SourceFile.Of($"assets/a.{extension}", whole[..(whole.Length * 2 / 3)]), Route);

        Assert.Equal("broken-image", Assert.Single(read.Problems).Code);
        Assert.Equal((900, 600), (read.Value!.Width, read.Value.Height));
        Assert.Empty(read.Value.Versions);
    }

    [Fact]
    public void What_is_no_picture_is_told() =>
        Assert.Equal("input/assets/a.jpg: warning broken-image: This picture is damaged or incomplete. Save it again from its source, under the extension of its format.",
            Assert.Single(ImageFiles.Read(SourceFile.Of("assets/a.jpg", "<!doctype html>"), Route).Problems).ToString());

    [Fact]
    public void A_small_file_that_claims_to_be_huge_is_not_decoded()
    {
        byte[] bomb = [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 1, 0, 0, 0, 1, 0, 0, 8, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, .. "IEND"u8, 0, 0, 0, 0];
        var read = ImageFiles.Read(SourceFile.Of("assets/a.png", bomb), Route);

        Assert.Equal("huge-image", Assert.Single(read.Problems).Code);
        Assert.Empty(read.Value!.Versions);
    }

    [Fact]
    public void What_cameras_append_is_no_damage() =>
        Assert.Empty(ImageFiles.Read(SourceFile.Of("assets/a.jpg", [.. TestPictures.Jpeg(900, 600), .. new byte[500]]), Route).Problems);

    [Fact]
    public void Any_bytes_are_read_or_refused()
    {
        string[] extensions = [".png", ".jpg", ".webp", ".gif", ".svg"];
        var starts = new[] { [], TestPictures.Jpeg(700, 20), TestPictures.Png(700, 20), [.. "RIFF....WEBPVP8X"u8], [0xFF, 0xD8, 0xFF, 0xE1, 0, 60, .. "Exif\0\0II"u8] };
        Gen.Select(Gen.Int[0, extensions.Length - 1], Gen.Int[0, starts.Length - 1], Gen.Int[0, 120], Gen.Byte.Array[0, 80]).Sample((extension, start, cut, rest) =>
            ImageFiles.Read(SourceFile.Of("assets/a" + extensions[extension], [.. starts[start].Take(cut), .. rest]), Route).Problems.Length <= 1);
    }
}
