using System.Collections.Immutable;
using Briefing.Engine.Composing;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Checking;

/// <summary>Links within the site lead to pages that exist, and to headings that exist.</summary>
internal sealed class InternalLinks : ICheck
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Site site, ImmutableArray<Page> pages)
    {
        var routes = pages.Select(p => p.Route.Path).ToHashSet(StringComparer.Ordinal);
        var texts = site.Articles.Concat(site.Pages).Concat(site.Home is null ? [] : [site.Home]).ToImmutableArray();
        var ids = texts.ToDictionary(t => t.Route.Path, t => new Lazy<HashSet<string>>(() => IdsOf(t.Manuscript.Body)), StringComparer.Ordinal);
        var bySource = texts.ToDictionary(t => t.Manuscript.SourcePath, t => t.Route.Path, StringComparer.Ordinal);

        foreach (var text in texts)
        {
            foreach (var body in text.Manuscript.KeyPoints.Prepend(text.Manuscript.Body))
            {
                foreach (var problem in Of(body, text.Route.Path)) yield return problem;
            }
        }
        foreach (var entity in site.Register.Entities)
        {
            foreach (var problem in Of(entity.Biography, null)) yield return problem;
        }

        IEnumerable<Diagnostic> Of(Body body, string? own)
        {
            foreach (var reference in body.References)
            {
                var target = reference.Kind switch
                {
                    ReferenceKind.Root => reference.Target.TrimStart('/'),
                    ReferenceKind.Fragment => own,
                    ReferenceKind.File => bySource.GetValueOrDefault(reference.Target),
                    _ => null,
                };
                if (target is null) continue;
                if (reference.Kind == ReferenceKind.Root && !Exists(target)) yield return Problems.DeadAddress(reference.Where, reference.Target);
                else if (!string.IsNullOrEmpty(reference.Fragment) && reference.Fragment != "top" && ids.TryGetValue(target, out var known) && !known.Value.Contains(reference.Fragment))
                {
                    yield return Problems.DeadFragment(reference.Where, reference.Fragment);
                }
            }
        }

        // A server answers for /x with the folder x/, with x.html, or with the file itself; assets were looked up when they were resolved.
        bool Exists(string path) => routes.Contains(path) || routes.Contains(path + "/") || routes.Contains(path + ".html")
            || site.Files.Any(f => f.Source.Path == path || f.Source.Path == "static/" + path);
    }

    private static HashSet<string> IdsOf(Body body)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var piece in body.Pieces.Where(p => p.Kind == PieceKind.Markup))
        {
            for (var at = piece.Raw.IndexOf(" id=\"", StringComparison.Ordinal); at >= 0; at = piece.Raw.IndexOf(" id=\"", at + 1, StringComparison.Ordinal))
            {
                var end = piece.Raw.IndexOf('"', at + 5);
                if (end > 0) ids.Add(System.Net.WebUtility.HtmlDecode(piece.Raw[(at + 5)..end]));
            }
        }
        return ids;
    }
}
