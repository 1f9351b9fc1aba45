using Microsoft.Playwright;

namespace Briefing.Browser;

/// <summary>Pictures of each page that is tested: light and dark, on a phone and on a desk, and on paper.</summary>
internal static class Screenshots
{
    public static async Task TakeAsync(string folder)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InstalledBrowser.StartAsync(playwright, InstalledBrowser.Find() ?? throw new InvalidOperationException(InstalledBrowser.Missing));
        await using var sample = await ServedSite.SampleAsync();
        await using var everything = await ServedSite.EverythingAsync();
        await Parallel.ForEachAsync(PageUnderTest.All, async (page, _) =>
        {
            var site = page.Site == sample.Name ? sample : everything;
            await TakeAsync(browser, site, page.Path ?? site.PageOfEachKind[page.Kind], Path.Combine(folder, NameOf(page)));
        });
        Console.WriteLine($"Pictures of {PageUnderTest.All.Length} pages are in {Path.GetFullPath(folder)}");
    }

    private static async Task TakeAsync(IBrowser browser, ServedSite site, string path, string name)
    {
        await using var context = await browser.NewContextAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address(path), new() { WaitUntil = WaitUntilState.NetworkIdle });
        foreach (var width in (int[])[390, 1280])
        {
            await page.SetViewportSizeAsync(width, 900);
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
        $"{page.Site}-{page.Kind.ToLowerInvariant()}" + (page.Path is { Length: > 0 } path ? "-" + path.Trim('/').Replace('/', '-') : "");
}
