using Microsoft.Playwright;

namespace Briefing.Browser;

/// <summary>The Chromium of this machine. None is downloaded.</summary>
internal static class InstalledBrowser
{
    public const string Missing = "No Chromium: install it (apt-get install chromium), or name one in BRIEFING_CHROMIUM.";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    /// <summary>Its path, or null.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("BRIEFING_CHROMIUM") is { Length: > 0 } named) return File.Exists(named) ? named : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Prepend("/usr/bin");
        return folders.SelectMany(f => Names.Select(n => Path.Combine(f, OperatingSystem.IsWindows() ? n + ".exe" : n))).FirstOrDefault(File.Exists);
    }

    /// <summary>Starts it.</summary>
    public static Task<IBrowser> StartAsync(IPlaywright playwright, string path) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = path,
        // The pages are our own; in containers Chromium's sandbox cannot start as root.
        Args = ["--no-sandbox", "--disable-dev-shm-usage"],
    });
}
