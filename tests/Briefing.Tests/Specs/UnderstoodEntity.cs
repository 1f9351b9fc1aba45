using Briefing.Engine.Composing;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Model;

namespace Briefing.Tests.Specs;

/// <summary>What the articles and the register say of an entity, one line each.</summary>
internal static class UnderstoodEntity
{
    /// <summary>
    /// <c>about|mentioned article, role on its day</c> for each article, newest first; then <c>with entity: sentences, paragraphs, articles</c>,
    /// nearest first, each with the sentences that name both.
    /// </summary>
    public static string Relations(Site site, string path)
    {
        var (entity, indexes) = Find(site, path);
        var dossier = indexes.Dossiers[entity.Id];
        return string.Join('\n',
        [
            .. dossier.Occurrences.Select(o => $"{(o.IsAbout ? "about" : "mentioned")} {o.Article.Id}{(Described.RoleOn(entity, o.Article.Day, site.Register) is { } role ? $", then {role}" : "")}"),
            .. CoAppearances.Of(dossier, indexes.Dossiers).SelectMany(c => (string[])
            [
                $"with {c.Entity.Id}: {c.Sentences.Length} sentences, {c.Paragraphs} paragraphs, {c.Articles} articles",
                .. c.Sentences.Select(s => $"  {s.Article.Id}: {s.Article.Sentences[s.Sentence].Span.In(s.Article.Text)}"),
            ]),
        ]);
    }

    /// <summary><c>date – until kind: text</c>, oldest first.</summary>
    public static string Timeline(Site site, string path)
    {
        var (entity, indexes) = Find(site, path);
        return string.Join('\n', Chronicle.Of(indexes.Dossiers[entity.Id], indexes.Ties, 50).Select(m => TimelineEntries.Of(m, site))
            .Select(t => $"{t.Date.Iso}{(t.Until is { } until ? $" – {until.Iso}" : "")} {t.Kind}: {t.Text}"));
    }

    private static (Entity Entity, Indexes Indexes) Find(Site site, string path) =>
        (site.Register.Entities.First(e => e.SourcePath == path), new Indexes(site));
}
