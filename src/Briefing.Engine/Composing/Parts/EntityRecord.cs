using System.Collections.Immutable;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Parts;

/// <summary>
/// All that the articles have on an entity, and on which of its pages it stands. The first has the newest of each list, as much of one as of another
/// where they are long; the pages after it have the rest, one list after the other.
/// </summary>
internal sealed record EntityRecord
{
    /// <summary>Articles about it.</summary>
    public required PagedList<Occurrence> About { get; init; }

    /// <summary>What it said.</summary>
    public required PagedList<Utterance> Said { get; init; }

    /// <summary>What others said of it.</summary>
    public required PagedList<Utterance> SaidAbout { get; init; }

    /// <summary>Articles that only mention it.</summary>
    public required PagedList<Occurrence> Mentioned { get; init; }

    /// <summary>Corrections of articles that have it.</summary>
    public required PagedList<(Article Article, Correction Correction)> Corrections { get; init; }

    /// <summary>How many pages it takes; at least 1.</summary>
    public required int Pages { get; init; }

    /// <summary>The record of an entity.</summary>
    /// <param name="dossier">What the articles have on it.</param>
    /// <param name="size">How many entries a page has at most.</param>
    public static EntityRecord Of(Dossier dossier, int size)
    {
        ImmutableArray<Occurrence> about = [.. dossier.Occurrences.Where(o => o.IsAbout)], mentioned = [.. dossier.Occurrences.Where(o => !o.IsAbout)];
        ImmutableArray<(Article, Correction)> corrections = [.. dossier.Occurrences.SelectMany(o => o.Article.Front.Corrections.Select(c => (o.Article, c)))];
        int[] lengths = [about.Length, dossier.Said.Length, dossier.SaidAbout.Length, mentioned.Length, corrections.Length];
        var atFirst = Shares(lengths, size);
        var before = 0;
        return new()
        {
            About = Paged(about, 0),
            Said = Paged(dossier.Said, 1),
            SaidAbout = Paged(dossier.SaidAbout, 2),
            Mentioned = Paged(mentioned, 3),
            Corrections = Paged(corrections, 4),
            Pages = Math.Max(1, (lengths.Sum() + size - 1) / size),
        };

        PagedList<T> Paged<T>(ImmutableArray<T> all, int list)
        {
            var paged = new PagedList<T>(all, atFirst[list], before, size);
            before += all.Length - atFirst[list];
            return paged;
        }
    }

    // Short lists whole; what they leave is for the long ones, in equal parts.
    private static int[] Shares(int[] lengths, int size)
    {
        var shares = new int[lengths.Length];
        var (left, lists) = (size, lengths.Length);
        foreach (var (list, length) in lengths.Index().OrderBy(l => l.Item).ThenByDescending(l => l.Index))
        {
            shares[list] = Math.Min(length, left / lists--);
            left -= shares[list];
        }
        return shares;
    }
}

/// <summary>A list over the pages of an entity.</summary>
/// <param name="All">Its items, in order.</param>
/// <param name="AtFirst">How many of them the first page has.</param>
/// <param name="Before">How many items of other lists the pages after the first have ahead of its own.</param>
/// <param name="Size">How many items such a page has.</param>
internal sealed record PagedList<T>(ImmutableArray<T> All, int AtFirst, int Before, int Size)
{
    /// <summary>What a page shows of it.</summary>
    /// <param name="page">From 1.</param>
    /// <param name="paging">The entity's pages.</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="shown">How an item is shown.</param>
    public Stretch<TShown> On<TShown>(int page, Paging paging, Settings settings, Func<T, TShown> shown)
    {
        var (start, end) = page == 1 ? (0, AtFirst) : (At(page), At(page + 1));
        var next = end < All.Length ? settings.Href(paging.RouteOf(page == 1 ? 2 + Before / Size : page + 1)) : null;
        return new([.. All[start..end].Select(shown)], start + 1, All.Length, next);
    }

    // The place in the list at which a page after the first begins.
    private int At(int page) => Math.Clamp(AtFirst + (page - 2) * Size - Before, AtFirst, All.Length);
}
