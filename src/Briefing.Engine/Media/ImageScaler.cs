using SkiaSharp;

namespace Briefing.Engine.Media;

/// <summary>Makes smaller versions of pictures: WebP, in sRGB, the right way up, and without what cameras write about place and person.</summary>
public static class ImageScaler
{
    // Photographs come from JPEG; what comes from PNG has edges and letters.
    private const float PhotographQuality = 78;
    private const float DrawingQuality = 90;

    /// <summary>The picture at a width in pixels; null where it cannot be decoded.</summary>
    public static byte[]? Scale(byte[] file, int width)
    {
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data);
        if (codec is null) return null;
        var turned = codec.EncodedOrigin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var (across, down) = (codec.Info.Width, codec.Info.Height);
        var height = Math.Max(1, (int)Math.Round((double)width * (turned ? across : down) / (turned ? down : across)));
        var stored = turned ? new SKSizeI(height, width) : new SKSizeI(width, height);

        using var decoded = Decode(codec, stored.Width);
        if (decoded is null) return null;
        using var scaled = decoded.Resize(decoded.Info.WithSize(stored.Width, stored.Height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        if (scaled is null) return null;
        using var upright = Upright(scaled, codec.EncodedOrigin, width, height);
        var quality = codec.EncodedFormat == SKEncodedImageFormat.Png ? DrawingQuality : PhotographQuality;
        using var encoded = upright.PeekPixels().Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, quality));
        return encoded?.ToArray();
    }

    // JPEG decodes to eighths of its size for a fraction of the time.
    private static SKBitmap? Decode(SKCodec codec, int width)
    {
        var size = codec.Info.Size;
        for (var eighths = 1; eighths < 8; eighths++)
        {
            var scaled = codec.GetScaledDimensions(eighths / 8f);
            if (scaled.Width < width || scaled.Width >= size.Width) continue;
            size = scaled;
            break;
        }
        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) is SKCodecResult.Success or SKCodecResult.IncompleteInput) return bitmap;
        bitmap.Dispose();
        return null;
    }

    // TIFF 6.0, orientation: where the first row and column of what is stored are shown.
    private static SKBitmap Upright(SKBitmap stored, SKEncodedOrigin origin, int width, int height)
    {
        var upright = new SKBitmap(stored.Info.WithSize(width, height));
        using var canvas = new SKCanvas(upright);
        var (w, h) = ((float)width, (float)height);
        canvas.SetMatrix(origin switch
        {
            SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, w, 0, 1, 0, 0, 0, 1),
            SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, w, 0, -1, h, 0, 0, 1),
            SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, h, 0, 0, 1),
            SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightTop => new SKMatrix(0, -1, w, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, w, -1, 0, h, 0, 0, 1),
            SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, h, 0, 0, 1),
            _ => SKMatrix.Identity,
        });
        canvas.DrawBitmap(stored, 0, 0, SKSamplingOptions.Default);
        return upright;
    }
}
