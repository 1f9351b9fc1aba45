using System.Runtime.CompilerServices;
using SkiaSharp;

namespace Briefing.Engine.Media;

/// <summary>The library that paints. It is native, and there may be none for the machine.</summary>
public static class Skia
{
    private static readonly Lazy<string?> Missing = new(Probe);

    /// <summary>Why nothing can be painted here, or null where it can. The library is loaded when this is first asked.</summary>
    public static string? WhyMissing => Missing.Value;

    private static string? Probe()
    {
        try
        {
            Use();
            return null;
        }
        catch (Exception e) when (e is DllNotFoundException or TypeInitializationException or BadImageFormatException or EntryPointNotFoundException or InvalidOperationException)
        {
            return (e.InnerException ?? e).Message.Split('\n')[0].Trim();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Use()
    {
        using var bitmap = new SKBitmap(1, 1);
    }
}
