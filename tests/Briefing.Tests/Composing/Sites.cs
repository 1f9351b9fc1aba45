using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Briefing.Engine.Composing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;

namespace Briefing.Tests.Composing;

/// <summary>
/// Small sites in memory. In a text, <c>[Virts|people/terry-virts]</c> is a mention, <c>«people/terry-virts: words»</c> what that person said
/// (<c>«-: words»</c> where nobody knows who), a blank line ends a paragraph, a full stop before white space or the end of a paragraph a sentence.
/// </summary>
internal static class Sites
{
    public static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Settings StationSettings { get; } = new() { Title = "The Station", Description = "What happened on the station.", Url = new("https://example.org/base/") };

    public static Site Of(IEnumerable<Article> articles, IEnumerable<Entity> entities, Settings? settings = null, IEnumerable<Article>? pages = null) => new()
    {
        Settings = settings ?? StationSettings,
        Register = new(entities),
        Articles = [.. articles.OrderByDescending(a => a.Front.Date).ThenBy(a => a.Id)],
        Pages = [.. pages ?? []],
        Biographies = ImmutableDictionary<Id, Html>.Empty,
        Options = new() { Now = Now },
    };

    public static Entity Entity(string id, string name, string summary = "", params Role[] roles) => new()
    {
        Id = IdOf(id),
        Where = new($"input/{id}.md"),
        SourcePath = $"{id}.md",
        Name = name,
        Sort = id.StartsWith("people/", StringComparison.Ordinal) && name.LastIndexOf(' ') is > 0 and var space ? $"{name[(space + 1)..]}, {name[..space]}" : name,
        Summary = summary,
        Names = [new(name, NameKind.Full, NameCase.Natural, DateRange.Always, new($"input/{id}.md"))],
        Roles = [.. roles],
        Biography = Body.Empty($"input/{id}.md"),
        Words = [],
        Fingerprint = Fingerprint.Of(id),
        NamingFingerprint = Fingerprint.Of(id),
    };

    public static Entity WithBiography(this Entity entity) =>
        entity with { Biography = Body.Empty(entity.Where.Path) with { Text = "A life.", Pieces = [new("A life.", PieceKind.Text)] } };

    public static Article Article(string slug, string date, string marked, string[]? about = null, string[]? tags = null, Func<FrontMatter, FrontMatter>? front = null)
    {
        var when = new DateTimeOffset(DateTime.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeSpan.Zero);
        var matter = new FrontMatter
        {
            Title = $"About {slug}",
            Date = when,
            Updated = when,
            Summary = $"What {slug} says.",
            Tags = [.. (tags ?? []).Select(t => new Located<string>(t, new("input/x.md")))],
        };
        return Of(new Id("articles", slug), front is null ? matter : front(matter), marked, about ?? []);
    }

    public static Article StaticPage(string slug, string title) => Of(
        new Id("pages", slug), new FrontMatter { Title = title, Date = DateTimeOffset.MinValue, Updated = DateTimeOffset.MinValue, Summary = $"The page {title}." }, "Text.", []);

    public static PartialDate Date(int year, int? month = null, int? day = null) => new(year, month, day);

    public static Id IdOf(string id) => new(id.Split('/')[0], id.Split('/')[1]);

    /// <summary>The model of the page at an address, as the theme gets it.</summary>
    public static T PageAt<T>(this Site site, string route) where T : PageModel =>
        Assert.IsType<T>(Assert.IsType<PageContent.Drawn>(site.PageAt(route).Content).Model());

    /// <summary>The page at an address.</summary>
    public static Page PageAt(this Site site, string route) =>
        Assert.Single(PageKinds.Compose(site, []), p => p.Route.Path == route);

    /// <summary>The models of all pages that the theme draws.</summary>
    public static ImmutableArray<PageModel> AllPages(this Site site) =>
        [.. PageKinds.Compose(site, []).Select(p => p.Content).OfType<PageContent.Drawn>().Select(d => d.Model())];

    /// <summary>Texts in one line, to compare at a glance.</summary>
    public static string InLine(this IEnumerable<string?> texts) => string.Join(" | ", texts);

    private static Article Of(Id id, FrontMatter front, string marked, string[] about)
    {
        var text = new StringBuilder();
        var mentions = new List<(TextSpan Span, Id Entity)>();
        var quotations = ImmutableArray.CreateBuilder<Quotation>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '[')
            {
                var (bar, end) = (marked.IndexOf('|', i), marked.IndexOf(']', i));
                mentions.Add((new(text.Length, text.Length + bar - i - 1), IdOf(marked[(bar + 1)..end])));
                text.Append(marked, i + 1, bar - i - 1);
                i = end;
            }
            else if (marked[i] == '«')
            {
                var colon = marked.IndexOf(": ", i, StringComparison.Ordinal);
                var speaker = marked[(i + 1)..colon];
                text.Append('“');
                quotations.Add(new(
                    new(text.Length, text.Length), quotations.Count + 1, speaker == "-" ? null : IdOf(speaker), speaker == "-" ? null : speaker, null, null,
                    speaker == "-" ? SpeakerConfidence.None : SpeakerConfidence.Named));
                i = colon + 1;
            }
            else if (marked[i] == '»')
            {
                quotations[^1] = quotations[^1] with { Span = new(quotations[^1].Span.Start, text.Length) };
                text.Append('”');
            }
            else
            {
                text.Append(marked[i]);
            }
        }
        return Finished(id, front, text.ToString(), mentions, quotations.ToImmutable(), about);
    }

    private static Article Finished(
        Id id, FrontMatter front, string text, List<(TextSpan Span, Id Entity)> mentions, ImmutableArray<Quotation> quotations, string[] about)
    {
        var blocks = Split(text, "\n\n").ToImmutableArray();
        var sentences = blocks.SelectMany(b => Split(b.In(text), ". ", keep: 1).Select(s => new TextSpan(b.Start + s.Start, b.Start + s.End)))
            .Select((span, i) => new Sentence(span, $"s-{i:x6}")).ToImmutableArray();
        var path = $"{id}.md";
        return new()
        {
            Manuscript = new()
            {
                Id = id,
                Where = new("input/" + path),
                SourcePath = path,
                Front = front,
                Body = new(text, [.. blocks.Select(b => new TextBlock(b, BlockKind.Paragraph))], [], [new(text, PieceKind.Text)], [], [], new("input/" + path, [])),
                Words = [],
                Fingerprint = Fingerprint.Of(text),
            },
            About = [.. about.Select(IdOf)],
            Html = Html.Encode(text),
            Mentions =
            [
                .. mentions.Select(m => new Mention(
                    m.Span, m.Entity, MentionHow.Name, MentionZone.Text, sentences.Select(s => s.Span).ToList().FindIndex(s => s.Contains(m.Span)), null)),
            ],
            Quotations = quotations,
            Sentences = sentences,
        };
    }

    private static IEnumerable<TextSpan> Split(string text, string separator, int keep = 0)
    {
        var start = 0;
        for (var at = text.IndexOf(separator, StringComparison.Ordinal); at >= 0; at = text.IndexOf(separator, start, StringComparison.Ordinal))
        {
            yield return new(start, at + keep);
            start = at + separator.Length;
        }
        if (start < text.Length) yield return new(start, text.Length);
    }
}
