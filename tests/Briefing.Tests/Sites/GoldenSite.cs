using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Briefing.Engine;
using Briefing.Engine.Composing;
using Briefing.Engine.Incremental;
using Briefing.Engine.Reading;

namespace Briefing.Tests.Sites;

/// <summary>
/// A whole site beside this file: what an editor wrote in <c>input/</c> and everything that comes of it in <c>expected/</c>. Texts are there as they are;
/// copied files stand with their fingerprints in <c>_copied.txt</c>, complaints in <c>_diagnostics.txt</c> (no page's name begins with an underscore).
/// </summary>
internal sealed partial class GoldenSite(string name)
{
    private static readonly DateTimeOffset Now = new(2024, 5, 20, 12, 0, 0, TimeSpan.Zero);

    public static string Root([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private string Expected => Path.Combine(Root(), name, "expected");

    public BuildResult Build()
    {
        var input = new InputFolder(Path.Combine(Root(), name), "input").Read();
        Assert.Empty(input.Problems);
        return Pipeline.Run(input.Value, TestSite.Theme, new Memo(), new() { Now = Now });
    }

    /// <summary>Every file that is expected of a result, by path.</summary>
    public static SortedDictionary<string, string> FilesOf(BuildResult result)
    {
        var failed = result.Problems.Any(p => p.Severity == Engine.Diagnostics.Severity.Error);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["_diagnostics.txt"] = string.Concat(result.Problems.Select(p => p + "\n")),
        };
        if (failed) return files;
        var copied = result.Pages.Where(p => p.Content is PageContent.Copied).ToImmutableArray();
        files["_copied.txt"] = string.Concat(copied.Select(p => p.Kind == "ThemeAsset" ? Stable(p.Route.File) + "\n" : $"{p.Route.File} {Fingerprint.Of(((PageContent.Copied)p.Content).Bytes())}\n"));
        var painted = result.Pages.Where(p => p.Content is PageContent.Painted).ToImmutableArray();
        files["_painted.txt"] = string.Concat(painted.Select(p => Stable(p.Route.File) + "\n"));
        var drawn = result with { Pages = [.. result.Pages.Except(copied).Except(painted)] };
        foreach (var (path, text) in TestSite.Render(drawn)) files[Stable(path)] = Stable(text);
        return files;
    }

    public SortedDictionary<string, string> Read() => new(
        !Directory.Exists(Expected) ? [] : Directory.EnumerateFiles(Expected, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .ToDictionary(f => Path.GetRelativePath(Expected, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal),
        StringComparer.Ordinal);

    public void Write(SortedDictionary<string, string> files)
    {
        if (Directory.Exists(Expected)) Directory.Delete(Expected, recursive: true);
        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Expected, path))!);
            File.WriteAllText(Path.Combine(Expected, path), text);
        }
    }

    /// <summary>The first line in which two texts differ, as people quote it; null where they are the same.</summary>
    public static string? FirstDifference(string path, string expected, string actual)
    {
        if (expected == actual) return null;
        var (was, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, int.Max(was.Length, now.Length)).First(i => was.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return string.Create(CultureInfo.InvariantCulture, $"{path}:{line + 1}\n  expected: {was.ElementAtOrDefault(line)}\n  actual:   {now.ElementAtOrDefault(line)}");
    }

    // A change of a style or script renames it on every page, and one of a colour renames every card; that is the theme's own affair. A change of any
    // input renames the search index.
    private static string Stable(string text) =>
        SearchVersion().Replace(CardName().Replace(AssetNames(text), "${name}.fingerprint.png"), "${before}version${after}");

    private static string AssetNames(string text) => AssetName().Replace(text, m => ThemeNames.Contains(m.Value) ? $"{m.Groups["name"].Value}.fingerprint.{m.Groups["extension"].Value}" : m.Value);

    private static readonly ImmutableHashSet<string> ThemeNames = [.. TestSite.Theme.Assets.Select(a => a.Route.Path)];

    [GeneratedRegex("(?<before>search/|\\{\"version\":\")[0-9a-f]{10}(?<after>/|\")", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SearchVersion();

    [GeneratedRegex(@"(?<name>cards/[^\s""<>]+)\.[0-9a-f]{10}\.png", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex CardName();

    [GeneratedRegex(@"(?<name>assets/[A-Za-z0-9-]+)\.[0-9a-f]{10}\.(?<extension>[a-z0-9]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex AssetName();
}
