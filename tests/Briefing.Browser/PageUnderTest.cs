using System.Collections.Immutable;

namespace Briefing.Browser;

/// <summary>A page to be visited.</summary>
/// <param name="Site">The name of its site.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Path">Its address below the base path, or null for the first page of its kind.</param>
public sealed record PageUnderTest(string Site, string Kind, string? Path = null)
{
    /// <summary>Each kind once, and the pages with the most awkward content.</summary>
    public static ImmutableArray<PageUnderTest> All { get; } =
    [
        new("everything", "Home"),
        new("everything", "Article", "articles/bridge-opens/"),
        new("everything", "Article", "articles/hostile/"),
        new("everything", "Article", "articles/table/"),
        new("everything", "Article", "articles/minutes/"),
        new("everything", "Article", "articles/german/"),
        new("everything", "ArticleList"),
        new("everything", "Entity", "people/mara-lindqvist/"),
        new("everything", "Entity", "people/maximiliana/"),
        new("everything", "Entity", "works/crossing/"),
        new("everything", "KindIndex", "people/"),
        new("everything", "Tag", "tags/"),
        new("everything", "Tag", "tags/council/"),
        new("everything", "Timeline"),
        new("everything", "Archive", "archive/"),
        new("everything", "Archive", "archive/2024/05/"),
        new("everything", "Sources"),
        new("everything", "Corrections"),
        new("everything", "Search"),
        new("everything", "Static"),
        new("everything", "NotFound"),
        new("everything", "Print"),
        new("sample", "Home"),
        new("sample", "Article", "articles/flags/"),
        new("sample", "Entity", "people/terry-virts/"),
    ];

    public override string ToString() => Path is null ? $"{Site} {Kind}" : $"{Site} /{Path}";
}
