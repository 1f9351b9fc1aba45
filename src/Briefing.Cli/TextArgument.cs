using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Cli;

/// <summary>Finds the article or page that somebody names on the command line.</summary>
internal static class TextArgument
{
    /// <summary>
    /// The text of this id, slug or path: relative to the working directory, the site's folder or its input, with its extension or without. Null and why,
    /// where there is none or more than one.
    /// </summary>
    public static Article? Find(string wanted, Site site, Folders folders, out string? error)
    {
        var texts = site.Articles.Concat(site.Pages).Concat(site.Home is { } home ? [home] : []).ToList();
        var full = Path.GetFullPath(wanted);
        var path = wanted.Replace('\\', '/');
        var found = texts.FindAll(t =>
            t.Id.ToString() == wanted || t.Id.Slug == wanted || IsPath(t.Manuscript.SourcePath) || IsPath(t.Manuscript.Where.Path)
            || Path.Combine(folders.Input, t.Manuscript.SourcePath) == full);
        error = found.Count switch
        {
            1 => null,
            0 => $"There is no article '{wanted}'{(NearestTo(path, texts) is { } near ? $"; did you mean '{near}'?" : $". Name it by its path, its slug or its id: {texts.FirstOrDefault()?.Id.ToString() ?? "articles/slug"}")}",
            _ => $"'{wanted}' could be {string.Join(" or ", found.Select(t => t.Id))}; name it by its id.",
        };
        return found.Count == 1 ? found[0] : null;

        bool IsPath(string source) => source == path || WithoutExtension(source) == path;
    }

    // Of the form in which it was named: a path for a path, a slug for a slug.
    private static string? NearestTo(string path, List<Article> texts) =>
        Nearest.To(path, texts.Select(t => t.Id.Slug))
        ?? Nearest.To(path, texts.SelectMany(t => new[] { t.Id.ToString(), t.Manuscript.SourcePath, t.Manuscript.Where.Path }))
        ?? Nearest.To(WithoutExtension(path[(path.LastIndexOf('/') + 1)..]), texts.Select(t => t.Id.Slug));

    private static string WithoutExtension(string path) => Path.ChangeExtension(path, null);
}
