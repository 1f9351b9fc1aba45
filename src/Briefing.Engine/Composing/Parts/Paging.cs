using System.Collections.Immutable;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Parts;

/// <summary>A list that goes over several pages: the first at its own address, the others at <c>page/2/</c> and so on below it.</summary>
/// <param name="First">The address of the first page.</param>
/// <param name="Pages">How many pages; at least 1.</param>
public sealed record Paging(Route First, int Pages)
{
    // Lists of single lines hold so many times as much as lists of articles.
    private const int LinesPerArticle = 4;

    /// <summary>The pages of a list.</summary>
    /// <param name="first">The address of the first.</param>
    /// <param name="items">How many items the list has.</param>
    /// <param name="size">How many a page shows at most.</param>
    public static Paging Of(Route first, int items, int size) => new(first, Math.Max(1, (items + size - 1) / size));

    /// <summary>How many single lines a page shows at most.</summary>
    public static int Lines(Settings settings) => settings.PageSize * LinesPerArticle;

    /// <summary>The address of a page.</summary>
    /// <param name="page">From 1.</param>
    public Route RouteOf(int page) => page == 1 ? First : First.Below($"page/{page}/");

    /// <summary>The numbers of all pages.</summary>
    public IEnumerable<int> Numbers => Enumerable.Range(1, Pages);

    /// <summary>A page's place among its neighbours; null where there is only one.</summary>
    public Pager? PagerOf(int page, Settings settings) => Pages == 1 ? null : new(
        page,
        Pages,
        page > 1 ? settings.Href(RouteOf(page - 1)) : null,
        page < Pages ? settings.Href(RouteOf(page + 1)) : null,
        [.. Numbers.Select(n => new Link($"{n}", settings.Href(RouteOf(n))))]);

    /// <summary>The items of a page.</summary>
    public static ImmutableArray<T> Slice<T>(ImmutableArray<T> items, int page, int size) =>
        items.Slice(Math.Min(items.Length, (page - 1) * size), Math.Clamp(items.Length - (page - 1) * size, 0, size));
}
