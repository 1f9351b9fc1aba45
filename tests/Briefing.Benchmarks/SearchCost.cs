using System.Globalization;
using System.IO.Compression;
using System.Text;
using Briefing.Browser;
using Briefing.Engine;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;
using Briefing.Engine.Rendering;
using Briefing.Theme;
using Microsoft.Playwright;

namespace Briefing.Benchmarks;

/// <summary>
/// What search costs a reader. The corpus has a small vocabulary, which no newsroom has: each article gets 250 words more, of 60,000 that come as
/// often as words do (Zipf's law), so that the figures are an upper bound. Bytes are those of the files a page fetches, each packed by gzip as
/// servers do; time is what the page's script measures from a query to the finished list, once everything it needs has been fetched, and beside it what
/// the page's thread had of the processor meanwhile, layout and painting included: on a busy machine the former says more of the neighbours.
/// </summary>
internal static class SearchCost
{
    private const string Origin = "https://corpus.example/";
    private const int Rounds = 25;

    private static readonly string[] Syllables =
        [.. "b c d f g h k l m n p r s t v w st tr pr ch".Split(' ').SelectMany(c => "a e i o u".Split(' ').Select(v => c + v))];

    public static async Task<int> RunAsync(int articles, int entities)
    {
        if (InstalledBrowser.Find() is not { } path)
        {
            await Console.Error.WriteLineAsync(InstalledBrowser.Missing);
            return 1;
        }
        var (files, person) = Build(articles, entities);
        Console.WriteLine($"{articles} articles, {entities} entities; first search: files and bytes, gzipped; then milliseconds, median and worst of {Rounds}: to the finished list, and of the processor");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InstalledBrowser.StartAsync(playwright, path);
        string[] queries =
        [
            person, person[..^2], Swapped(person), "harbour survey", "ter", "t", "the", "the and of to", Word(40), Word(2_000), $"{Word(300)} {Word(900)}",
            "comittee maintenence", "anual regionl subsidie", "tranport comitee timetabel", string.Join(' ', new[] { 30_000, 41_000, 52_000 }.Select(rank => Swapped(Word(rank)))),
            "what did the comittee say abuot the maintenence of the habour",
        ];
        foreach (var query in queries)
        {
            await MeasureAsync(browser, files, query);
        }
        return 0;
    }

    private static (Dictionary<string, Lazy<byte[]>> Files, string Person) Build(int articles, int entities)
    {
        var corpus = Corpus.Of(articles, entities);
        var random = new Random(1);
        foreach (var article in corpus.Files.Keys.Where(p => p.StartsWith("articles/", StringComparison.Ordinal)).ToList())
        {
            var words = new StringBuilder("\n");
            for (var i = 0; i < 250; i++) words.Append(Word((int)Math.Pow(60_000, random.NextDouble()))).Append(i % 12 == 11 ? ". " : " ");
            corpus.Files[article] += words;
        }
        var theme = new RazorTheme();
        var result = Pipeline.Run([.. corpus.Files.Select(f => SourceFile.Of(f.Key, f.Value))], theme, new Memo(), new() { Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) });
        var files = result.Pages.ToDictionary(p => p.Route.File, p => new Lazy<byte[]>(() => Renderer.Render(p, theme)), StringComparer.Ordinal);
        Report(result, files);
        return (files, result.Site.Register.Entities.First(e => e.Id.Kind == "people").Name);
    }

    private static void Report(BuildResult result, Dictionary<string, Lazy<byte[]>> files)
    {
        var index = result.Pages.Where(p => p.Kind == "SearchIndex").GroupBy(p => Path.GetFileName(p.Route.File).Split('-', '.')[0], StringComparer.Ordinal);
        foreach (var part in index) Console.WriteLine($"  {part.Key,-10} {part.Count(),5} files {part.Sum(p => Packed(files[p.Route.File].Value)) / 1024d,9:0.0} KB, the largest {part.Max(p => Packed(files[p.Route.File].Value)) / 1024d:0.0} KB");
    }

    private static async Task MeasureAsync(IBrowser browser, Dictionary<string, Lazy<byte[]>> files, string query)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var fetched = new List<string>();
        await page.RouteAsync("**/*", async route =>
        {
            var file = new Route(Uri.UnescapeDataString(new Uri(route.Request.Url).AbsolutePath[1..])).File;
            if (route.Request.ResourceType is "fetch" or "script") fetched.Add(file);
            var content = files.GetValueOrDefault(file)?.Value;
            await route.FulfillAsync(new() { Status = content is null ? 404 : 200, BodyBytes = content ?? [], ContentType = TypeOf(file) });
        });
        await page.GotoAsync($"{Origin}search/");
        await SearchAsync(page, query);
        var (script, data) = (fetched.Where(f => f.EndsWith(".js", StringComparison.Ordinal)).ToList(), fetched.Where(f => f.EndsWith(".json", StringComparison.Ordinal)).ToList());
        var devTools = await context.NewCDPSessionAsync(page);
        await devTools.SendAsync("Performance.enable", new() { ["timeDomain"] = "threadTicks" });
        var (times, used) = (new List<double>(), new List<double>());
        for (var i = 0; i < Rounds; i++)
        {
            await SearchAsync(page, "");
            var before = await WorkedAsync();
            times.Add(await SearchAsync(page, query));
            used.Add(await WorkedAsync() - before);
        }
        times.Sort();
        used.Sort();
        var said = await page.Locator("#status").InnerTextAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {query,-26} {data.Count,3} files {Size(data),7:0.0} KB, script {Size(script):0.0} KB; {times[Rounds / 2],6:0.0} ms, {times[^1]:0.0} ms; {used[Rounds / 2],6:0.0} ms, {used[^1]:0.0} ms; {said}"));

        // Milliseconds of the processor that the page's thread has had.
        async Task<double> WorkedAsync() => 1000 * (await devTools.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics").EnumerateArray()
            .Single(metric => metric.GetProperty("name").GetString() == "TaskDuration").GetProperty("value").GetDouble();

        double Size(List<string> of) => of.Sum(f => Packed(files[f].Value)) / 1024d;
    }

    // Types a query, and waits for the script's own measure of it.
    private static Task<double> SearchAsync(IPage page, string query) => page.EvaluateAsync<double>(
        """
        query => new Promise(resolve => {
          const field = document.getElementById('q'), status = document.getElementById('status');
          performance.clearMeasures('search');
          field.value = query;
          field.dispatchEvent(new Event('input'));
          const look = setInterval(() => {
            const [measure] = performance.getEntriesByName('search');
            if (!measure && !(query === '' && status.textContent === '')) return;
            clearInterval(look);
            resolve(measure?.duration ?? 0);
          }, 20);
        })
        """, query);

    private static string Word(int rank)
    {
        var word = new StringBuilder();
        for (var rest = rank + Syllables.Length; rest > 0; rest /= Syllables.Length) word.Append(Syllables[rest % Syllables.Length]);
        return word.ToString();
    }

    // Its third letter and the next in each other's place.
    private static string Swapped(string word) => $"{word[..2]}{word[3]}{word[2]}{word[4..]}";

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript",
        ".json" => "application/json",
        ".css" => "text/css",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };

    private static long Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(content);
        return packed.Length;
    }
}
