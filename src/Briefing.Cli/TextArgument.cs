using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Cli;

/// <summary>An article, page or entity whose names are explained.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Source">Its path below the input folder.</param>
/// <param name="Path">Its path as diagnostics write it.</param>
/// <param name="Names">Its texts with the names in them, in order, the body last; none for an entity without biography.</param>
/// <param name="Candidates">The names in the body that are in no file.</param>
internal sealed record ExplainedText(Id Id, string Source, string Path, ImmutableArray<NamedText> Names, ImmutableArray<Candidate> Candidates)
{
    /// <summary>All of a site: articles, pages, then entities.</summary>
    public static IEnumerable<ExplainedText> Of(Site site) =>
        site.Articles.Concat(site.Pages).Concat(site.Home is { } home ? [home] : [])
            .Select(a => new ExplainedText(a.Id, a.Manuscript.SourcePath, a.Manuscript.Where.Path, [.. a.NamedTexts], a.Candidates))
            .Concat(site.Register.Entities.Select(e => new ExplainedText(e.Id, e.SourcePath, e.Where.Path, site.BiographyNames.GetValueOrDefault(e.Id) is { } names ? [names] : [], [])));
}

/// <summary>Finds the text that somebody names on the command line.</summary>
internal static class TextArgument
{
    /// <summary>
    /// The text of this id, slug or path: relative to the working directory, the site's folder or its input, with its extension or without. Null and why,
    /// where there is none or more than one.
    /// </summary>
    public static ExplainedText? Find(string wanted, Site site, Folders folders, out string? error)
    {
        var texts = ExplainedText.Of(site).ToList();
        var full = Path.GetFullPath(wanted);
        var path = wanted.Replace('\\', '/');
        var found = texts.FindAll(t =>
            t.Id.ToString() == wanted || t.Id.Slug == wanted || IsPath(t.Source) || IsPath(t.Path)
            || Path.Combine(folders.Input, t.Source) == full);
        error = found.Count switch
        {
            1 => null,
            0 => $"There is no article, page or entity '{wanted}'{(NearestTo(path, texts) is { } near ? $"; did you mean '{near}'?" : $". Name it by its path, its slug or its id: {texts.FirstOrDefault()?.Id.ToString() ?? "articles/slug"}")}",
            _ => $"'{wanted}' could be {string.Join(" or ", found.Select(t => t.Id))}; name it by its id.",
        };
        return found.Count == 1 ? found[0] : null;

        bool IsPath(string source) => source == path || WithoutExtension(source) == path;
    }

    // Of the form in which it was named: a path for a path, a slug for a slug.
    private static string? NearestTo(string path, List<ExplainedText> texts) =>
        Nearest.To(path, texts.Select(t => t.Id.Slug))
        ?? Nearest.To(path, texts.SelectMany(t => new[] { t.Id.ToString(), t.Source, t.Path }))
        ?? Nearest.To(WithoutExtension(path[(path.LastIndexOf('/') + 1)..]), texts.Select(t => t.Id.Slug));

    private static string WithoutExtension(string path) => Path.ChangeExtension(path, null);
}
