using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Briefing.Browser.Desk))]

namespace Briefing.Browser;

/// <summary>One browser and the served sites, for all tests.</summary>
public sealed class Desk : IAsyncLifetime
{
    // Two pages a core: while one is drawn, the other waits for the server.
    private readonly SemaphoreSlim _places = new(2 * Environment.ProcessorCount);
    private readonly ConcurrentDictionary<PageUnderTest, Lazy<Task<Visit>>> _visits = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private ServedSite? _sample;
    private ServedSite? _everything;

    internal ServedSite Sample => _sample!;

    internal ServedSite Everything => _everything!;

    /// <summary>The browser; without one the test is skipped, and fails where tests must not be skipped.</summary>
    internal IBrowser Browser
    {
        get
        {
            Assert.SkipWhen(_browser is null && Environment.GetEnvironmentVariable("CI") != "true", InstalledBrowser.Missing);
            return _browser ?? throw new InvalidOperationException(InstalledBrowser.Missing);
        }
    }

    public async ValueTask InitializeAsync()
    {
        _sample = await ServedSite.SampleAsync();
        _everything = await ServedSite.EverythingAsync();
        if (InstalledBrowser.Find() is not { } path) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await InstalledBrowser.StartAsync(_playwright, path);
    }

    internal ServedSite Site(string name) => name == Sample.Name ? Sample : Everything;

    /// <summary>The visit to a page; the first who asks sends someone to all of them.</summary>
    internal Task<Visit> VisitAsync(PageUnderTest page)
    {
        foreach (var each in PageUnderTest.All) _ = Start(each);
        return Start(page);
    }

    /// <summary>A page of its own for one test, at an address of a site.</summary>
    internal async Task<IPage> OpenAsync(ServedSite site, string path, int width = 1280)
    {
        var context = await Browser.NewContextAsync(new() { ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address(path));
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_sample is not null) await _sample.DisposeAsync();
        if (_everything is not null) await _everything.DisposeAsync();
        _places.Dispose();
    }

    private Task<Visit> Start(PageUnderTest page)
    {
        var browser = Browser;
        return _visits.GetOrAdd(page, each => new(async () =>
        {
            await _places.WaitAsync();
            try
            {
                var site = Site(each.Site);
                return await Visit.ToAsync(browser, site, each.Path ?? site.PageOfEachKind[each.Kind]);
            }
            finally
            {
                _places.Release();
            }
        })).Value;
    }
}
