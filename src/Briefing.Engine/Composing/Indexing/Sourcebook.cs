using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Indexing;

/// <summary>Who was relied on for what: the articles by the name of their source. Spellings that differ only in case are one source.</summary>
public sealed class Sourcebook(Site site)
{
    /// <summary>The sources, by the key of their name.</summary>
    public ImmutableArray<SourceUse> All { get; } =
    [
        .. site.Articles.Where(a => a.Front.Source is not null)
            .GroupBy(a => Names.SortKey(a.Front.Source!.Name), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new SourceUse(g.First().Front.Source!.Name, [.. g])),
    ];
}

/// <summary>A source and what is based on it.</summary>
/// <param name="Name">As the newest article names it.</param>
/// <param name="Articles">Newest first.</param>
public sealed record SourceUse(string Name, ImmutableArray<Article> Articles);
