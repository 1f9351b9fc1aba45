using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Briefing.Engine.Model;

namespace Briefing.Theme;

/// <summary>From the files below <c>theme/assets</c> to the assets of a site: one style sheet, and everything else as it is.</summary>
public static class ThemeAssets
{
    private const string Root = "assets/";

    /// <summary>The files that were compiled into this program: paths below <c>theme/assets</c>, with forward slashes, and contents.</summary>
    public static IEnumerable<(string Path, byte[] Content)> Embedded()
    {
        var assembly = typeof(ThemeAssets).Assembly;
        return assembly.GetManifestResourceNames()
            .Select(name => (Path: name.Replace('\\', '/'), Resource: name))
            .Where(file => file.Path.StartsWith(Root, StringComparison.Ordinal))
            .Select(file => (file.Path[Root.Length..], Bytes(assembly, file.Resource)));
    }

    /// <summary>The assets made of files.</summary>
    /// <param name="files">Paths below <c>theme/assets</c>, with forward slashes, and contents; in any order, but of two with one path the later counts.</param>
    public static ImmutableArray<ThemeAsset> From(IEnumerable<(string Path, byte[] Content)> files)
    {
        var sorted = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (path, content) in files) sorted[path] = content;
        var others = WithModules([.. sorted.Where(file => !IsCss(file.Key)).Select(file => new ThemeAsset(file.Key[(file.Key.LastIndexOf('/') + 1)..], file.Value))]);
        var css = string.Join('\n', sorted.Where(file => IsCss(file.Key)).Select(file => Encoding.UTF8.GetString(file.Value)));
        return [.. others.Append(new("site.css", Encoding.UTF8.GetBytes(WithRoutes(css, others)))).OrderBy(asset => asset.Name, StringComparer.Ordinal)];
    }

    // All assets lie in one folder, so the name alone is an address from the style sheet, whatever the base path.
    private static string WithRoutes(string css, IEnumerable<ThemeAsset> assets) => assets.Aggregate(css, (text, asset) =>
        text.Replace($"url(\"../fonts/{asset.Name}\")", $"url(\"{Path.GetFileName(asset.Route.Path)}\")", StringComparison.Ordinal));

    // A script names those it imports by their files' names. They are fingerprinted first: what a script imports is part of what it is.
    private static ThemeAsset[] WithModules(ThemeAsset[] assets)
    {
        var scripts = assets.Where(asset => asset.Name.EndsWith(".js", StringComparison.Ordinal)).ToDictionary(asset => asset.Name, StringComparer.Ordinal);
        var imports = scripts.ToDictionary(s => s.Key, s => scripts.Keys.Where(other => Has(s.Value, Import(other))).ToArray(), StringComparer.Ordinal);
        var finished = new HashSet<string>(StringComparer.Ordinal);
        // Scripts that import one another in a circle never come up, and stay as they are.
        while (scripts.Keys.FirstOrDefault(name => !finished.Contains(name) && imports[name].All(finished.Contains)) is { } next)
        {
            var text = imports[next].Aggregate(Encoding.UTF8.GetString(scripts[next].Content), (code, other) =>
                code.Replace(Import(other), Import(Path.GetFileName(scripts[other].Route.Path)), StringComparison.Ordinal));
            if (imports[next].Length > 0)
            {
                var needed = imports[next].Concat(imports[next].SelectMany(other => scripts[other].Imports)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
                scripts[next] = new(next, Encoding.UTF8.GetBytes(text)) { Imports = [.. needed] };
            }
            finished.Add(next);
        }
        return [.. assets.Select(asset => scripts.GetValueOrDefault(asset.Name, asset))];

        static bool Has(ThemeAsset script, string text) => script.Content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
        static string Import(string name) => $" from './{name}';";
    }

    private static bool IsCss(string path) => path.EndsWith(".css", StringComparison.Ordinal);

    private static byte[] Bytes(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
