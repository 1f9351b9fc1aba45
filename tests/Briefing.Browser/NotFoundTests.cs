using Microsoft.Playwright;
using Xunit;

namespace Briefing.Browser;

/// <summary>What a reader gets for an address that does not exist.</summary>
public sealed class NotFoundTests(Desk desk)
{
    [Theory]
    [InlineData("people/mara-lindquist/", "people/mara-lindqvist/")]
    [InlineData("person/mara-lindqvist", "people/mara-lindqvist/")]
    [InlineData("people/Mara_Lindqvist.html", "people/mara-lindqvist/")]
    [InlineData("people/jonas-eck/", "people/jonas-ek/")]
    [InlineData("2024/05/bridge-opens/", "articles/bridge-opens/")]
    [InlineData("people/lindqvist", "people/mara-lindqvist/")]
    [InlineData("timelien/", "timeline/")]
    [InlineData("tags/мостии/", "tags/мости/")]
    public async Task The_nearest_address_is_offered(string asked, string nearest)
    {
        var page = await desk.OpenAsync(desk.Everything, asked);

        await Assertions.Expect(page.Locator("#nearest a").First).ToHaveAttributeAsync("href", desk.Everything.BasePath + new Engine.Model.Route(nearest).Encoded);
        Assert.InRange(await page.Locator("#nearest a").CountAsync(), 1, 3);
    }

    [Theory]
    [InlineData("never/was/anything-like-this-here")]
    [InlineData("404.html")]
    [InlineData("%E0%A4%A")]
    public async Task Nothing_is_offered_where_nothing_is_near(string asked)
    {
        var page = await desk.OpenAsync(desk.Everything, asked);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Equal(0, await page.Locator("#nearest a").CountAsync());
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "People A–Z" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Searchbox)).ToBeVisibleAsync();
    }
}
