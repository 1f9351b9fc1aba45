using System.Collections.Immutable;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;
using Briefing.Engine.Rendering;

namespace Briefing.Tests.Cli;

/// <summary>A theme that draws what it is told to.</summary>
internal sealed class FakeTheme(Func<PageModel, string> draw) : ITheme
{
    public ImmutableArray<ThemeAsset> Assets { get; init; } = [];

    public ImmutableArray<ThemeAsset> AssetsWith(IEnumerable<(string Path, byte[] Content)> files) =>
        [.. Assets.Select(asset => files.FirstOrDefault(file => file.Path == asset.Name).Content is { } content ? new(asset.Name, content) : asset)];

    public Palette Palette => Palette.Plain;

    public Wording WordingIn(string language) => Wording.English;

    public void Render(PageModel page, TextWriter to) => to.Write(draw(page));
}
