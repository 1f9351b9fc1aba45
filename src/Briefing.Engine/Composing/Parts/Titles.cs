using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Parts;

/// <summary>A page's title and description in search results and tabs.</summary>
public sealed record Titling(string Title, string Description);

/// <summary>
/// A title and a description for each article, page and entity, no two the same: one that occurs twice, or is the title of an index, is told
/// apart by its date or kind, and by its id where that does not do.
/// </summary>
public sealed class Titles
{
    private readonly FrozenDictionary<Id, Titling> _byId;

    /// <summary>The titles of a site.</summary>
    public Titles(Site site, TagIndex tags)
    {
        var settings = site.Settings;
        var subjects = ImmutableArray.CreateRange<Subject>(
        [
            .. site.Articles.Select(a => new Subject(a.Id, a.Front.Title, Dates.Of(a.Day, settings.Language).Text, a.Front.Summary)),
            .. site.Pages.Select(p => new Subject(p.Id, p.Front.Title, settings.Wording.StaticPage, p.Front.Summary)),
            .. site.Register.Entities.Select(e => new Subject(e.Id, e.Name, settings.Kind(e.Id.Kind)?.Singular ?? e.Id.Kind, Described(e))),
        ]);
        var plain = Counted([.. subjects.Select(s => s.Title), .. Reserved(settings, tags)]);
        var qualified = Counted([.. plain.Keys, .. subjects.Where(s => plain[s.Title] > 1).Select(s => s.Qualified)]);
        var titled = subjects.Select(s => (Subject: s, Title:
            plain[s.Title] == 1 ? s.Title
            : qualified[s.Qualified] == 1 ? s.Qualified
            : $"{s.Title} – {s.Id}")).ToImmutableArray();
        var described = Counted([.. titled.Select(t => Description(t.Subject, t.Title))]);
        _byId = titled.ToFrozenDictionary(t => t.Subject.Id, t =>
        {
            var description = Description(t.Subject, t.Title);
            return new Titling(t.Title, described[description] == 1 ? description : Clip.Words($"{t.Title}: {t.Subject.Description}", 160));
        });
    }

    /// <summary>The title and description of an article, a page or an entity.</summary>
    public Titling this[Id id] => _byId[id];

    // A summary names no entity: its page's description begins with the name.
    private static string Described(Entity entity) => entity.Summary.Length == 0 ? "" : $"{entity.Name}: {entity.Summary}";

    private static string Description(Subject subject, string title) =>
        Clip.Words(subject.Description.Length == 0 ? $"{title} ({subject.Qualifier})" : subject.Description, 160);

    private static IEnumerable<string> Reserved(Settings settings, TagIndex tags) =>
    [
        settings.Title, settings.Wording.Articles, settings.Wording.Tags, settings.Wording.Timeline, settings.Wording.Archive, settings.Wording.Sources, settings.Wording.Corrections, settings.Wording.Search,
        settings.Wording.Print, settings.Wording.NotFound, .. settings.Kinds.Select(k => k.Plural), .. tags.All.Select(t => TagPages.TitleOf(t, settings.Wording)),
    ];

    private static Dictionary<string, int> Counted(ImmutableArray<string> texts) =>
        texts.CountBy(t => t, StringComparer.OrdinalIgnoreCase).ToDictionary(p => p.Key, p => p.Value, StringComparer.OrdinalIgnoreCase);

    private sealed record Subject(Id Id, string Title, string Qualifier, string Description)
    {
        public string Qualified => $"{Title} ({Qualifier})";
    }
}
