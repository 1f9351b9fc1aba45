using System.Collections.Immutable;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Rendering;

/// <summary>What draws pages. Safe for concurrent use.</summary>
public interface ITheme
{
    /// <summary>The theme's own files: style sheet, scripts, fonts, icon.</summary>
    ImmutableArray<ThemeAsset> Assets { get; }

    /// <summary>The whole HTML document of a page. An exception is a bug in the theme.</summary>
    string Render(PageModel page);
}
