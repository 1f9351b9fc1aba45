using System.Globalization;
using BenchmarkDotNet.Running;
using Briefing.Benchmarks;

// generate N ENTITIES FOLDER: writes a corpus, to be built by Briefing itself or by another generator.
// preview N ENTITIES: from a saved article to its new page.
// stages N ENTITIES: where the time of a build goes.
// search N ENTITIES: what a reader's first search fetches, and how long a search computes, in an installed Chromium.
// anything else: BenchmarkDotNet; names: --filter *NameSearch*
switch (args)
{
    case ["generate", var articles, var entities, var folder]:
        Corpus.Of(int.Parse(articles, CultureInfo.InvariantCulture), int.Parse(entities, CultureInfo.InvariantCulture)).WriteTo(folder);
        return 0;
    case ["preview", var articles, var entities]:
        PreviewLoop.Run(int.Parse(articles, CultureInfo.InvariantCulture), int.Parse(entities, CultureInfo.InvariantCulture));
        return 0;
    case ["stages", var articles, var entities]:
        Stages.Run(int.Parse(articles, CultureInfo.InvariantCulture), int.Parse(entities, CultureInfo.InvariantCulture));
        return 0;
    case ["search", var articles, var entities]:
        return await SearchCost.RunAsync(int.Parse(articles, CultureInfo.InvariantCulture), int.Parse(entities, CultureInfo.InvariantCulture));
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args);
        return 0;
}
