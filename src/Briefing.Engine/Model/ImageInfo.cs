using System.Collections.Immutable;

namespace Briefing.Engine.Model;

/// <summary>What is known of a picture before it is shown.</summary>
/// <param name="Width">In pixels, as it is shown: turned the way it says.</param>
/// <param name="Height">In pixels, as it is shown.</param>
public sealed record ImageInfo(int Width, int Height)
{
    /// <summary>Whether smaller versions of it are of use: a photograph, not a drawing in vectors or one that moves.</summary>
    public bool IsScalable { get; init; }

    /// <summary>The smaller versions, from the smallest.</summary>
    public ImmutableArray<ImageVersion> Versions { get; init; } = [];
}

/// <summary>A smaller version of a picture, in WebP.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Route">Where it goes.</param>
public sealed record ImageVersion(int Width, Route Route);

/// <summary>How a page shows a picture.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="SourceSet">The addresses of its versions with their widths, for the <c>srcset</c> attribute (HTML Standard, 4.8.4.2.1); null where there is one only.</param>
public sealed record ShownImage(int Width, int Height, string? SourceSet);
