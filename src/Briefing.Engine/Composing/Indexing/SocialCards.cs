using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Media;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Indexing;

/// <summary>The pictures that stand for pages where they are shared: which pages have one of their own, and what stands on it.</summary>
public sealed class SocialCards
{
    // Beyond that a first build would take seconds more for pictures that hardly anybody asks for.
    private const int PagesAtMost = 500;

    private readonly FrozenDictionary<Id, SocialCard> _byId;

    /// <summary>The cards of a site.</summary>
    public SocialCards(Indexes indexes)
    {
        var site = indexes.Site;
        var wish = site.Settings.SocialCards;
        var entities = site.Register.Entities.Select(e => indexes.Dossiers[e.Id]).Where(d => !d.IsThin);
        if (wish == SocialCardSetting.Auto) wish = site.Articles.Length > PagesAtMost || site.Articles.Length + entities.Count() > PagesAtMost ? SocialCardSetting.None : SocialCardSetting.Pages;
        IsWished = wish != SocialCardSetting.None;
        if (IsWished && Skia.WhyMissing is null)
        {
            OfSite = Written(new(""), CardOf(site), site.Settings);
            _byId = wish == SocialCardSetting.Pages
                ? site.Articles.Select(a => (a.Id, Card: Written(a.Route, CardOf(a, indexes), site.Settings)))
                    .Concat(entities.Select(d => (d.Entity.Id, Card: Written(d.Entity.Route, CardOf(d, indexes), site.Settings))))
                    .Where(c => c.Card is not null)
                    .ToFrozenDictionary(c => c.Id, c => c.Card!)
                : FrozenDictionary<Id, SocialCard>.Empty;
        }
        else
        {
            _byId = FrozenDictionary<Id, SocialCard>.Empty;
        }
        All = [.. OfSite is { } one ? [one] : Array.Empty<SocialCard>(), .. _byId.OrderBy(p => p.Key).Select(p => p.Value).DistinctBy(c => c.Route)];
    }

    /// <summary>Whether anything is to be painted: without the means to, that is worth a warning.</summary>
    public bool IsWished { get; }

    /// <summary>All of them.</summary>
    public ImmutableArray<SocialCard> All { get; }

    /// <summary>The card of the site, for pages without one; null where there is none.</summary>
    public SocialCard? OfSite { get; }

    /// <summary>The card of an article or entity; null where it has none.</summary>
    public SocialCard? Find(Id id) => _byId.GetValueOrDefault(id);

    private static Card CardOf(Site site)
    {
        var settings = site.Settings;
        return new("", "", settings.Title, settings.Description, site.Articles.IsEmpty ? "" : Dates.Of(site.Articles[0].Day, settings.Language).Text, Colours(site));
    }

    private static Card CardOf(Article article, Indexes indexes)
    {
        var settings = indexes.Site.Settings;
        var tags = indexes.Tags.Of(article);
        return new(settings.Title, tags.Any() ? tags.First().Name : "", article.Front.Title, "", Described.DateOf(article, settings).Text, Colours(indexes.Site));
    }

    private static Card CardOf(Dossier dossier, Indexes indexes)
    {
        var (entity, site) = (dossier.Entity, indexes.Site);
        var today = site.Articles.IsEmpty ? (DateOnly?)null : site.Articles[0].Day;
        var count = dossier.ArticleCount == 0 ? "" : site.Settings.Wording.ArticleCount(dossier.ArticleCount);
        return new(site.Settings.Title, Described.KindLabel(entity, site.Settings), entity.Name, Described.On(entity, today, site.Register), count, Colours(site));
    }

    private static Palette Colours(Site site) => site.Palette with { Accent = site.Settings.Theme.Accent?.Value ?? site.Palette.Accent };

    // The address holds the fingerprint: those who keep pictures by address see a change.
    private static SocialCard? Written(Route page, Card card, Settings settings)
    {
        if (!card.IsWritable) return null;
        var route = new Route($"cards/{(page.Path.Length == 0 ? "site" : page.Path.TrimEnd('/'))}.{card.Fingerprint.Short}.png");
        var alt = string.Join(". ", new[] { card.Headline, card.Deck, card.Site }.Where(text => text.Length > 0));
        return new(card, route, new(settings.Absolute(route), Card.Width, Card.Height, alt, "image/png"));
    }
}

/// <summary>A card with its address.</summary>
/// <param name="Card">What stands on it.</param>
/// <param name="Route">Where it goes.</param>
/// <param name="Image">As the heads of pages name it.</param>
public sealed record SocialCard(Card Card, Route Route, SocialImage Image);
