using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;

namespace Briefing.Engine.Understanding;

/// <summary>The input's files, sorted by what their place makes of them.</summary>
public sealed record SourceTree
{
    /// <summary>The settings' file, or null.</summary>
    public SourceFile? Settings { get; private init; }

    /// <summary>The home page's own text, or null.</summary>
    public SourceFile? Home { get; private init; }

    /// <summary>Articles, each with its front matter beside it where it is a raw text.</summary>
    public ImmutableArray<TextFile> Articles { get; private init; } = [];

    /// <summary>Static pages.</summary>
    public ImmutableArray<TextFile> Pages { get; private init; } = [];

    /// <summary>Entities; the first part of the path is their kind.</summary>
    public ImmutableArray<TextFile> Entities { get; private init; } = [];

    /// <summary>Files under assets/.</summary>
    public ImmutableArray<SourceFile> Assets { get; private init; } = [];

    /// <summary>Files under static/.</summary>
    public ImmutableArray<SourceFile> Statics { get; private init; } = [];

    /// <summary>The settings' file, which must be known before the rest can be sorted.</summary>
    public static SourceFile? SettingsOf(ImmutableArray<SourceFile> sources) =>
        sources.FirstOrDefault(f => f.Path is "site.yml") ?? sources.FirstOrDefault(f => f.Path is "site.yaml");

    /// <summary>Sorts. What lies where nothing reads it is named.</summary>
    public static Checked<SourceTree> Sort(ImmutableArray<SourceFile> sources, Settings settings)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var byPath = sources.ToDictionary(f => f.Path, StringComparer.Ordinal);
        var kinds = settings.Kinds.Select(k => k.Name).ToHashSet(StringComparer.Ordinal);
        var articles = ImmutableArray.CreateBuilder<TextFile>();
        var pages = ImmutableArray.CreateBuilder<TextFile>();
        var entities = ImmutableArray.CreateBuilder<TextFile>();
        var unknown = new SortedDictionary<string, SourceFile>(StringComparer.Ordinal);

        foreach (var file in sources)
        {
            var top = file.Path.Contains('/') ? file.Path[..file.Path.IndexOf('/')] : "";
            if (top is "" or "assets" or "static" || IsSetAside(file.Path)) continue;
            var text = new TextFile(file, Sidecar(file), Defaults(file));
            if (top == Manuscript.ArticleKind) SortArticle(text);
            else if (top == Manuscript.PageKind) SortOther(text, pages, ".md", "pages, as .md files");
            else if (kinds.Contains(top)) SortOther(text, entities, ".md .yml .yaml", "entities, as .md or .yml files");
            else unknown.TryAdd(top, file);
        }
        string[] known = [Manuscript.ArticleKind, Manuscript.PageKind, "assets", "static", .. kinds];
        foreach (var (folder, file) in unknown) problems.Add(Problems.UnknownFolder(new(file.Shown), folder, Nearest.To(folder, known)));

        return new(
            new()
            {
                Settings = SettingsOf(sources),
                Home = byPath.GetValueOrDefault("index.md"),
                Articles = articles.ToImmutable(),
                Pages = pages.ToImmutable(),
                Entities = entities.ToImmutable(),
                Assets = Below("assets/"),
                Statics = Below("static/"),
            },
            problems.ToImmutable());

        ImmutableArray<SourceFile> Below(string folder) =>
            [.. sources.Where(f => f.Path.StartsWith(folder, StringComparison.Ordinal) && (folder == "static/" || !IsSetAside(f.Path)))];

        SourceFile? Sidecar(SourceFile file) =>
            file.Extension != ".txt" ? null : byPath.GetValueOrDefault(WithoutExtension(file) + ".yml") ?? byPath.GetValueOrDefault(WithoutExtension(file) + ".yaml");

        ImmutableArray<SourceFile> Defaults(SourceFile file)
        {
            var found = ImmutableArray.CreateBuilder<SourceFile>();
            for (var folder = file.Folder; folder.Length > 0; folder = folder.Contains('/') ? folder[..folder.LastIndexOf('/')] : "")
            {
                if (byPath.TryGetValue(folder + "/_directory.yml", out var defaults)) found.Add(defaults);
            }
            return found.ToImmutable();
        }

        void SortArticle(TextFile text)
        {
            if (text.File.Extension is ".md" or ".txt") articles.Add(text);
            else if (text.File.Extension is not (".yml" or ".yaml")) problems.Add(Problems.UnusedFile(new(text.File.Shown), "articles, as .md or .txt files"));
            else if (!byPath.ContainsKey(WithoutExtension(text.File) + ".txt")) problems.Add(Problems.SidecarWithoutText(new(text.File.Shown, 1, 1), text.File.Stem + ".txt"));
        }

        void SortOther(TextFile text, ImmutableArray<TextFile>.Builder into, string extensions, string expected)
        {
            if (extensions.Split(' ').Contains(text.File.Extension, StringComparer.Ordinal)) into.Add(text);
            else problems.Add(Problems.UnusedFile(new(text.File.Shown), expected));
        }
    }

    private static string WithoutExtension(SourceFile file) => file.Path[..^file.Extension.Length];

    // A leading underscore, on a file or on one of its folders, sets it aside.
    private static bool IsSetAside(string path) => path.StartsWith('_') || path.Contains("/_", StringComparison.Ordinal);
}

/// <summary>A text and what stands beside it.</summary>
/// <param name="File">The text.</param>
/// <param name="Sidecar">The front matter of a raw text, or null.</param>
/// <param name="Defaults">The _directory.yml files that apply, nearest first.</param>
public sealed record TextFile(SourceFile File, SourceFile? Sidecar, ImmutableArray<SourceFile> Defaults)
{
    /// <summary>Of everything the text is made of.</summary>
    public Fingerprint Fingerprint { get; } = Fingerprint.Of(
        [File.PathFingerprint, File.Fingerprint, Sidecar?.Fingerprint ?? default, .. Defaults.SelectMany(d => new[] { d.PathFingerprint, d.Fingerprint })]);
}
