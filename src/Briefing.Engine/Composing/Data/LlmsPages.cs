using System.Text;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>The site for programs that read (llmstxt.org): what it is, and where its texts and data are without markup around them.</summary>
public sealed class LlmsPages : IPageKind
{
    // A list without bounds would be of no use to a reader that has them.
    private const int Most = 1000;

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) =>
    [
        new(new("llms.txt"), new PageContent.Written(() => Utf8Text.Of(Text(site, indexes))), []),
    ];

    private static string Text(Site site, Indexes indexes)
    {
        var settings = site.Settings;
        var text = new StringBuilder("# ").Append(MarkdownSyntax.Escape(settings.Title)).Append('\n');
        if (settings.Description.Length > 0) text.Append("\n> ").Append(MarkdownSyntax.Escape(settings.Description)).Append('\n');
        List(text, settings.Wording.Articles, site.Articles.Where(a => ArticlePages.IsIndexed(a, site)).Take(Most).Select(a =>
            Line(a.Front.Title, settings.Absolute(a.Route.Below(ArticleTextPages.FileName)), a.Front.Summary)));
        var dossiers = site.Register.Entities.Select(e => indexes.Dossiers[e.Id]).Where(d => !d.IsThin);
        var shown = dossiers.OrderByDescending(d => d.MentionCount).Take(Most).Select(d => d.Entity.Id).ToHashSet();
        foreach (var kind in settings.Kinds)
        {
            List(text, kind.Plural, site.Register.Entities.Where(e => e.Id.Kind == kind.Name && shown.Contains(e.Id)).Select(e =>
                Line(e.Name, settings.Absolute(e.Route.Below(EntityDataPages.FileName)), e.Summary)));
        }
        List(text, settings.Wording.Data,
        [
            Line("Entities", settings.Absolute(RegisterDataPages.Route), "everybody and everything the site knows by name, as JSON"),
            Line("Mentions", settings.Absolute(MentionDataPages.Route), "where each of them is named, as CSV"),
            Line("Feed", settings.Absolute(new("feed.json")), "the newest articles, as JSON Feed"),
        ]);
        return text.ToString();
    }

    private static void List(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        var any = false;
        foreach (var line in lines)
        {
            if (!any) text.Append("\n## ").Append(MarkdownSyntax.Escape(heading)).Append("\n\n");
            text.Append(line);
            any = true;
        }
    }

    private static string Line(string title, string address, string note) =>
        $"- [{MarkdownSyntax.Escape(title)}]({address}){(note.Length == 0 ? "" : ": " + MarkdownSyntax.Escape(note))}\n";
}
