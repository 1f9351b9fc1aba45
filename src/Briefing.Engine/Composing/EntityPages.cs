using System.Collections.Immutable;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Composing.StructuredData;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>A page for each entity; where the articles have more on it than one page holds, further pages.</summary>
public sealed class EntityPages : IPageKind
{
    private const int ExcerptsAtMost = 5;
    private const int CompanionsAtMost = 20;
    private const int EvidenceAtMost = 3;
    private const int MomentsAtMost = 50;
    private const int RelationsAtMost = 100;

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) =>
        site.Register.Entities.SelectMany(entity =>
        {
            var dossier = indexes.Dossiers[entity.Id];
            var record = EntityRecord.Of(dossier, site.Settings.PageSize);
            var paging = new Paging(entity.Route, record.Pages);
            return paging.Numbers.Select(number => new Page(
                paging.RouteOf(number), new PageContent.Drawn(() => Model(dossier, record, paging, number, indexes, chrome)), [entity.Where.Path])
            {
                InSitemap = dossier.IsThin ? null : dossier.Changed ?? DateTimeOffset.MinValue,
            });
        });

    private static EntityPage Model(Dossier dossier, EntityRecord record, Paging paging, int number, Indexes indexes, Chrome chrome)
    {
        var (entity, site) = (dossier.Entity, indexes.Site);
        var settings = site.Settings;
        var page = new EntityPage
        {
            Chrome = chrome,
            Head = HeadOf(dossier, paging, number, indexes, chrome),
            Breadcrumbs = CrumbsOf(entity, paging, number, settings),
            KindLabel = Described.KindLabel(entity, settings),
            Name = entity.Name,
            Summary = entity.Summary,
            FirstSeen = dossier.Oldest is { } oldest ? Described.DateOf(oldest, settings) : null,
            LastSeen = dossier.Newest is { } newest ? Described.DateOf(newest, settings) : null,
            MentionCount = dossier.MentionCount,
            ArticleCount = dossier.ArticleCount,
            QuotationCount = dossier.Said.Length,
            About = record.About.On(number, paging, settings, o => Shown(o, site)),
            Said = record.Said.On(number, paging, settings, u => Teasers.Of(u, site)),
            SaidAbout = record.SaidAbout.On(number, paging, settings, u => Teasers.Of(u, site)),
            Mentioned = record.Mentioned.On(number, paging, settings, o => Shown(o, site)),
            Corrections = record.Corrections.On(number, paging, settings, c =>
                new CorrectionCard(Dates.Of(c.Correction.Date, settings.Language), c.Correction.Text, Described.LinkTo(c.Article, settings))),
            FeedHref = settings.Href(entity.Route.Below("feed.xml")),
            DataHref = settings.Href(entity.Route.Below("index.json")),
        };
        return number == 1 ? Introduced(page, dossier, indexes) : page;
    }

    // What an entity is in itself stands on its first page only.
    private static EntityPage Introduced(EntityPage page, Dossier dossier, Indexes indexes)
    {
        var (entity, site) = (dossier.Entity, indexes.Site);
        var settings = site.Settings;
        var companions = CoAppearances.Of(dossier, indexes.Dossiers);
        return page with
        {
            DistinctFrom = [.. entity.DistinctFrom.Select(site.Register.Find).OfType<Entity>().Select(e => Described.LinkTo(e, settings))],
            Picture = Pictures.Of(entity.Image, indexes),
            AlsoKnownAs = [.. entity.Names.Where(IsKnownAs).Select(name => KnownAs(name, settings)).Distinct(StringComparer.Ordinal)],
            Roles = [.. entity.Roles.Select(role => RoleCardOf(entity, role, indexes))],
            Relations = Relations(entity, indexes),
            From = entity.Dates.From is { } from ? Dates.Of(from, settings.Language) : null,
            To = entity.Dates.To is { } to && entity.Dates.To != entity.Dates.From ? Dates.Of(to, settings.Language) : null,
            Place = entity.Place is { } id && site.Register.Find(id) is { } place ? Described.LinkTo(place, settings) : null,
            Biography = site.Biographies.GetValueOrDefault(entity.Id),
            AppearsWith = AppearsWith(companions, entity, site.Settings),
            Network = Networks.Of(entity, companions),
            Timeline = [.. Chronicle.Of(dossier, indexes.Ties, MomentsAtMost).Select(m => TimelineEntries.Of(m, site))],
            Facts =
            [
                .. entity.Facts.Select(fact => new FactCard(
                    fact.Label, fact.Value, Sources.Of(fact.Source), fact.Checked is { } day ? Dates.Of(day, settings.Language) : null)),
            ],
            Identifiers = [.. entity.SameAs.Select(JsonLd.WebAddress).OfType<string>().Select(address => new Link(Sources.Host(address), address))],
        };
    }

    private static Head HeadOf(Dossier dossier, Paging paging, int number, Indexes indexes, Chrome chrome)
    {
        var (entity, settings) = (dossier.Entity, indexes.Site.Settings);
        var titling = indexes.Titles[entity.Id];
        var title = settings.Wording.Paged(titling.Title, number);
        var description = number == 1 ? titling.Description : Clip.Words($"{title}: {titling.Description}", 160);
        var route = paging.RouteOf(number);
        var crumbs = CrumbsOf(entity, paging, number, settings);
        return new()
        {
            Title = title,
            Description = description,
            Canonical = settings.Absolute(route),
            Section = settings.Kind(entity.Id.Kind) is { } kind ? settings.Href(KindIndexPages.RouteOf(kind)) : null,
            NoIndex = dossier.IsThin,
            OpenGraphType = entity.Id.Kind == EntityKind.People ? "profile" : "website",
            Image = SocialImages.Of(entity.Id, entity.Image, indexes, chrome),
            Alternates =
            [
                new("application/atom+xml", $"{settings.Title}: {entity.Name}", settings.Href(entity.Route.Below("feed.xml"))),
                new(Alternate.Data, settings.Wording.AsData, settings.Href(entity.Route.Below("index.json"))),
            ],
            JsonLd = PageData.OfEntity(
                entity, indexes, route, title, description, crumbs, dossier.Changed is { } changed ? Dates.Rfc3339(changed) : null),
            Pager = paging.PagerOf(number, settings),
        };
    }

    private static ImmutableArray<Crumb> CrumbsOf(Entity entity, Paging paging, int number, Settings settings)
    {
        var kind = settings.Kind(entity.Id.Kind);
        ReadOnlySpan<(string, Route)> steps =
        [
            .. kind is null ? Array.Empty<(string, Route)>() : [(kind.Plural, KindIndexPages.RouteOf(kind))],
            (entity.Name, entity.Route),
            .. number == 1 ? Array.Empty<(string, Route)>() : [(settings.Wording.PageNumber(number), paging.RouteOf(number))],
        ];
        return Heads.Crumbs(settings, steps);
    }

    private static Appearance Shown(Occurrence occurrence, Site site)
    {
        var sentences = occurrence.Sentences;
        return new(
            Described.LinkTo(occurrence.Article, site.Settings),
            Described.DateOf(occurrence.Article, site.Settings),
            Described.RoleOn(site.Register[occurrence.Entity], occurrence.Article.Day, site.Register),
            [.. sentences.Take(ExcerptsAtMost).Select(s => Excerpts.Of(occurrence.Article, s, [occurrence.Entity], site.Settings))],
            Math.Max(0, sentences.Length - ExcerptsAtMost));
    }

    // A weak name is a way to find the entity, not a name it is known by; one that holds for certain days only says something about it.
    private static bool IsKnownAs(Name name) => name.Kind == NameKind.Strong || (name.Kind == NameKind.Weak && name.Dates != DateRange.Always);

    private static string KnownAs(Name name, Settings settings)
    {
        var (from, to) = (name.Dates.From, name.Dates.To);
        return (from, to) switch
        {
            ({ } since, { } until) => $"{name.Text} ({Shown(since)} – {Shown(until)})",
            ({ } since, null) => $"{name.Text} ({settings.Wording.Since} {Shown(since)})",
            (null, { } until) => $"{name.Text} ({settings.Wording.Until} {Shown(until)})",
            _ => name.Text,
        };

        string Shown(PartialDate date) => Dates.Of(date, settings.Language).Text;
    }

    private static RoleCard RoleCardOf(Entity holder, Role role, Indexes indexes)
    {
        var (site, settings) = (indexes.Site, indexes.Site.Settings);
        return new(
            role.Title,
            role.Organisation is { } id && site.Register.Find(id) is { } organisation ? Described.LinkTo(organisation, settings) : null,
            role.Dates.From is { } from ? Dates.Of(from, settings.Language) : null,
            role.Dates.To is { } to ? Dates.Of(to, settings.Language) : null,
            SourcesOf(indexes.Ties.SourcesOf(holder, role)));
    }

    // What its own file states; then what others' files state of it: relations, roles held there, what took place there. What two files state alike
    // is one fact with the sources of both.
    private static ImmutableArray<RelationCard> Relations(Entity entity, Indexes indexes)
    {
        var (site, ties) = (indexes.Site, indexes.Ties);
        var own = ties.StatedBy(entity).Select(s => (s.Relation.Type.Label, With: site.Register[s.Relation.With], s.Relation.Dates, Sources: Named(s.Relation.Source)));
        var others = ties.StatedTo(entity.Id).Select(s => (Label: s.Relation.Type.Inverse, With: s.By, s.Relation.Dates, Sources: Named(s.Relation.Source)))
            .Concat(ties.OfficesAt(entity.Id).Select(o => (Label: o.Role.Title, With: o.Holder, o.Role.Dates, Sources: ties.SourcesOf(o.Holder, o.Role))))
            .Concat(ties.TakingPlaceAt(entity.Id).Select(e => (Label: site.Settings.Wording.TookPlaceHere, With: e, e.Dates, Sources: Named(null))))
            .Take(RelationsAtMost);
        return [.. own.Concat(others).GroupBy(r => (r.Label, r.With.Id, r.Dates)).Select(same => Card(same.Key.Label, same.First().With, same.Key.Dates, same.SelectMany(r => r.Sources)))];

        static IEnumerable<string> Named(string? source) => source is null ? [] : [source];

        RelationCard Card(string label, Entity with, DateRange dates, IEnumerable<string> sources) => new(
            label,
            Described.LinkTo(with, site.Settings),
            dates.From is { } from ? Dates.Of(from, site.Settings.Language) : null,
            dates.To is { } to && dates.To != dates.From ? Dates.Of(to, site.Settings.Language) : null,
            SourcesOf(sources));
    }

    private static ImmutableArray<Link> SourcesOf(IEnumerable<string> sources) => [.. sources.Select(Sources.Of).OfType<Link>().Distinct()];

    private static ImmutableArray<AppearsWith> AppearsWith(ImmutableArray<CoAppearance> companions, Entity entity, Settings settings) =>
    [
        .. companions
            .Where(other => !other.Sentences.IsEmpty)
            .Take(CompanionsAtMost)
            .Select(other => new AppearsWith(
                Described.LinkTo(other.Entity, settings),
                Described.KindLabel(other.Entity, settings),
                other.Sentences.Length,
                other.Articles,
                [
                    .. other.Sentences.Take(EvidenceAtMost)
                        .Select(s => Excerpts.Of(s.Article, s.Sentence, [entity.Id, other.Entity.Id], settings)),
                ])),
    ];
}
