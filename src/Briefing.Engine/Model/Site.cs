using System.Collections.Immutable;

namespace Briefing.Engine.Model;

/// <summary>Everything that pages are composed of: the settings, the register and the finished texts. Indexes over it are computed by those who need them.</summary>
public sealed record Site
{
    /// <summary>What <c>site.yml</c> says.</summary>
    public required Settings Settings { get; init; }

    /// <summary>The entities.</summary>
    public required Register Register { get; init; }

    /// <summary>The visible articles, newest first, then by id.</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    /// <summary>The visible pages, by id.</summary>
    public ImmutableArray<Article> Pages { get; init; } = [];

    /// <summary>The home page's own text and key points, or null.</summary>
    public Article? Home { get; init; }

    /// <summary>The biographies, linked, by entity; entities without one are missing.</summary>
    public required ImmutableDictionary<Id, Html> Biographies { get; init; }

    /// <summary>The names in the biographies, by entity; entities without one are missing.</summary>
    public ImmutableDictionary<Id, NamedText> BiographyNames { get; init; } = ImmutableDictionary<Id, NamedText>.Empty;

    /// <summary>The files that are copied: assets under their fingerprinted route, static files as they are.</summary>
    public ImmutableArray<CopiedFile> Files { get; init; } = [];

    /// <summary>The theme's colours.</summary>
    public Palette Palette { get; init; } = Palette.Plain;

    /// <summary>What the host decided.</summary>
    public required BuildOptions Options { get; init; }

    /// <summary>Every text that names are looked for in: articles by id, then pages, the home page, biographies in the order of the register.</summary>
    public IEnumerable<NamedText> NamedTexts =>
        Articles.OrderBy(a => a.Id).Concat(Pages).Concat(Home is { } home ? [home] : []).SelectMany(a => a.NamedTexts)
            .Concat(Register.Entities.Select(e => BiographyNames.GetValueOrDefault(e.Id)).OfType<NamedText>());
}

/// <summary>A file that is copied as it is.</summary>
/// <param name="Source">The file.</param>
/// <param name="Route">Where it goes.</param>
public sealed record CopiedFile(SourceFile Source, Route Route)
{
    // A larger original is for those who ask for it.
    private const int WidestOffered = 1440;

    /// <summary>What picture it is, or null.</summary>
    public ImageInfo? Image { get; init; }

    /// <summary>How a page shows it; null where it is no picture or does not say its size.</summary>
    public ShownImage? Shown(Settings settings)
    {
        if (Image is null) return null;
        var all = Image.Versions.Select(v => (v.Width, v.Route)).Concat(Image.Width <= WidestOffered ? [(Image.Width, Route)] : Array.Empty<(int, Route)>());
        return new(Image.Width, Image.Height, Image.Versions.IsEmpty ? null : string.Join(", ", all.Select(v => $"{settings.Href(v.Item2)} {v.Item1}w")));
    }
}
