using Microsoft.Playwright;
using Xunit;

namespace Briefing.Browser;

/// <summary>What readers do: by keyboard, by search, along old links, on paper.</summary>
public sealed class ReaderTests(Desk desk)
{
    [Fact]
    public async Task The_skip_link_comes_first_and_leads_to_the_text()
    {
        var page = await desk.OpenAsync(desk.Sample, "articles/flags/");
        await page.Keyboard.PressAsync("Tab");

        Assert.Equal("skip", await page.EvaluateAsync<string>("document.activeElement.className"));
        Assert.True(await page.EvaluateAsync<bool>("(() => { const r = document.activeElement.getBoundingClientRect(); return r.top >= 0 && r.left >= 0 && r.height > 10; })()"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("articles/table/")]
    [InlineData("people/mara-lindqvist/")]
    [InlineData("search/")]
    public async Task The_keyboard_reaches_everything_and_shows_where_it_is(string path)
    {
        var page = await desk.OpenAsync(desk.Everything, path);
        var count = await page.EvaluateAsync<int>(
            """
            () => {
              const name = e => e.outerHTML.slice(0, 100);
              document.querySelectorAll('details').forEach(d => d.open = true);
              window.wanted = new Set([...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
                .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled));
              window.unseen = [];
              document.addEventListener('focusin', event => {
                const e = event.target, style = getComputedStyle(e);
                window.wanted.delete(e);
                if ((style.outlineStyle === 'none' || style.outlineWidth === '0px') && style.boxShadow === 'none') window.unseen.push('not seen: ' + name(e));
              });
              return window.wanted.size;
            }
            """);
        for (var i = 0; i <= count; i++) await page.Keyboard.PressAsync("Tab");
        var problems = await page.EvaluateAsync<string[]>("[...unseen, ...[...wanted].map(e => 'not reached: ' + e.outerHTML.slice(0, 100))]");

        Assert.True(count > 5);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("old/opening.html")]
    [InlineData("news/opening/")]
    public async Task An_old_address_leads_on_to_the_same_sentence(string old)
    {
        var page = await desk.OpenAsync(desk.Everything, old + "#s-ecba06");

        await page.WaitForURLAsync("**/repo/articles/bridge-opens/#s-ecba06");
    }

    [Fact]
    public async Task An_old_address_leads_on_without_script()
    {
        await using var context = await desk.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(desk.Everything.Address("info/"));

        await page.WaitForURLAsync("**/repo/about/");
    }

    [Fact]
    public async Task An_address_that_never_was_gets_a_page_that_works()
    {
        var page = await desk.OpenAsync(desk.Everything, "");
        var answer = await page.GotoAsync(desk.Everything.Address("never/was/here"));

        Assert.Equal(404, answer!.Status);
        Assert.NotEqual("0px", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('main')).paddingInlineStart"));
    }

    [Fact]
    public async Task Landing_on_a_sentence_shows_which_one_it_is()
    {
        var page = await desk.OpenAsync(desk.Everything, "articles/bridge-opens/#s-ecba06");
        var (landed, other) = (await BackgroundAsync("s-ecba06"), await BackgroundAsync("s-c7dd4e"));

        Assert.NotEqual(other, landed);

        Task<string> BackgroundAsync(string id) => page.EvaluateAsync<string>($"getComputedStyle(document.getElementById('{id}')).backgroundColor");
    }

    [Fact]
    public async Task Nothing_an_author_wrote_is_executed()
    {
        await using var context = await desk.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var complaints = Visit.Listen(page, desk.Everything.Origin);
        foreach (var path in (string[])["articles/hostile/", "", "tags/b-tag-b/", "print/", "search/?q=<img src=x onerror=\"document.title='canary'\">"])
        {
            await page.GotoAsync(desk.Everything.Address(path), new() { WaitUntil = WaitUntilState.NetworkIdle });
            Assert.NotEqual("canary", await page.TitleAsync());
            Assert.Equal(0, await page.Locator("main :is(script, style, iframe, form:not([role=search]), svg script, [onclick], [onerror], [style])").CountAsync());
        }
        Assert.Empty(complaints);
    }

    [Theory]
    [InlineData("print/")]
    [InlineData("articles/table/")]
    [InlineData("people/mara-lindqvist/")]
    public async Task A_page_can_be_printed(string path)
    {
        var page = await desk.OpenAsync(desk.Everything, path);
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });

        Assert.Equal("%PDF"u8, pdf.AsSpan(0, 4));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator("nav.menu").IsVisibleAsync());
    }
}
