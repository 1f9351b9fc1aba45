using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Understanding;

/// <summary>Everything that a text can point at: entities, articles, pages, assets.</summary>
public sealed class Catalogue
{
    private readonly Register _register;
    private readonly Settings _settings;
    private readonly FrozenDictionary<string, Manuscript> _byId;
    private readonly FrozenDictionary<string, ImmutableArray<Manuscript>> _bySlug;
    private readonly FrozenDictionary<string, ImmutableArray<Manuscript>> _byTitle;
    private readonly FrozenDictionary<string, Target> _bySource;
    private readonly FrozenDictionary<string, Target> _assets;

    /// <summary>The catalogue of a site.</summary>
    public Catalogue(Settings settings, Register register, ImmutableArray<Manuscript> texts, ImmutableArray<CopiedFile> files)
    {
        _register = register;
        _settings = settings;
        _byId = texts.DistinctBy(t => t.Id).ToFrozenDictionary(t => t.Id.ToString(), StringComparer.Ordinal);
        _bySlug = Grouped(texts, t => t.Id.Slug);
        _byTitle = Grouped(texts, t => Names.Fold(t.Front.Title));
        _bySource = texts.Select(t => (t.SourcePath, Target: TargetOf(t)))
            .Concat(register.Entities.Select(e => (e.SourcePath, Target: TargetOf(e))))
            .ToFrozenDictionary(p => p.SourcePath, p => p.Target, StringComparer.Ordinal);
        _assets = files.ToFrozenDictionary(f => f.Source.Path, f => new Target(settings.Href(f.Route), Image: f.Shown(settings)), StringComparer.Ordinal);
    }

    /// <summary>What a source file becomes, or null.</summary>
    public Target? Source(string path) => _bySource.GetValueOrDefault(path);

    /// <summary>Where an asset goes; static files answer to their path below static/ too. Null where there is no such file.</summary>
    public Target? Asset(string path) => _assets.GetValueOrDefault(path) ?? _assets.GetValueOrDefault("static/" + path);

    /// <summary>What an editor means by the target of a <c>[[…]]</c>: an id, a slug, an entity's name, an article's title. Several where it is ambiguous.</summary>
    public ImmutableArray<(string Id, Target Target)> Resolve(string reference)
    {
        if (_byId.TryGetValue(reference, out var text)) return [(reference, TargetOf(text))];
        var bySlug = _bySlug.GetValueOrDefault(reference, []).Select(t => (t.Id.ToString(), TargetOf(t)));
        var entities = _register.Resolve(reference).Select(e => (e.Id.ToString(), TargetOf(e)));
        ImmutableArray<(string, Target)> found = [.. entities, .. bySlug];
        return found.IsEmpty ? [.. _byTitle.GetValueOrDefault(Names.Fold(reference), []).Select(t => (t.Id.ToString(), TargetOf(t)))] : found;
    }

    /// <summary>What could have been meant by a reference that resolves to nothing.</summary>
    public IEnumerable<string> Known =>
        _register.Entities.SelectMany(e => new[] { e.Id.Slug, e.Name }).Concat(_bySlug.Keys).Concat(_byId.Values.Select(t => t.Front.Title));

    private Target TargetOf(Manuscript text) => new(_settings.Href(text.Route));

    private Target TargetOf(Entity entity) => new(_settings.Href(entity.Route), entity.Id);

    private static FrozenDictionary<string, ImmutableArray<Manuscript>> Grouped(ImmutableArray<Manuscript> texts, Func<Manuscript, string> key) =>
        texts.GroupBy(key, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
}
