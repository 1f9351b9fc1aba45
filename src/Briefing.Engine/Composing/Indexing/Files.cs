using System.Collections.Frozen;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Indexing;

/// <summary>The copied files by their place in the input folder.</summary>
public sealed class Files(Site site)
{
    private readonly FrozenDictionary<string, CopiedFile> _byPath = site.Files
        .GroupBy(f => f.Source.Path, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>The file with this path below the input folder, or below its static/, or null.</summary>
    public CopiedFile? Find(string path) => _byPath.GetValueOrDefault(path) ?? _byPath.GetValueOrDefault("static/" + path);
}
