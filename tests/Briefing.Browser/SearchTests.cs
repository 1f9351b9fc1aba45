using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Briefing.Browser;

/// <summary>Search as readers use it.</summary>
public sealed class SearchTests(Desk desk)
{
    private static ILocator First(IPage page) => page.Locator("#found a").First;

    [Theory]
    [InlineData("Mara Lindqvist", "Mara Lindqvist")]
    [InlineData("lindqvist mara e", "Mara Lindqvist")]
    [InlineData("оксана береговенко", "Oksana Berehovenko")]
    [InlineData("norhaven", "Norhaven")]
    [InlineData("norhaven coun", "Norhaven Council")]
    [InlineData("what did tomas lindqvist say", "Tomas Lindqvist")]
    public async Task A_name_or_alias_is_on_top(string asked, string name)
    {
        var page = await desk.OpenAsync(desk.Everything, "search/?q=" + Uri.EscapeDataString(asked));

        await Assertions.Expect(First(page)).ToHaveTextAsync(name);
    }

    [Theory]
    [InlineData("BRUCKE", "Brücke")]
    [InlineData("bruecke", "Brücke")]
    [InlineData("Hohenfels Wolkenstein", "Maximiliana Theodora Alexandrina von Hohenfels-Wolkenstein-X")]
    [InlineData("hohenfelswolkenstein-x", "Maximiliana Theodora Alexandrina von Hohenfels-Wolkenstein-X")]
    [InlineData("Mara Lindqivst", "Mara Lindqvist")]
    [InlineData("berehovneko", "Oksana Berehovenko")]
    [InlineData("mara lundkvist", "Mara Lindqvist")]
    public async Task Accents_case_hyphens_and_small_mistakes_do_not_hide_a_name(string asked, string name)
    {
        var page = await desk.OpenAsync(desk.Everything, "search/?q=" + Uri.EscapeDataString(asked));

        await Assertions.Expect(page.Locator("#found .names a").Filter(new() { HasTextString = name }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_entity_is_found_as_a_small_card()
    {
        var page = await desk.OpenAsync(desk.Everything, "search/?q=mara");
        var card = page.Locator("#found .names li").First;

        await Assertions.Expect(card.Locator(".role")).ToHaveTextAsync("Person · Mayor, Norhaven Council");
        await Assertions.Expect(card.Locator(".line")).ToHaveTextAsync("Mayor of Norhaven.");
        Assert.Matches("quotations? · [0-9]+ articles · Last ", await card.Locator(".count").Last.InnerTextAsync());
    }

    [Fact]
    public async Task A_sentence_is_found_with_the_words_marked_and_leads_to_its_place()
    {
        var page = await desk.OpenAsync(desk.Everything, "search/?q=years+lat");
        var hit = page.Locator("#found .texts li").Filter(new() { HasTextString = "The bridge opens two years late" });

        await Assertions.Expect(page.Locator("#found .titles a")).ToHaveTextAsync("The bridge opens two years late");
        await Assertions.Expect(hit.Locator("mark").First).ToBeVisibleAsync();
        await hit.Locator("a.jump").First.ClickAsync();
        await page.WaitForURLAsync("**/articles/bridge-opens/#s-*");
        Assert.True(await page.Locator(":target").IsVisibleAsync());
        Assert.NotEqual("rgba(0, 0, 0, 0)", await page.Locator(":target").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
    }

    [Fact]
    public async Task A_result_can_be_narrowed_and_the_address_remembers_how()
    {
        var page = await desk.OpenAsync(desk.Everything, "search/?q=bridge");
        var all = await CountAsync(page);
        Assert.Equal(["All", "Events", "Works", "Tags", "Articles by title", "In the text"], (await page.Locator("#kind option").AllInnerTextsAsync()).Select(t => t.Split(" (")[0]));

        await page.Locator("#kind").SelectOptionAsync("text");
        Assert.True(await CountAsync(page) < all);
        Assert.Equal(0, await page.Locator("#found .names").CountAsync());
        await page.Locator("#tag").SelectOptionAsync("bridge");
        var promised = await page.Locator("#tag option:checked").InnerTextAsync();
        Assert.EndsWith($"({await CountAsync(page)})", promised, StringComparison.Ordinal);
        await page.Locator("#year").SelectOptionAsync("2024");
        Assert.EndsWith("search/?q=bridge&kind=text&tag=bridge&year=2024", page.Url, StringComparison.Ordinal);

        var other = await desk.OpenAsync(desk.Everything, "search/" + new Uri(page.Url).Query);
        await Assertions.Expect(other.Locator("#found .texts li")).ToHaveCountAsync(await page.Locator("#found .texts li").CountAsync());
        Assert.Equal("bridge", await other.Locator("#tag").InputValueAsync());
    }

    [Fact]
    public async Task Everything_goes_by_keyboard_and_nothing_loses_the_focus()
    {
        var page = await desk.OpenAsync(desk.Everything, "search/");
        await page.Locator("main").FocusAsync();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("council");
        await Assertions.Expect(page.Locator("#found .texts a").First).ToBeVisibleAsync();
        Assert.Equal("q", await FocusedAsync(page));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(await page.Locator("#found a").Nth(1).GetAttributeAsync("href"), await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("q", await FocusedAsync(page));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("kind", await FocusedAsync(page));
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("kind", await FocusedAsync(page));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("q", await FocusedAsync(page));
        await Assertions.Expect(page.Locator("#q")).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator("#found a")).ToHaveCountAsync(0);
        Assert.EndsWith("/search/", page.Url, StringComparison.Ordinal);
        await page.Keyboard.TypeAsync("tomas");
        await Assertions.Expect(First(page)).ToHaveTextAsync("Tomas Lindqvist");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/people/tomas-lindqvist/");
    }

    [Fact]
    public async Task More_of_a_long_result_goes_on_where_the_reader_was()
    {
        var page = await desk.OpenAsync(desk.Everything, "search/?q=t");
        var more = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Show [0-9]+ more$") });
        await more.FocusAsync();
        var before = await page.Locator("#found .names > li").CountAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(more).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#found .names > li").Nth(before).Locator("a").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task How_much_was_found_is_said_aloud()
    {
        var page = await desk.OpenAsync(desk.Everything, "search/");
        await page.Locator("#q").FillAsync("council");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9]+ results\\.$"));
        await page.Locator("#q").FillAsync("concil");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Nothing is spelt just so");
        await page.Locator("#q").FillAsync("xyzzyxyzzy");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Nothing found.");
    }

    [Fact]
    public async Task Without_script_there_are_the_indexes()
    {
        await using var context = await desk.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(desk.Everything.Address("search/?q=mara"));

        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "People A–Z" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("noscript")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#kind")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task An_index_of_another_build_is_left_for_the_new_one()
    {
        var page = await desk.OpenAsync(desk.Everything, "search/");
        var isFirst = true;
        await page.RouteAsync("**/search/index.json", async route =>
        {
            var answer = await route.FetchAsync();
            var text = await answer.TextAsync();
            if (isFirst) text = System.Text.RegularExpressions.Regex.Replace(text, "\"version\":\"[0-9a-f]+\"", "\"version\":\"0000000000\"");
            isFirst = false;
            await route.FulfillAsync(new() { Response = answer, Body = text });
        });
        await page.Locator("#q").FillAsync("tomas");

        await Assertions.Expect(First(page)).ToHaveTextAsync("Tomas Lindqvist");
        Assert.False(isFirst);
    }

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Results_are_accessible(int width, ColorScheme scheme)
    {
        var page = await desk.OpenAsync(desk.Everything, "search/?q=lindqvist", width);
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await Assertions.Expect(page.Locator("#found .texts .jump").First).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var result = await page.RunAxe(Visit.Rules);

        Assert.Empty(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}")));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task The_script_takes_words_as_the_engine_does()
    {
        string[] texts =
        [
            "O’Brien's and Łódź, ﬁne", "Ki-moon & the U.S. of ’68", "п’ять Їжак Й ё ҐАВА", "Straße ẞ Æsir œuvre ı İ", "東京タワー 서울 ภาษา", "soft\u00ADhyphen zero\u200Bwidth", "naïve résumé e\u0301",
            "हिन्दी भाषा", "it's boys' s 's", "ʼOkina Hawaiʻi", "𝒳 𐐷x 1½ ⅷ", "Crème-brûlée–œuf", "",
            "O'Brien's AT&T: \u201Cit\u2019s the boys\u2019 s\u201D \u2013 A's, 1's & 's", "S. O. S\u2026 s's's U.S.\u00A0Navy's", "mayor\u2018s plans \u201A x", "under_score's a`s",
        ];
        var page = await desk.OpenAsync(desk.Everything, "search/");
        var script = Script("words");
        foreach (var text in texts)
        {
            var keys = await page.EvaluateAsync<string[]>(
                "async ([script, text]) => [...new Set((await import(script)).words(text).map(w => w.key))].sort()", new[] { script, text });

            Assert.Equal(Engine.Model.Words.Of(text), keys);
        }
    }

    [Fact]
    public async Task The_distance_of_two_words_is_what_the_plain_way_to_count_it_says()
    {
        var page = await desk.OpenAsync(desk.Everything, "search/");
        var wrong = await page.EvaluateAsync<string[]>(
            """
            async script => {
              const { Vocabulary, distance } = await import(script);
              // The last row of the whole table: from a word to each beginning of the other.
              const plain = (a, b) => {
                const cost = [...a, 0].map((_, i) => [...b, 0].map((_, j) => i === 0 ? j : j === 0 ? i : 0));
                for (let i = 1; i <= a.length; i++) for (let j = 1; j <= b.length; j++) {
                  cost[i][j] = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
                  if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
                return cost[a.length];
              };
              const all = [''];
              for (let at = 0; all[at].length < 4; at++) for (const c of 'abc') all.push(all[at] + c);
              const wrong = [], vocabulary = new Vocabulary(all);
              for (const a of all) for (const most of [0, 1, 2]) for (const isBeginning of [false, true]) {
                const near = all.map((b, at) => [at, distance(a, b, most, isBeginning)]).filter(([, off]) => off <= most);
                if (String(vocabulary.near(a, most, isBeginning)) !== String(near)) wrong.push(`near ${a} ${most} ${isBeginning}`);
              }
              for (const a of all) for (const b of all) for (const most of [0, 1, 2]) {
                const row = plain(a, b);
                for (const isBeginning of [false, true]) {
                  const expected = Math.min(most + 1, isBeginning ? Math.min(...row) : row[b.length]);
                  if (Math.min(most + 1, distance(a, b, most, isBeginning)) !== expected) wrong.push(`${a} ${b} ${most} ${isBeginning}`);
                }
              }
              return wrong;
            }
            """, Script("spelling"));

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("search/")]
    [InlineData("404.html")]
    [InlineData("articles/bridge-opens/")]
    public async Task No_script_waits_for_another_to_be_asked_for(string path)
    {
        await using var context = await desk.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var scripts = new List<string>();
        page.Request += (_, request) =>
        {
            if (request.ResourceType == "script") scripts.Add(new Uri(request.Url).AbsolutePath);
        };
        await page.GotoAsync(desk.Everything.Address(path), new() { WaitUntil = WaitUntilState.NetworkIdle });
        var named = await page.Locator("link[rel=modulepreload], script[src]").EvaluateAllAsync<string[]>("all => all.map(e => new URL(e.href ?? e.src).pathname)");

        Assert.NotEmpty(scripts);
        Assert.Equal(named.Order(StringComparer.Ordinal), scripts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private string Script(string name) =>
        desk.Everything.BasePath + desk.Everything.Result.Pages.Single(p => p.Route.Path.StartsWith($"assets/{name}.", StringComparison.Ordinal)).Route.Path;

    private static async Task<int> CountAsync(IPage page)
    {
        await Assertions.Expect(page.Locator("#found a").First).ToBeVisibleAsync();
        return int.Parse((await page.Locator("#status").InnerTextAsync()).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.id");
}
