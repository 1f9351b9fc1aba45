using System.Collections.Immutable;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;
using Briefing.Engine.Rendering;

namespace Briefing.Theme;

/// <summary>The theme of this site: Razor components, one a page kind.</summary>
public sealed class RazorTheme : ITheme
{
    /// <inheritdoc/>
    public ImmutableArray<ThemeAsset> Assets => [];

    /// <inheritdoc/>
    public string Render(PageModel page) => page.Head.Title;
}
