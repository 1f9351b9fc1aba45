using System.Collections.Immutable;
using Microsoft.Playwright;

namespace Briefing.Browser;

/// <summary>Pictures of each page that is tested: light and dark, on a phone and on a desk, and on paper.</summary>
internal static class Screenshots
{
    // What readers see only after they did something.
    private static readonly ImmutableArray<(PageUnderTest Page, string? Hovered)> Moments =
    [
        (new("everything", "results", "search/?q=lindqvist"), null),
        (new("everything", "near", "people/mara-lindquist/"), null),
        (new("everything", "card", "articles/bridge-opens/"), ".prose a.entity"),
    ];

    public static async Task TakeAsync(string folder)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InstalledBrowser.StartAsync(playwright, InstalledBrowser.Find() ?? throw new InvalidOperationException(InstalledBrowser.Missing));
        await using var sample = await ServedSite.SampleAsync();
        await using var everything = await ServedSite.EverythingAsync();
        await Parallel.ForEachAsync([.. PageUnderTest.All.Select(page => (Page: page, Hovered: (string?)null)), .. Moments], async (moment, _) =>
        {
            var page = moment.Page;
            var site = page.Site == sample.Name ? sample : everything;
            await TakeAsync(browser, site, page.Path ?? site.PageOfEachKind[page.Kind], Path.Combine(folder, NameOf(page)), moment.Hovered);
        });
        Console.WriteLine($"Pictures of {PageUnderTest.All.Length + Moments.Length} pages are in {Path.GetFullPath(folder)}");
    }

    private static async Task TakeAsync(IBrowser browser, ServedSite site, string path, string name, string? hovered)
    {
        await using var context = await browser.NewContextAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address(path), new() { WaitUntil = WaitUntilState.NetworkIdle });
        foreach (var width in (int[])[390, 1280])
        {
            await page.SetViewportSizeAsync(width, 900);
            if (hovered is not null)
            {
                await page.Mouse.MoveAsync(0, 0);
                await page.GetByRole(AriaRole.Tooltip).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
                await page.Locator(hovered).First.HoverAsync();
                await page.GetByRole(AriaRole.Tooltip).WaitForAsync();
            }
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await page.ScreenshotAsync(new() { Path = $"{name}-{width}-{(scheme == ColorScheme.Dark ? "dark" : "light")}.png", FullPage = true });
            }
        }
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.PdfAsync(new() { Path = $"{name}.pdf", PreferCSSPageSize = true });
    }

    private static string NameOf(PageUnderTest page) =>
        $"{page.Site}-{page.Kind.ToLowerInvariant()}" + (page.Path is { Length: > 0 } path ? "-" + path.Trim('/').Replace('/', '-').Replace("?q=", "", StringComparison.Ordinal) : "");
}
