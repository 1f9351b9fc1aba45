namespace Briefing.Engine.Diagnostics;

public static partial class Problems
{
    /// <summary>The library that paints cannot be loaded.</summary>
    public static Diagnostic NothingPainted(Location where, string reason) => new(
        "nothing-painted", Severity.Warning, $"No pictures can be made on this machine ({reason}).", where,
        "All pages share the theme's card, and pictures stay in one size. Build on Linux, Windows or macOS on x64 or arm64, or set social_cards: none.");

    /// <summary>What took time to make cannot be kept for the next build.</summary>
    public static Diagnostic CacheNotKept(Location where, string reason) => new(
        "cache-not-kept", Severity.Warning, $"Pictures cannot be kept for the next build: {reason}", where,
        "Make the folder writable; until then each build makes them again.");
}
