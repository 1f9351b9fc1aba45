using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Understanding;

/// <summary>Everything that a text can point at: entities, articles, pages, assets.</summary>
public sealed class Catalogue
{
    private readonly Register _register;
    private readonly Settings _settings;
    private readonly Dictionary<string, Manuscript> _byId;
    private readonly Lazy<Dictionary<string, ImmutableArray<Manuscript>>> _bySlug;
    private readonly Lazy<Dictionary<string, ImmutableArray<Manuscript>>> _byTitle;
    private readonly Lazy<Dictionary<string, Target>> _bySource;
    private readonly Dictionary<string, Target> _assets;

    /// <summary>The catalogue of a site.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="register">The entities.</param>
    /// <param name="texts">The articles and pages that readers will see.</param>
    /// <param name="files">The files that are copied.</param>
    /// <param name="unread">Articles and pages that could not be understood.</param>
    public Catalogue(Settings settings, Register register, ImmutableArray<Manuscript> texts, ImmutableArray<CopiedFile> files, UnreadFiles unread)
    {
        Unread = unread.And(register.Unread);
        _register = register;
        _settings = settings;
        _byId = texts.DistinctBy(t => t.Id).ToDictionary(t => t.Id.ToString(), StringComparer.Ordinal);
        _bySlug = Grouped(texts, t => t.Id.Slug);
        _byTitle = Grouped(texts, t => Names.Fold(t.Front.Title));
        _bySource = new(() => texts.Select(t => (t.SourcePath, Target: TargetOf(t)))
            .Concat(register.Entities.Select(e => (e.SourcePath, Target: TargetOf(e))))
            .ToDictionary(p => p.SourcePath, p => p.Target, StringComparer.Ordinal));
        _assets = files.ToDictionary(f => f.Source.Path, f => new Target(settings.Href(f.Route), Image: f.Shown(settings)), StringComparer.Ordinal);
    }

    /// <summary>Files of texts and entities that could not be understood.</summary>
    public UnreadFiles Unread { get; }

    /// <summary>What a source file becomes, or null.</summary>
    public Target? Source(string path) => _bySource.Value.GetValueOrDefault(path);

    /// <summary>Where an asset goes; static files answer to their path below static/ too. Null where there is no such file.</summary>
    public Target? Asset(string path) => _assets.GetValueOrDefault(path) ?? _assets.GetValueOrDefault("static/" + path);

    /// <summary>What an editor means by the target of a <c>[[…]]</c>: an id, a slug, an entity's name, an article's title. Several where it is ambiguous.</summary>
    public ImmutableArray<(string Id, Target Target)> Resolve(string reference)
    {
        if (_byId.TryGetValue(reference, out var text)) return [(reference, TargetOf(text))];
        var bySlug = _bySlug.Value.GetValueOrDefault(reference, []).Select(t => (t.Id.ToString(), TargetOf(t)));
        var entities = _register.Resolve(reference).Select(e => (e.Id.ToString(), TargetOf(e)));
        ImmutableArray<(string, Target)> found = [.. entities, .. bySlug];
        return found.IsEmpty ? [.. _byTitle.Value.GetValueOrDefault(Names.Fold(reference), []).Select(t => (t.Id.ToString(), TargetOf(t)))] : found;
    }

    /// <summary>What could have been meant by a reference that resolves to nothing.</summary>
    public IEnumerable<string> Known =>
        _register.Entities.SelectMany(e => new[] { e.Id.Slug, e.Name }).Concat(_bySlug.Value.Keys).Concat(_byId.Values.Select(t => t.Front.Title));

    private Target TargetOf(Manuscript text) => new(_settings.Href(text.Route));

    private Target TargetOf(Entity entity) => new(_settings.Href(entity.Route), entity.Id);

    private static Lazy<Dictionary<string, ImmutableArray<Manuscript>>> Grouped(ImmutableArray<Manuscript> texts, Func<Manuscript, string> key) =>
        new(() => texts.GroupBy(key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal));
}
