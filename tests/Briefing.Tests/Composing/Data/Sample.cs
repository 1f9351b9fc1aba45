using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Briefing.Engine.Composing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;

namespace Briefing.Tests.Composing.Data;

/// <summary>Small sites, put together by hand.</summary>
internal static class Sample
{
    public static Settings Settings { get; } = new()
    {
        Title = "Tides & <Times>",
        Description = "What the harbour says.",
        Url = new("https://owner.example/repo/"),
        Authors = [new("The desk", "https://desk.example/")],
    };

    public static Entity Ada { get; } = Person("ada-byron", "Ada Byron", "Byron", "Countess");

    public static Entity Person(string slug, string name, params ReadOnlySpan<string> aliases)
    {
        var names = ImmutableArray.Create(new Name(name, NameKind.Full, NameCase.Natural, DateRange.Always, default));
        foreach (var alias in aliases) names = names.Add(new(alias, NameKind.Weak, NameCase.Natural, DateRange.Always, default));
        return new()
        {
            Id = new("people", slug),
            Where = new($"input/people/{slug}.md"),
            SourcePath = $"people/{slug}.md",
            Name = name,
            Sort = name,
            Summary = "Wrote the first notes.",
            Names = names,
            Biography = Body.Empty(""),
            Words = [],
            Fingerprint = default,
            NamingFingerprint = default,
        };
    }

    /// <summary>An article whose text is one sentence a paragraph.</summary>
    public static Article Article(string slug, string date, string text, string? html = null, Func<FrontMatter, FrontMatter>? front = null)
    {
        var when = DateTimeOffset.Parse(date + (date.Length == 10 ? "T00:00:00Z" : ""), System.Globalization.CultureInfo.InvariantCulture);
        var matter = new FrontMatter { Title = $"Title of {slug}", Date = when, Updated = when, Summary = $"Summary of {slug}." };
        var sentences = text.Split("\n\n");
        var starts = sentences.Select((_, i) => sentences.Take(i).Sum(s => s.Length + 2)).ToList();
        return new()
        {
            Manuscript = new()
            {
                Id = new("articles", slug),
                Where = new($"input/articles/{slug}.md"),
                SourcePath = $"articles/{slug}.md",
                Front = front is null ? matter : front(matter),
                Body = Body.Empty("") with { Text = text },
                Words = [],
                Fingerprint = default(Fingerprint),
            },
            Html = new(html ?? string.Concat(sentences.Select(s => $"<p>{Html.Escape(s)}</p>\n"))),
            Sentences = [.. sentences.Select((s, i) => new Sentence(new(starts[i], starts[i] + s.Length), $"s-00000{i}"))],
        };
    }

    public static Mention Mention(Article article, string surface, Entity entity, NotLinked? whyNot = null)
    {
        var start = article.Text.IndexOf(surface, StringComparison.Ordinal);
        var sentence = Enumerable.Range(0, article.Sentences.Length).First(i => article.Sentences[i].Span.Contains(start));
        return new(new(start, start + surface.Length), entity.Id, MentionHow.Name, MentionZone.Text, sentence, whyNot);
    }

    public static Site Site(params IEnumerable<Article> articles) => new()
    {
        Settings = Settings,
        Register = new([Ada]),
        Articles = [.. articles.OrderByDescending(a => a.Front.Date).ThenBy(a => a.Id)],
        Biographies = ImmutableDictionary<Id, Html>.Empty,
        Options = new() { Now = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero) },
    };

    public static Located<string> At(string value) => new(value, new("input/x.md", 1, 1));

    public static ImmutableArray<Page> Pages(IPageKind kind, Site site) => [.. kind.Compose(site, new Indexes(site), Chrome(site))];

    public static string Text(IPageKind kind, Site site, string route)
    {
        var page = Assert.Single(Pages(kind, site), p => p.Route.Path == route);
        return Text(page);
    }

    public static string Text(Page page) => Encoding.UTF8.GetString(Assert.IsType<PageContent.Written>(page.Content).Text());

    public static T Model<T>(IPageKind kind, Site site, string route) where T : PageModel
    {
        var page = Assert.Single(Pages(kind, site), p => p.Route.Path == route);
        return Assert.IsType<T>(Assert.IsType<PageContent.Drawn>(page.Content).Model());
    }

    public static JsonElement Json(IPageKind kind, Site site, string route) => JsonDocument.Parse(Text(kind, site, route)).RootElement;

    public static XElement Xml(IPageKind kind, Site site, string route) => XDocument.Parse(Text(kind, site, route)).Root!;

    private static Chrome Chrome(Site site) => ChromeComposer.Compose(site, []);
}
