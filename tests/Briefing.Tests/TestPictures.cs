using SkiaSharp;

namespace Briefing.Tests;

/// <summary>Pictures made for tests: a coloured field with a mark in its upper left quarter.</summary>
internal static class TestPictures
{
    public static byte[] Png(int width, int height) => Encoded(width, height, SKEncodedImageFormat.Png);

    public static byte[] Jpeg(int width, int height) => Encoded(width, height, SKEncodedImageFormat.Jpeg);

    private static byte[] Encoded(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(new SKColor(40, 90, 140));
        using var mark = new SKPaint { Color = new SKColor(230, 200, 40) };
        canvas.DrawRect(0, 0, width / 2f, height / 2f, mark);
        using var data = bitmap.Encode(format, 90)!;
        return data.ToArray();
    }
}
