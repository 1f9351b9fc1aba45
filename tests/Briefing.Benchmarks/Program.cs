using System.Globalization;
using BenchmarkDotNet.Running;
using Briefing.Benchmarks;

// generate N ENTITIES FOLDER: writes a corpus, to be built by Briefing itself or by another generator.
// build | preview [N ENTITIES]: whole runs, measured from outside (README.md beside this file).
// anything else: BenchmarkDotNet, stage by stage.
switch (args)
{
    case ["generate", var articles, var entities, var folder]:
        Corpus.Of(int.Parse(articles, CultureInfo.InvariantCulture), int.Parse(entities, CultureInfo.InvariantCulture)).WriteTo(folder);
        return 0;
    case ["preview", var articles, var entities]:
        PreviewLoop.Run(int.Parse(articles, CultureInfo.InvariantCulture), int.Parse(entities, CultureInfo.InvariantCulture));
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args);
        return 0;
}
