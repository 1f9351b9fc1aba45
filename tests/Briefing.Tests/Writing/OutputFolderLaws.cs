using System.Text;
using Briefing.Engine.Writing;
using CsCheck;

namespace Briefing.Tests.Writing;

public sealed class OutputFolderLaws
{
    private static readonly Gen<string> SitePath = Gen.OneOf("index.html", "a", "a/b", "a/b/c", "a/d", "e/index.html", "e/f/index.html", "é", "g/h/i/j");
    private static readonly Gen<string> ForeignPath = Gen.OneOf("a/notes", "mine", "e/f/mine", "m/n", "a/b/mine", "g/mine");
    private static readonly Gen<string> Content = Gen.OneOf("", "1", "2", "three");

    private static readonly Gen<Step> AnyStep = Gen.Frequency(
        (6, Gen.Select(Gen.Dictionary(SitePath, Content)[1, 6], Gen.OneOf(Gen.Int[1, 60], Gen.Const(int.MaxValue)), (site, steps) => (Step)new Build(site, steps))),
        (2, Gen.Select(SitePath, Content, (path, content) => (Step)new Edit(path, content))),
        (2, Gen.Select(ForeignPath, Content, (path, content) => (Step)new Foreign(path, content))));

    [Fact]
    public void Whatever_happened_before_a_build_that_ends_leaves_the_site_and_what_is_not_Briefings_and_nothing_else() =>
        AnyStep.Array[1, 12].Sample(steps =>
        {
            using var folder = new TemporaryFolder();
            var foreign = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var step in steps)
            {
                switch (step)
                {
                    case Edit edit when File.Exists(folder.At(edit.Path)):
                        File.WriteAllText(folder.At(edit.Path), edit.Content + " by hand");
                        break;
                    case Foreign file when CanStand(folder, file.Path):
                        folder.Put(file.Path, file.Content + " foreign");
                        foreign[file.Path] = file.Content + " foreign";
                        break;
                    case Build build:
                        Run(folder, build, foreign);
                        break;
                }
            }
        });

    private static void Run(TemporaryFolder folder, Build build, Dictionary<string, string> foreign)
    {
        var site = build.Site.Where(f => !build.Site.Keys.Any(k => k.StartsWith(f.Key + "/", StringComparison.Ordinal)))
            .ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        List<OutputFile> files = [.. site.Select(f => new OutputFile(f.Key, () => Encoding.UTF8.GetBytes(f.Value)))];
        var before = folder.Files();
        var handmade = before.Where(f => f.Value.EndsWith(" by hand", StringComparison.Ordinal)).ToList();
        try
        {
            var report = OutputFolder.Write(folder.Output, files, new MortalDisk(build.StepsToLive));
            if (report.Problems.IsEmpty) AssertWhole(folder, site, files, report, handmade.Where(f => !site.ContainsKey(f.Key)).Concat(foreign));
            else AssertRefused(folder, before, report, handmade.Count + foreign.Count);
        }
        catch (KilledException)
        {
            // No half file stands under a page's name.
            var contents = before.Select(f => f.Value).Concat(site.Values).ToHashSet(StringComparer.Ordinal);
            Assert.All(folder.Files(), f => Assert.True(Path.GetFileName(f.Key).StartsWith(".briefing-", StringComparison.Ordinal) || contents.Contains(f.Value), f.Key));
        }
        Assert.All(foreign, f => Assert.Equal(f.Value, folder.Text(f.Key)));
    }

    private static void AssertWhole(
        TemporaryFolder folder, Dictionary<string, string> site, List<OutputFile> files, WriteReport report, IEnumerable<KeyValuePair<string, string>> kept)
    {
        Assert.Equal(site.Concat(kept).OrderBy(f => f.Key, StringComparer.Ordinal), folder.Files());
        Assert.Equal(site.Count, report.Written + report.Unchanged);
        Assert.Equal([.. folder.Names().SelectMany(Folders).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], folder.Folders());
        Assert.Equal(0, OutputFolder.Write(folder.Output, files).Written);
    }

    private static void AssertRefused(TemporaryFolder folder, IReadOnlyList<KeyValuePair<string, string>> before, WriteReport report, int notBriefings)
    {
        Assert.Equal(before, folder.Files());
        Assert.All(report.Problems, p => Assert.Equal("output-in-the-way", p.Code));
        Assert.True(notBriefings > 0, "Something of Briefing's own was taken for somebody else's.");
    }

    private static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1)) yield return path[..slash];
    }

    private static bool CanStand(TemporaryFolder folder, string path) =>
        !Directory.Exists(folder.At(path)) && Folders(path).All(f => !File.Exists(folder.At(f)));

    internal abstract record Step;

    internal sealed record Build(Dictionary<string, string> Site, int StepsToLive) : Step;

    internal sealed record Edit(string Path, string Content) : Step;

    internal sealed record Foreign(string Path, string Content) : Step;
}
