namespace Briefing.Engine.Diagnostics;

public static partial class Problems
{
    /// <summary>A picture that is cut short, or is none.</summary>
    public static Diagnostic BrokenImage(Location where) => new(
        "broken-image", Severity.Warning, "This picture is damaged or incomplete.", where, "Save it again from its source, under the extension of its format.");

    /// <summary>A picture with more pixels than can be decoded in reason.</summary>
    public static Diagnostic HugeImage(Location where, int width, int height) => new(
        "huge-image", Severity.Warning, $"This picture has {width} by {height} pixels; more than 100 million are not made smaller.", where,
        "Readers would have to load it whole: save it at most 3000 pixels wide.");

    /// <summary>The library that paints cannot be loaded.</summary>
    public static Diagnostic NothingPainted(Location where, string reason) => new(
        "nothing-painted", Severity.Warning, $"No pictures can be made on this machine ({reason}).", where,
        "All pages share the theme's card, and pictures stay in one size. Build on Linux, Windows or macOS on x64 or arm64, or set social_cards: none.");

    /// <summary>What took time to make cannot be kept for the next build.</summary>
    public static Diagnostic CacheNotKept(Location where, string reason) => new(
        "cache-not-kept", Severity.Warning, $"Pictures cannot be kept for the next build: {reason}", where,
        "Make the folder writable; until then each build makes them again.");
}
