using System.Collections.Immutable;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Briefing.Browser;

/// <summary>What a visit to a page showed: in light and dark, on the narrowest phone (WCAG 2.2, 1.4.10 asks for 320 px) and on a desk.</summary>
internal sealed record Visit
{
    // What light and dark can tell apart; the rest was looked at before.
    private static readonly AxeRunOptions RulesOfColour = new()
    {
        RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>WCAG 2.2, A and AA, and what axe calls best practices.</summary>
    public static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>What axe found, one line each.</summary>
    public required ImmutableArray<string> Violations { get; init; }

    /// <summary>What reaches beyond the right edge at 320 px; empty where nothing scrolls sideways.</summary>
    public required ImmutableArray<string> Overflowing { get; init; }

    /// <summary>Errors and warnings of the console, refused by the content security policy among them; failed requests; requests elsewhere; dialogs.</summary>
    public required ImmutableArray<string> Complaints { get; init; }

    /// <summary>The lines of the main text, and those missing without script.</summary>
    public required ImmutableArray<string> Lines { get; init; }

    /// <summary>Lines of the main text that are missing without script.</summary>
    public required ImmutableArray<string> LinesThatNeedScript { get; init; }

    /// <summary>Visits a page.</summary>
    public static async Task<Visit> ToAsync(IBrowser browser, ServedSite site, string path)
    {
        await using var context = await browser.NewContextAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        var complaints = Listen(page, site.Origin);
        var violations = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<string> overflowing = [];
        await page.GotoAsync(site.Address(path), new() { WaitUntil = WaitUntilState.NetworkIdle });
        foreach (var width in (int[])[320, 1280])
        {
            await page.SetViewportSizeAsync(width, 800);
            if (width == 320) overflowing = [.. await page.EvaluateAsync<string[]>(WhatOverflows)];
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var result = await page.RunAxe(scheme == ColorScheme.Dark ? RulesOfColour : Rules);
                violations.AddRange(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{width} px {scheme}: {v.Id}: {n.Target}: {n.Html}")));
            }
        }
        var lines = await LinesAsync(page);
        return new()
        {
            Violations = violations.ToImmutable(),
            Overflowing = overflowing,
            Complaints = [.. complaints],
            Lines = lines,
            LinesThatNeedScript = [.. lines.Except(await WithoutScriptAsync(browser, site.Address(path)), StringComparer.Ordinal)],
        };
    }

    /// <summary>Gathers whatever a page does that it should not.</summary>
    public static List<string> Listen(IPage page, string origin)
    {
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            // A page that is not there is told to be not there; that is what was asked for.
            if (message.Type is "error" or "warning" && !message.Text.Contains("404 (Not Found)", StringComparison.Ordinal)) complaints.Add($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => complaints.Add($"error: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(origin + "/", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) complaints.Add($"request elsewhere: {request.Url}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !response.Request.IsNavigationRequest) complaints.Add($"{response.Status}: {response.Url}");
        };
        page.Dialog += async (_, dialog) =>
        {
            complaints.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        return complaints;
    }

    private const string WhatOverflows = """
        () => document.documentElement.scrollWidth <= innerWidth ? [] :
          [`the page is ${document.documentElement.scrollWidth} px wide`, ...[...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
            .filter(e => { for (let p = e.parentElement; p; p = p.parentElement) if (getComputedStyle(p).overflowX !== 'visible') return false; return true; })
            .map(e => e.outerHTML.slice(0, 120)).slice(0, 5)]
        """;

    private static async Task<ImmutableArray<string>> WithoutScriptAsync(IBrowser browser, string address)
    {
        await using var context = await browser.NewContextAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 1280, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return await LinesAsync(page);
    }

    private static async Task<ImmutableArray<string>> LinesAsync(IPage page) =>
        [.. (await page.Locator("main").InnerTextAsync()).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
