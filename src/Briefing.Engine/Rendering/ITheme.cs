using System.Collections.Immutable;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Rendering;

/// <summary>What draws pages. Safe for concurrent use.</summary>
public interface ITheme
{
    /// <summary>The theme's own files: style sheet, scripts, fonts, icon.</summary>
    ImmutableArray<ThemeAsset> Assets { get; }

    /// <summary>Its colours, where they are needed outside its style sheets.</summary>
    Palette Palette { get; }

    /// <summary>The words around an editor's own, in the language of a BCP 47 tag, or in the nearest that the theme speaks.</summary>
    Wording WordingIn(string language);

    /// <summary>The theme's own files as they are with these in the place of those it was built with: preview shows a style sheet while it is written.</summary>
    /// <param name="files">Paths below the theme's folder of assets, with forward slashes, and contents; in any order.</param>
    ImmutableArray<ThemeAsset> AssetsWith(IEnumerable<(string Path, byte[] Content)> files);

    /// <summary>Writes the whole HTML document of a page. An exception is a bug in the theme.</summary>
    void Render(PageModel page, TextWriter to);
}
