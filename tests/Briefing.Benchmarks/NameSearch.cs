using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Briefing.Engine.Enrichment.Naming;
using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;
using Briefing.Engine.Understanding;

namespace Briefing.Benchmarks;

/// <summary>
/// The cost of finding names in 200 articles (about 90,000 words), by the size of the register; against an alternation of the full names and
/// acronyms in one regular expression, which knows no rules at all.
/// </summary>
[InProcess]
[WarmupCount(2)]
[IterationCount(6)]
[MemoryDiagnoser]
public class NameSearch
{
    private ImmutableArray<Manuscript> _manuscripts;
    private ImmutableArray<ImmutableArray<Sentence>> _sentences;
    private Gazetteer _gazetteer = null!;
    private Regex _alternation = null!;

    [Params(100, 5_000, 50_000)]
    public int Names { get; set; }

    [GlobalSetup]
    public void Read()
    {
        ImmutableArray<SourceFile> sources = [.. Corpus.Of(200, Names).Files.Select(f => SourceFile.Of(f.Key, f.Value))];
        var settings = SettingsReader.Read(sources, new BuildOptions { Now = DateTimeOffset.UnixEpoch }).Value;
        var tree = SourceTree.Sort(sources, settings).Value;
        var register = Registers.Read(tree.Entities, settings, new Memo()).Value;
        _gazetteer = Gazetteer.Build(register);
        _manuscripts = [.. tree.Articles.Select(t => Manuscripts.Read(t, Manuscript.ArticleKind, settings).Value!)];
        _sentences = [.. _manuscripts.Select(m => Sentences.Split(m.Body, "en"))];
        var names = register.Entities.SelectMany(e => e.Names).Where(n => n.Kind is NameKind.Full or NameKind.Strong).Select(n => Regex.Escape(n.Text));
        _alternation = new Regex($@"\b(?:{string.Join('|', names)})\b", RegexOptions.CultureInvariant);
    }

    [Benchmark]
    public int Rules() => _manuscripts.Select((m, i) => MentionFinder.Find(m.Body, _gazetteer, new() { Day = DateOnly.FromDateTime(m.Front.Date.DateTime), Sentences = _sentences[i] }).Mentions.Length).Sum();

    [Benchmark(Baseline = true)]
    public int Alternation() => _manuscripts.Sum(m => _alternation.Count(m.Body.Text));
}
