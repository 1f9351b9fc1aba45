using System.Collections.Immutable;
using System.Text;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>An index A–Z for each kind that has entities: by the first letter of the folded name they are sorted by.</summary>
public sealed class KindIndexPages : IPageKind
{
    private const string NoLetter = "#";

    /// <summary>The kinds that have entities, in the order of the settings.</summary>
    public static IEnumerable<EntityKind> KindsOf(Site site)
    {
        var used = site.Register.Entities.Select(e => e.Id.Kind).ToHashSet(StringComparer.Ordinal);
        return site.Settings.Kinds.Where(kind => used.Contains(kind.Name));
    }

    /// <summary>The address of a kind's index.</summary>
    public static Route RouteOf(EntityKind kind) => new($"{kind.Name}/");

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome)
    {
        var byKind = site.Register.Entities.ToLookup(e => e.Id.Kind, StringComparer.Ordinal);
        return KindsOf(site).SelectMany(kind =>
        {
            var entities = byKind[kind.Name].OrderBy(e => LetterOf(e) == NoLetter ? 0 : 1).ToImmutableArray();
            var size = Paging.Lines(site.Settings);
            var paging = Paging.Of(RouteOf(kind), entities.Length, size);
            return paging.Numbers.Select(number => new Page(
                paging.RouteOf(number), new PageContent.Drawn(() => Model(kind, entities, paging, number, size, indexes, chrome)), [])
            {
                InSitemap = indexes.Changed ?? DateTimeOffset.MinValue,
            });
        });
    }

    private static KindIndexPage Model(
        EntityKind kind, ImmutableArray<Entity> entities, Paging paging, int number, int size, Indexes indexes, Chrome chrome)
    {
        var (site, route) = (indexes.Site, paging.RouteOf(number));
        var settings = site.Settings;
        ReadOnlySpan<(string, Route)> steps = number == 1 ? [(kind.Plural, route)] : [(kind.Plural, RouteOf(kind)), (settings.Wording.PageNumber(number), route)];
        var crumbs = Heads.Crumbs(settings, steps);
        var count = settings.Wording.KindCount(entities.Length, kind.Singular, kind.Plural);
        var titling = (settings.Wording.Paged(settings.Wording.AToZ(kind.Plural), number), settings.Wording.Paged(settings.Wording.AboutKind(kind.Plural, settings.Title, count), number) + ".");
        return new()
        {
            Chrome = chrome,
            Head = Heads.OfList(site, chrome, route, titling, crumbs, RouteOf(kind), paging.PagerOf(number, settings)),
            Breadcrumbs = crumbs,
            Title = kind.Plural,
            Intro = settings.Wording.InArticles(count, site.Articles.Length) + ".",
            Letters = Letters(entities, paging, number, size, settings),
            Groups =
            [
                .. Paging.Slice(entities, number, size).GroupBy(LetterOf, StringComparer.Ordinal).Select(letter => new EntityGroup(
                    letter.Key, AnchorOf(letter.Key), null, [.. letter.Select(e => Described.Teaser(indexes.Dossiers[e.Id], indexes))])),
            ],
        };
    }

    // The whole Latin alphabet where any Latin letter has entities, so that the bar looks the same everywhere; of other scripts, those in use.
    private static ImmutableArray<Link> Letters(ImmutableArray<Entity> entities, Paging paging, int number, int size, Settings settings)
    {
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entities.Length; i++) pages.TryAdd(LetterOf(entities[i]), (i / size) + 1);
        var used = pages.Keys.ToImmutableArray();
        ImmutableArray<string> latin = used.Any(IsLatin) ? [.. Enumerable.Range('A', 26).Select(c => ((char)c).ToString())] : [];
        return [.. used.Where(l => l == NoLetter).Concat(latin).Concat(used.Where(l => l != NoLetter && !IsLatin(l))).Select(l => new Link(l, Href(l)))];

        string Href(string letter) => !pages.TryGetValue(letter, out var page) ? ""
            : (page == number ? "" : settings.Href(paging.RouteOf(page))) + "#" + Uri.EscapeDataString(AnchorOf(letter));
    }

    private static string LetterOf(Entity entity)
    {
        var key = Names.SortKey(entity.Sort);
        foreach (var rune in key.EnumerateRunes())
        {
            if (Rune.IsLetter(rune)) return Rune.ToUpperInvariant(rune).ToString();
            if (Rune.IsDigit(rune)) break;
        }
        return NoLetter;
    }

    private static bool IsLatin(string letter) => letter.Length == 1 && char.IsAsciiLetterUpper(letter[0]);

    private static string AnchorOf(string letter) => letter == NoLetter ? "letter-0" : $"letter-{letter.ToLowerInvariant()}";
}
