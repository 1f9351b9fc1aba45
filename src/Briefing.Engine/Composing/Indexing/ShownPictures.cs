using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Indexing;

/// <summary>The pictures that pages show: at the head of an article or an entity, and in texts. Those that a text only links to, or none names, are not among them.</summary>
public static class ShownPictures
{
    /// <summary>All of a site, each once.</summary>
    public static IEnumerable<CopiedFile> Of(Site site, Files files)
    {
        var texts = site.Articles.Concat(site.Pages).Concat(site.Home is { } home ? [home] : []).Select(a => a.Manuscript).ToList();
        var heads = texts.Select(t => t.Front.Image).Concat(site.Register.Entities.Select(e => e.Image)).OfType<ImageNote>().Select(i => i.File.Target);
        var bodies = texts.SelectMany(t => t.KeyPoints.Prepend(t.Body)).Concat(site.Register.Entities.Select(e => e.Biography));
        return heads.Concat(bodies.SelectMany(In)).Distinct(StringComparer.Ordinal).Select(files.Find).OfType<CopiedFile>().Distinct();
    }

    // Most texts name no file at all, and need not be gone through.
    private static IEnumerable<string> In(Body body) =>
        body.References.Any(r => r.Kind == ReferenceKind.Asset)
            ? body.Pieces.Where(p => p.Kind == PieceKind.Image).Select(p => body.References[p.Start].Target)
            : [];
}
