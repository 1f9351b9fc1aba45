using Microsoft.Playwright;
using Xunit;

namespace Briefing.Browser;

/// <summary>Headings and sentences have addresses that a reader can take along.</summary>
public sealed class SentenceTests(Desk desk)
{
    private const string Article = "articles/bridge-opens/";

    [Fact]
    public async Task Whoever_selects_words_of_a_sentence_is_offered_the_link_to_it()
    {
        var page = await desk.OpenAsync(desk.Everything, Article);
        var link = page.Locator(".sentence-link");
        await Assertions.Expect(link).ToBeHiddenAsync();
        var id = await page.EvaluateAsync<string>("""
            () => {
              const sentence = document.querySelectorAll('.prose .s[id]')[1];
              getSelection().selectAllChildren(sentence);
              return sentence.id;
            }
            """);
        await Assertions.Expect(link).ToBeVisibleAsync();
        await Assertions.Expect(link).ToHaveTextAsync("Link to this sentence");

        await link.ClickAsync();
        Assert.EndsWith("#" + id, page.Url, StringComparison.Ordinal);
        Assert.Equal(id, await page.EvaluateAsync<string>("() => document.querySelector(':target').id"));
        await Assertions.Expect(link).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_offer_goes_on_Escape_and_is_not_made_outside_of_the_text()
    {
        var page = await desk.OpenAsync(desk.Everything, Article);
        var link = page.Locator(".sentence-link");
        await page.EvaluateAsync("() => getSelection().selectAllChildren(document.querySelector('.prose .s[id]'))");
        await Assertions.Expect(link).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(link).ToBeHiddenAsync();

        await page.EvaluateAsync("() => getSelection().selectAllChildren(document.querySelector('h1'))");
        await page.WaitForTimeoutAsync(400);
        await Assertions.Expect(link).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_heading_leads_to_itself()
    {
        var page = await desk.OpenAsync(desk.Everything, Article);
        var heading = page.Locator(".prose h2[id] > a.permalink").First;
        var id = await heading.EvaluateAsync<string>("a => a.parentElement.id");
        await heading.ClickAsync();
        Assert.EndsWith("#" + Uri.EscapeDataString(id), page.Url, StringComparison.Ordinal);
    }
}
