using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Briefing.Tests.Cli.Preview;

/// <summary>The real program, previewing a site in a temporary folder.</summary>
public sealed class PreviewTests : IAsyncDisposable
{
    private readonly SiteOnDisk _site = new();
    private RunningPreview? _preview;

    [Fact]
    public async Task It_says_in_one_line_where_it_is_what_it_watches_and_how_to_stop()
    {
        await StartAsync();
        Assert.Matches(@"^Preview: http://127\.0\.0\.1:\d+/   Watching input   Stop with Ctrl-C$", _preview!.Greeting);
    }

    [Fact]
    public async Task An_article_is_served_as_GitHub_Pages_would_and_its_canonical_address_is_previews_own()
    {
        await StartAsync();
        var page = await GetAsync("/articles/first/");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        Assert.Contains($"{_preview!.Address}articles/first/", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        var folder = await GetAsync("/articles/first");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/articles/first/"), (folder.StatusCode, folder.Headers.Location!.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/nothing/")).StatusCode);
        Assert.Equal("text/html; charset=utf-8", (await GetAsync("/nothing/")).Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task Nothing_is_written()
    {
        await StartAsync();
        await GetAsync("/");
        Assert.Equal("input", _site.Names(""));
    }

    [Fact]
    public async Task A_changed_article_is_another_version_of_the_site()
    {
        await StartAsync();
        await using var events = await _preview!.EventsAsync();
        var first = await events.NextAsync();
        Assert.Contains($"data-version=\"{first}\"", await TextAsync("/articles/first/"), StringComparison.Ordinal);

        _site.Write("input/articles/first.md", SiteOnDisk.Article("Second"));
        var second = await events.NextAsync();
        Assert.NotEqual(first, second, StringComparer.Ordinal);
        Assert.Contains("Second", await TextAsync("/articles/first/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_errors_the_last_good_site_stays_under_their_list_until_they_are_mended()
    {
        await StartAsync();
        await using var events = await _preview!.EventsAsync();
        await events.NextAsync();

        _site.Write("input/articles/first.md", SiteOnDisk.Broken);
        await events.NextAsync();
        var broken = await TextAsync("/articles/first/");
        Assert.Contains("First", broken, StringComparison.Ordinal);
        Assert.Contains("input/articles/first.md:1:1", broken, StringComparison.Ordinal);

        _site.Write("input/articles/first.md", SiteOnDisk.Article("Mended"));
        await events.NextAsync();
        var mended = await TextAsync("/articles/first/");
        Assert.Contains("Mended", mended, StringComparison.Ordinal);
        Assert.DoesNotContain("briefing-problems", mended, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_begins_with_errors_is_their_list_with_status_500_and_comes_when_they_are_mended()
    {
        _site.Write("input/articles/first.md", SiteOnDisk.Broken);
        await StartAsync();
        await using var events = await _preview!.EventsAsync();
        await events.NextAsync();
        var list = await GetAsync("/");
        Assert.Equal(HttpStatusCode.InternalServerError, list.StatusCode);
        Assert.Contains("unclosed-front-matter", await list.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        _site.Write("input/articles/first.md", SiteOnDisk.Article("First"));
        await events.NextAsync();
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Drafts_and_future_items_are_shown()
    {
        WriteHidden();
        await StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/articles/draft/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/articles/future/")).StatusCode);
    }

    [Fact]
    public async Task As_published_drafts_and_future_items_are_not_there()
    {
        WriteHidden();
        await StartAsync("--as-published");
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/articles/draft/")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/articles/future/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/articles/first/")).StatusCode);
    }

    [Fact]
    public async Task Below_a_virtual_directory_the_site_is_what_it_will_be_as_a_project_site()
    {
        await StartAsync("--virtual-dir", "/repo");
        Assert.EndsWith("/repo/", _preview!.Address.AbsoluteUri, StringComparison.Ordinal);
        Assert.Contains("/repo/articles/first/", await TextAsync("/repo/"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/articles/first/")).StatusCode);
        Assert.Equal("/repo/", (await GetAsync("/repo")).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/_briefing/reload.js")).StatusCode);
    }

    [Fact]
    public async Task The_base_path_of_the_published_site_does_not_matter()
    {
        _site.Write("input/site.yml", "title: Test briefing\nurl: https://example.github.io/repo\n");
        await StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/articles/first/")).StatusCode);
        Assert.DoesNotContain("/repo/", await TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_reload_pages_are_what_build_writes()
    {
        await StartAsync("--no-reload");
        Assert.DoesNotContain("_briefing", await TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_watching_the_site_stays_as_it_was()
    {
        await StartAsync("--no-watch");
        Assert.Contains("First", await TextAsync("/articles/first/"), StringComparison.Ordinal);
        _site.Write("input/articles/first.md", SiteOnDisk.Article("Second"));
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.Contains("First", await TextAsync("/articles/first/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.Forbidden)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", HttpStatusCode.OK)]
    public async Task Only_names_of_this_machine_are_answered(string host, HttpStatusCode expected)
    {
        await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;
        Assert.Equal(expected, (await _preview!.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Only_reading_is_possible()
    {
        await StartAsync();
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _preview!.Client.PostAsync("/", null, TestContext.Current.CancellationToken)).StatusCode);
        using var head = await _preview.Client.SendAsync(new(HttpMethod.Head, "/"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.True(head.Content.Headers.ContentLength > 0);
    }

    [Fact]
    public async Task A_page_that_did_not_change_is_not_sent_again_and_part_of_a_file_can_be_had()
    {
        await StartAsync();
        var page = await GetAsync("/");
        Assert.Equal("no-cache", page.Headers.CacheControl!.ToString());
        using var again = new HttpRequestMessage(HttpMethod.Get, "/");
        again.Headers.IfNoneMatch.Add(page.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await _preview!.Client.SendAsync(again, TestContext.Current.CancellationToken)).StatusCode);
        using var part = new HttpRequestMessage(HttpMethod.Get, "/");
        part.Headers.Range = new RangeHeaderValue(0, 9);
        var sent = await _preview.Client.SendAsync(part, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.PartialContent, 10L), (sent.StatusCode, sent.Content.Headers.ContentLength));
    }

    [Fact]
    public async Task A_taken_port_leads_to_the_next_free_one_and_it_is_said()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;
        _preview = await RunningPreview.StartAsync(_site.Root, "--port", $"{taken}");
        Assert.Equal($"Port {taken} is taken.", _preview.FirstLine);
        Assert.True(_preview.Address.Port > taken);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task The_theme_on_disk_wins_over_the_one_in_the_program_and_is_followed()
    {
        _site.Write("theme/assets/site.css", "body { color: red }");
        await StartAsync();
        await using var events = await _preview!.EventsAsync();
        await events.NextAsync();
        var builtIn = System.Text.Encoding.UTF8.GetString(TestSite.Theme.Assets.Single(a => a.Name == "site.css").Content);
        Assert.Equal(builtIn + "\nbody { color: red }", await TextAsync(await StyleSheetAsync()));

        _site.Write("theme/assets/site.css", "body { color: blue }");
        await events.NextAsync();
        Assert.Equal(builtIn + "\nbody { color: blue }", await TextAsync(await StyleSheetAsync()));
    }

    [Fact]
    public async Task Ctrl_C_ends_it_with_0_even_while_browsers_listen()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Signals are sent with kill.");
        await StartAsync();
        await using var events = await _preview!.EventsAsync();
        await events.NextAsync();
        using (Process.Start("kill", ["-INT", $"{_preview.Process.Id}"])) { }
        await _preview.Process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, _preview.Process.ExitCode);
        Assert.Empty(await _preview.Process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        if (_preview is not null) await _preview.DisposeAsync();
        _site.Dispose();
    }

    private async Task StartAsync(params string[] args) => _preview = await RunningPreview.StartAsync(_site.Root, ["--port", "0", .. args]);

    private Task<HttpResponseMessage> GetAsync(string path) => _preview!.Client.GetAsync(path, TestContext.Current.CancellationToken);

    private Task<string> TextAsync(string path) => _preview!.Client.GetStringAsync(path, TestContext.Current.CancellationToken);

    private async Task<string> StyleSheetAsync()
    {
        var page = await TextAsync("/");
        var start = page.IndexOf("/assets/site.", StringComparison.Ordinal);
        return page[start..(page.IndexOf(".css", start, StringComparison.Ordinal) + 4)];
    }

    private void WriteHidden()
    {
        _site.Write("input/articles/draft.md", "---\ntitle: Draft\ndate: 2022-07-06\ndraft: true\n---\nNot yet.\n");
        _site.Write("input/articles/future.md", "---\ntitle: Future\ndate: 2999-01-01\n---\nNot for long.\n");
    }
}
