using System.Diagnostics;
using Briefing.Engine;
using Briefing.Engine.Composing;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;
using Briefing.Engine.Reading;
using Briefing.Engine.Rendering;
using Briefing.Theme;

namespace Briefing.Benchmarks;

/// <summary>From a saved article to its new page, as preview does it: the folder is read again, the pipeline runs with its memory, the page is rendered.</summary>
internal static class PreviewLoop
{
    public static void Run(int articles, int entities)
    {
        var root = Directory.CreateTempSubdirectory("briefing-preview").FullName;
        try
        {
            var corpus = Corpus.Of(articles, entities);
            corpus.WriteTo(root);
            var (input, memo, theme) = (new InputFolder(root, "input"), new Memo(), new RazorTheme());
            var options = new BuildOptions { Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), ShowHidden = true };
            var clock = Stopwatch.StartNew();
            var first = Pipeline.Run(input.Read().Value, theme, memo, options);
            Console.WriteLine($"first run of {articles} articles, {entities} entities: {clock.ElapsedMilliseconds} ms");

            var path = corpus.Files.Keys.First(p => p.StartsWith("articles/", StringComparison.Ordinal));
            // The page is open in the browser before its text is edited.
            _ = Renderer.Render(PageOf(first, path), theme);
            for (var edit = 1; edit <= 10; edit++)
            {
                File.AppendAllText(Path.Combine(root, "input", path), $"\nEdit number {edit} by the desk.\n");
                // Preview collects while the editor thinks.
                GC.Collect();
                clock.Restart();
                var result = Pipeline.Run(input.Read().Value, theme, memo, options);
                var page = PageOf(result, path);
                var bytes = Renderer.Render(page, theme);
                Console.WriteLine($"edit {edit}: {clock.Elapsed.TotalMilliseconds:0.0} ms to {bytes.Length} bytes of {page.Route}; enriched again: {memo.Computed("enrich")}");
            }
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }

        static Page PageOf(BuildResult result, string path) => result.Pages.First(p => p.Sources.Contains("input/" + path, StringComparer.Ordinal));
    }
}
