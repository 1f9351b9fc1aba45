using System.Collections.Immutable;
using Briefing.Engine.Incremental;

namespace Briefing.Engine.Model;

/// <summary>A file of the theme: style sheet, script, font, icon.</summary>
/// <param name="Name">The file's name, unique among the assets: <c>site.css</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ThemeAsset(string Name, byte[] Content)
{
    /// <summary>Its fingerprinted address: <c>assets/site.1a2b3c4d5e.css</c>.</summary>
    public Route Route { get; } = new(
        $"assets/{Path.GetFileNameWithoutExtension(Name)}.{Fingerprint.Of(Content).Short}{Path.GetExtension(Name)}");

    /// <summary>Of a script, the names of those that it needs: that it imports, and that these import.</summary>
    public ImmutableArray<string> Imports { get; init; } = [];
}
