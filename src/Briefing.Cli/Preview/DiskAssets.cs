using System.Collections.Immutable;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;
using Briefing.Engine.Rendering;

namespace Briefing.Cli.Preview;

/// <summary>A theme whose assets are those on disk, where they are there: style sheets and scripts can be written without building.</summary>
/// <param name="theme">The theme.</param>
/// <param name="folder">The folder of its assets; need not exist.</param>
internal sealed class DiskAssets(ITheme theme, string folder) : ITheme
{
    /// <summary>Where a site keeps the assets of its theme.</summary>
    public static string FolderOf(string root) => Path.Combine(root, "theme", "assets");

    /// <inheritdoc/>
    public ImmutableArray<ThemeAsset> Assets => [.. theme.Assets.Select(a => OnDisk(a.Name) is { } content ? new ThemeAsset(a.Name, content) : a)];

    /// <inheritdoc/>
    public string Render(PageModel page) => theme.Render(page);

    private byte[]? OnDisk(string name)
    {
        try
        {
            var file = Path.Combine(folder, name);
            return File.Exists(file) ? File.ReadAllBytes(file) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // It is just being replaced; the change that follows brings it.
        }
    }
}
