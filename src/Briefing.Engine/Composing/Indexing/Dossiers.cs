using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Indexing;

/// <summary>What the articles have on each entity: one pass over all mentions and quotations.</summary>
public sealed class Dossiers
{
    // What is gathered from an article depends on nothing else: preview remembers articles, and this with them.
    private static readonly ConditionalWeakTable<Article, Gathered> Remembered = [];

    private readonly Dictionary<Id, Dossier> _byEntity;
    private readonly Dictionary<Article, (int Place, Gathered Gathered)> _articles;

    /// <summary>The dossiers of all entities of a site.</summary>
    public Dossiers(Site site)
    {
        var occurrences = new Dictionary<Id, ImmutableArray<Occurrence>.Builder>();
        var said = new Dictionary<Id, ImmutableArray<Utterance>.Builder>();
        var saidAbout = new Dictionary<Id, ImmutableArray<Utterance>.Builder>();
        _articles = new(site.Articles.Length, ReferenceEqualityComparer.Instance);
        foreach (var (place, article) in site.Articles.Index())
        {
            var gathered = Remembered.GetValue(article, static a => new(Occurrence.In(a), [.. Utterance.In(a)]));
            _articles[article] = (place, gathered);
            foreach (var occurrence in gathered.Cast) Add(occurrences, occurrence.Entity, occurrence);
            foreach (var utterance in gathered.Utterances)
            {
                if (utterance.Speaker is { } speaker) Add(said, speaker, utterance);
                foreach (var named in utterance.Named) if (named != utterance.Speaker) Add(saidAbout, named, utterance);
            }
        }
        _byEntity = site.Register.Entities.Index().ToDictionary(e => e.Item.Id, e => new Dossier
        {
            Entity = e.Item,
            Place = e.Index,
            Occurrences = All(occurrences, e.Item.Id),
            Said = All(said, e.Item.Id),
            SaidAbout = All(saidAbout, e.Item.Id),
            ThinBelow = site.Settings.ThinBelow,
        });
    }

    /// <summary>What the articles have on an entity of the register.</summary>
    public Dossier this[Id entity] => _byEntity[entity];

    /// <summary>Everyone and everything in an article of the site, the most central first (see <see cref="Occurrence.In"/>).</summary>
    public ImmutableArray<Occurrence> CastOf(Article article) => _articles[article].Gathered.Cast;

    /// <summary>An article's place in the site's order, from 0.</summary>
    public int PlaceOf(Article article) => _articles[article].Place;

    private static void Add<T>(Dictionary<Id, ImmutableArray<T>.Builder> lists, Id key, T item)
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = ImmutableArray.CreateBuilder<T>();
        list.Add(item);
    }

    private static ImmutableArray<T> All<T>(Dictionary<Id, ImmutableArray<T>.Builder> lists, Id key) =>
        lists.TryGetValue(key, out var list) ? list.DrainToImmutable() : [];

    private sealed record Gathered(ImmutableArray<Occurrence> Cast, ImmutableArray<Utterance> Utterances);
}

/// <summary>What the articles have on one entity.</summary>
public sealed record Dossier
{
    /// <summary>The entity.</summary>
    public required Entity Entity { get; init; }

    /// <summary>Its place in the register's order, from 0.</summary>
    public required int Place { get; init; }

    /// <summary>The articles that name it or are about it, newest first.</summary>
    public required ImmutableArray<Occurrence> Occurrences { get; init; }

    /// <summary>What it said; newest article first, in the article's order.</summary>
    public required ImmutableArray<Utterance> Said { get; init; }

    /// <summary>What others said that names it; newest article first.</summary>
    public required ImmutableArray<Utterance> SaidAbout { get; init; }

    /// <summary>From how many mentions it is worth a place in search engines.</summary>
    public required int ThinBelow { get; init; }

    /// <summary>Mentions in articles.</summary>
    public int MentionCount => Occurrences.Sum(o => o.Mentions.Length);

    /// <summary>Articles that name it or are about it.</summary>
    public int ArticleCount => Occurrences.Length;

    /// <summary>The newest article that has it, or null.</summary>
    public Article? Newest => Occurrences.IsEmpty ? null : Occurrences[0].Article;

    /// <summary>The oldest article that has it, or null.</summary>
    public Article? Oldest => Occurrences.IsEmpty ? null : Occurrences[^1].Article;

    /// <summary>When an article that has it last changed, or null.</summary>
    public DateTimeOffset? Changed => Occurrences.IsEmpty ? null : Occurrences.Max(o => o.Article.Front.Updated);

    /// <summary>There is too little to say: few mentions, no biography, and no article is about it. It keeps its page, but search engines need not know it.</summary>
    public bool IsThin => Entity.Biography.IsEmpty && MentionCount < ThinBelow && !Occurrences.Any(o => o.IsAbout);
}
