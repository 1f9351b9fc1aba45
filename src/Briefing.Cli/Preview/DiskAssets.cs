using System.Collections.Immutable;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;
using Briefing.Engine.Rendering;

namespace Briefing.Cli.Preview;

/// <summary>A theme whose assets are those on disk, where they are there: style sheets and scripts can be written without building.</summary>
/// <param name="theme">The theme.</param>
/// <param name="folders">The folders of its assets, of which the later win; they need not exist.</param>
internal sealed class DiskAssets(ITheme theme, IReadOnlyList<string> folders) : ITheme
{
    /// <summary>Where a site keeps the assets of its theme, and its own in their place.</summary>
    public static IReadOnlyList<string> FoldersOf(string root) => [Path.Combine(root, "theme", "assets"), Path.Combine(root, "theme", "own", "assets")];

    /// <inheritdoc/>
    public ImmutableArray<ThemeAsset> Assets => AssetsWith([]);

    /// <inheritdoc/>
    public ImmutableArray<ThemeAsset> AssetsWith(IEnumerable<(string Path, byte[] Content)> files) => theme.AssetsWith(folders.SelectMany(OnDisk).Concat(files));

    /// <inheritdoc/>
    public Palette Palette => theme.Palette;

    /// <inheritdoc/>
    public Wording WordingIn(string language) => theme.WordingIn(language);

    /// <inheritdoc/>
    public void Render(PageModel page, TextWriter to) => theme.Render(page, to);

    private static List<(string Path, byte[] Content)> OnDisk(string folder)
    {
        var found = new List<(string Path, byte[] Content)>();
        if (!Directory.Exists(folder)) return found;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            try
            {
                found.Add((Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It is just being replaced: the one in the program stands in, and the change that follows brings it.
            }
        }
        return found;
    }
}
