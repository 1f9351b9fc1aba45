using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Briefing.Browser;

/// <summary>The card of a link to an entity (WCAG 2.2, 1.4.13: dismissible, hoverable, persistent).</summary>
public sealed class CardTests(Desk desk)
{
    private const string Article = "articles/bridge-opens/";

    private static ILocator Card(IPage page) => page.GetByRole(AriaRole.Tooltip);

    private static ILocator Mara(IPage page) => page.Locator(".prose a[data-entity='people/mara-lindqvist']").First;

    [Fact]
    public async Task It_comes_under_the_pointer_stays_while_the_pointer_is_on_it_and_goes_with_it()
    {
        var page = await desk.OpenAsync(desk.Everything, Article);
        await Mara(page).HoverAsync();
        await Assertions.Expect(Card(page)).ToBeVisibleAsync();
        Assert.Equal(["Person", "Mara Lindqvist", "Mayor, Norhaven Council", "Mayor of Norhaven."], (await Card(page).Locator("p").AllInnerTextsAsync()).Take(4).Select(t => t == "PERSON" ? "Person" : t));

        await Card(page).HoverAsync();
        await page.WaitForTimeoutAsync(600);
        await Assertions.Expect(Card(page)).ToBeVisibleAsync();
        await page.Mouse.MoveAsync(2, 2);
        await Assertions.Expect(Card(page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task It_comes_with_the_keyboard_describes_the_link_and_goes_on_Escape_without_moving_the_focus()
    {
        var page = await desk.OpenAsync(desk.Everything, Article);
        await page.Keyboard.PressAsync("Tab");
        await Mara(page).FocusAsync();
        await Assertions.Expect(Card(page)).ToBeVisibleAsync();
        await Assertions.Expect(Mara(page)).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("Mayor of Norhaven"));

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Card(page)).ToBeHiddenAsync();
        await Assertions.Expect(Mara(page)).ToBeFocusedAsync();
        Assert.Null(await Mara(page).GetAttributeAsync("aria-describedby"));
        await page.WaitForTimeoutAsync(600);
        await Assertions.Expect(Card(page)).ToBeHiddenAsync();

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Shift+Tab");
        await Assertions.Expect(Card(page)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task It_says_the_role_that_was_held_on_the_day()
    {
        var page = await desk.OpenAsync(desk.Everything, Article);
        await page.EvaluateAsync("document.getElementById('main').dataset.day = '2015-06-01'");
        await Mara(page).HoverAsync();

        await Assertions.Expect(Card(page).Locator(".role")).ToHaveTextAsync("Councillor, Norhaven Council");
    }

    [Fact]
    public async Task Links_in_lists_have_one_and_other_links_have_none()
    {
        var page = await desk.OpenAsync(desk.Everything, "");
        await page.Locator("main a[href$='/people/mara-lindqvist/']").First.HoverAsync();
        await Assertions.Expect(Card(page)).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Escape");
        await page.Locator("main a[href*='/articles/']").First.HoverAsync();
        await page.WaitForTimeoutAsync(600);
        await Assertions.Expect(Card(page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_touch_follows_the_link_and_shows_no_card()
    {
        await using var context = await desk.Browser.NewContextAsync(new() { HasTouch = true, ViewportSize = new() { Width = 390, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(desk.Everything.Address(Article));
        var cards = 0;
        page.Request += (_, request) => cards += request.Url.EndsWith("/card.json", StringComparison.Ordinal) ? 1 : 0;
        // On a busy machine a finger can rest so long that the browser takes a tap for a long press, which follows no link.
        for (var taps = 0; taps < 5 && !page.Url.EndsWith("/people/mara-lindqvist/", StringComparison.Ordinal); taps++)
        {
            await Mara(page).TapAsync();
            await page.WaitForTimeoutAsync(1000);
        }
        await page.WaitForURLAsync("**/people/mara-lindqvist/");

        Assert.Equal(0, cards);
    }

    [Theory]
    [InlineData(320, 800)]
    [InlineData(320, 256)]
    [InlineData(1280, 800)]
    public async Task It_is_within_the_window_and_accessible(int width, int height)
    {
        var page = await desk.OpenAsync(desk.Everything, Article, width);
        await page.SetViewportSizeAsync(width, height);
        var complaints = Visit.Listen(page, desk.Everything.Origin);
        await page.Keyboard.PressAsync("Tab");
        foreach (var link in await page.Locator(".prose a.entity").AllAsync())
        {
            await link.FocusAsync();
            await Assertions.Expect(link).ToHaveAttributeAsync("aria-describedby", "_card");
            Assert.True(await page.EvaluateAsync<bool>(
                "(() => { const r = document.getElementById('_card').getBoundingClientRect(); return r.left >= 0 && r.top >= 0 && r.right <= document.documentElement.clientWidth && r.bottom <= innerHeight; })()"));
        }
        var result = await page.RunAxe(Visit.Rules);

        Assert.Empty(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}")));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Empty(complaints);
    }
}
