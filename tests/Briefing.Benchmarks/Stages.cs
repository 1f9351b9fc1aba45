using System.Diagnostics;
using Briefing.Engine;
using Briefing.Engine.Enrichment.Marking;
using Briefing.Engine.Enrichment.Naming;
using Briefing.Engine.Enrichment.Quoting;
using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Enrichment.Speaking;
using Briefing.Engine.Enrichment.Spotting;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;
using Briefing.Engine.Rendering;
using Briefing.Engine.Understanding;
using Briefing.Theme;

namespace Briefing.Benchmarks;

/// <summary>Where the time of a build goes: each stage on one core, the first time and once the code is compiled, and what it leaves to collect.</summary>
internal static class Stages
{
    public static void Run(int articles, int entities)
    {
        var sources = Corpus.Of(articles, entities).Files.Select(f => SourceFile.Of(f.Key, f.Value)).ToList();
        var options = new BuildOptions { Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) };
        var settings = SettingsReader.Read([.. sources], options).Value;
        var tree = SourceTree.Sort([.. sources], settings).Value;
        for (var round = 1; round <= 3; round++)
        {
            Console.WriteLine($"round {round}, microseconds and allocated kilobytes per article");
            var register = Timed("register", () => Registers.Read(tree.Entities, settings, new Memo()).Value);
            var manuscripts = Timed("understand", () => tree.Articles.Select(t => Manuscripts.Read(t, Manuscript.ArticleKind, settings).Value!).ToList());
            var gazetteer = Timed("gazetteer", () => Gazetteer.Build(register));
            _ = Timed("key", () => manuscripts.Select(m => gazetteer.Key(m.Words)).ToList());
            var sentences = Timed("sentences", () => manuscripts.Select(m => Sentences.Split(m.Body, "en")).ToList());
            var quoted = Timed("quotations", () => manuscripts.Select(m => Quotations.Find(m.Body, "en")).ToList());
            var found = Timed("mentions", () => manuscripts.Select((m, i) => MentionFinder.Find(m.Body, gazetteer, Context(m, sentences[i], quoted[i]))).ToList());
            var linked = Timed("links", () => manuscripts.Select((m, i) => LinkPolicy.Apply(found[i].Mentions, m.Body, register, settings.Linking, [])).ToList());
            _ = Timed("speakers", () => manuscripts.Select((m, i) => Speakers.Attribute(m.Body, sentences[i], quoted[i], linked[i], register, default)).ToList());
            _ = Timed("candidates", () => manuscripts.Select((m, i) => Candidates.Find(m.Body, sentences[i], linked[i], found[i].Refusals, "en")).ToList());
            _ = Timed("annotate", () => manuscripts.Select((m, i) => Annotator.Write(m.Body, linked[i], sentences[i], [.. m.Body.References.Select(_ => new Target("/"))], id => $"/{id}/")).ToList());
            var theme = new RazorTheme();
            var result = Timed("whole run", () => Pipeline.Run([.. sources], theme, new Memo(), options));
            foreach (var kind in result.Pages.GroupBy(p => p.Kind, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                Timed($"render {kind.Key} ({kind.Count()})", () => kind.Sum(p => (long)Renderer.Render(p, theme).Length));
            }
        }

        T Timed<T>(string stage, Func<T> work)
        {
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var clock = Stopwatch.StartNew();
            var made = work();
            var elapsed = clock.Elapsed;
            Console.WriteLine($"  {stage,-34} {elapsed.TotalMicroseconds / articles,8:0} {(GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1024.0 / articles,8:0.0}");
            return made;
        }

        static MentionContext Context(Manuscript m, System.Collections.Immutable.ImmutableArray<Sentence> sentences, System.Collections.Immutable.ImmutableArray<QuotedSpan> quoted) => new()
        {
            Day = DateOnly.FromDateTime(m.Front.Date.DateTime),
            Sentences = sentences,
            Quoted = [.. quoted.Select(q => q.Outer)],
        };
    }
}
