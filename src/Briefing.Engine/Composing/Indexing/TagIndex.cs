using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Indexing;

/// <summary>A topic.</summary>
/// <param name="Name">In its commonest spelling; of equally common ones the first in ordinal order.</param>
/// <param name="Slug">The part of its address that stands for it.</param>
/// <param name="Articles">Newest first; at least one.</param>
public sealed record Tag(string Name, string Slug, ImmutableArray<Article> Articles)
{
    /// <summary>Its address.</summary>
    public Route Route => new($"tags/{Slug}/");
}

/// <summary>
/// The topics of all articles. Spellings that differ only in case or white space are one tag; tags that differ otherwise and have one slug are
/// left apart, so that their common address is an error. A tag without letters and digits has no address and is left out.
/// </summary>
public sealed class TagIndex
{
    private readonly FrozenDictionary<string, Tag> _byKey;

    /// <summary>The tags of a site.</summary>
    public TagIndex(Site site)
    {
        _byKey = site.Articles
            .SelectMany(article => article.Front.Tags.Select(tag => (Spelling: Fold(tag.Value), Article: article)))
            .GroupBy(use => Key(use.Spelling), StringComparer.Ordinal)
            .Select(uses => new Tag(
                Commonest(uses.Select(use => use.Spelling)),
                Slug.Of(uses.Key),
                [.. uses.Select(use => use.Article).DistinctBy(article => article.Id)]))
            .Where(tag => tag.Slug.Length > 0)
            .ToFrozenDictionary(tag => Key(tag.Name), StringComparer.Ordinal);
        All = [.. _byKey.Values.OrderBy(tag => Names.SortKey(tag.Name), StringComparer.Ordinal).ThenBy(tag => tag.Name, StringComparer.Ordinal)];
    }

    /// <summary>All tags, by the key of their name.</summary>
    public ImmutableArray<Tag> All { get; }

    /// <summary>The tags of an article, in the order written, each once.</summary>
    public IEnumerable<Tag> Of(Article article) =>
        article.Front.Tags.Select(tag => _byKey.GetValueOrDefault(Key(Fold(tag.Value)))).OfType<Tag>().Distinct();

    private static string Commonest(IEnumerable<string> spellings) => spellings
        .CountBy(s => s, StringComparer.Ordinal)
        .OrderByDescending(p => p.Value)
        .ThenBy(p => p.Key, StringComparer.Ordinal)
        .First().Key;

    private static string Fold(string tag) => string.Join(' ', tag.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Key(string spelling) => spelling.ToLowerInvariant();
}
