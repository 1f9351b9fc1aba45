using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;
using Briefing.Engine.Reading;
using Briefing.Engine.Reading.Markdown;

namespace Briefing.Engine.Understanding;

/// <summary>From the text of an article or page to its <see cref="Manuscript"/>.</summary>
public static partial class Manuscripts
{
    /// <summary>Reads one; null where it cannot be understood.</summary>
    public static Checked<Manuscript?> Read(TextFile text, string kind, Settings settings)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var decoded = SourceText.Read(text.File);
        problems.AddRange(decoded.Problems);
        if (decoded.Value is not { } content) return new(null, problems.ToImmutable());
        var manuscript = text.File.Extension == ".txt" ? ReadRaw(text, content, settings, problems) : ReadMarkdown(text, kind, content, settings, problems);
        return new(manuscript, problems.ToImmutable());
    }

    private static Manuscript? ReadMarkdown(TextFile text, string kind, string content, Settings settings, ImmutableArray<Diagnostic>.Builder problems)
    {
        var cut = FrontMatterBlock.Cut(content, text.File.Shown);
        problems.AddRange(cut.Problems);
        if (!cut.Problems.IsEmpty) return null;
        var yaml = YamlNode.Read(cut.Value.Yaml, text.File.Shown, cut.Value.YamlLine);
        problems.AddRange(yaml.Problems);
        if (!yaml.Problems.IsEmpty)
        {
            problems.AddRange(BodyIn(settings.Wording).Problems);
            return null;
        }

        var isArticle = kind == Manuscript.ArticleKind;
        var fileDate = DatedName().Match(text.File.Stem) is { Success: true } match ? new Located<string>(match.Groups["date"].Value, new(text.File.Shown)) : (Located<string>?)null;
        var title = kind == Manuscript.PageKind && text.File.Path == "index.md" ? settings.Title : null;
        return Finish(text, kind, yaml.Value, BodyIn, settings, new(title, isArticle ? fileDate : null), problems);

        Checked<Body> BodyIn(Wording wording) => MarkdownBody.Read(cut.Value.Body, text.File, wording, cut.Value.BodyLine);
    }

    private static Manuscript? ReadRaw(TextFile text, string content, Settings settings, ImmutableArray<Diagnostic>.Builder problems)
    {
        var raw = RawText.Read(content, text.File);
        problems.AddRange(raw.Problems);
        var yaml = text.Sidecar is { } sidecar ? Yaml.Read(sidecar, problems) : new YamlNode.Mapping([], new(text.File.Shown, 1, 1));
        var title = raw.Value.Heading ?? raw.Value.FirstSentence;
        var manuscript = Finish(text, Manuscript.ArticleKind, yaml, _ => new(raw.Value.Body), settings, new(title, raw.Value.Date ?? DateInName(text.File)), problems);
        if (manuscript is not null && raw.Value.Heading is null && manuscript.Front.Title == title)
        {
            problems.Add(Problems.TitleFromText(new(text.File.Shown, 1, 1), title, text.Sidecar?.Shown ?? text.File.Shown[..^4] + ".yml"));
        }
        return manuscript;
    }

    private static Manuscript? Finish(
        TextFile text, string kind, YamlNode.Mapping yaml, Func<Wording, Checked<Body>> bodyIn, Settings settings, FrontMatterReader.Stated stated, ImmutableArray<Diagnostic>.Builder problems)
    {
        var fields = new Fields(problems, [yaml, .. Yaml.ReadDefaults(text.Defaults)]).Known([.. Keys.Text, .. settings.Kinds.Select(k => k.Name)]);
        var front = FrontMatterReader.Read(fields, text.File, settings, stated, kind == Manuscript.ArticleKind);
        var slug = Slugs.Of(fields, DatedName().Match(text.File.Stem) is { Success: true } match ? match.Groups["slug"].Value : text.File.Stem, text.File);
        // What the engine writes into a text speaks the language of the text.
        var wording = settings.WordingIn(front?.Language ?? settings.Language);
        var (body, wrong) = bodyIn(wording);
        problems.AddRange(wrong);
        if (front is null || slug is null) return null;
        if (body.IsEmpty && !problems.Any(p => p.Severity == Severity.Error) && kind == Manuscript.ArticleKind && !front.Draft) problems.Add(Problems.EmptyText(new(text.File.Shown, 1, 1)));
        var keyPoints = KeyPoints(fields, text.File, wording, problems);
        return new Manuscript
        {
            Id = text.File.Path == "index.md" ? Manuscript.HomeId : new(kind, slug),
            Where = new(text.File.Shown),
            SourcePath = text.File.Path,
            Front = front,
            Body = body,
            KeyPoints = keyPoints,
            Words = Words.Of([body.Text, .. keyPoints.Select(k => k.Text)]),
            Fingerprint = Fingerprint.Of(text.Fingerprint, settings.Fingerprint),
        };
    }

    private static ImmutableArray<Body> KeyPoints(Fields fields, SourceFile file, Wording wording, ImmutableArray<Diagnostic>.Builder problems)
    {
        var points = ImmutableArray.CreateBuilder<Body>();
        foreach (var point in fields.Texts("key_points"))
        {
            var body = MarkdownBody.ReadLine(point.Value, file, wording, point.Where.Line, point.Where.Column);
            problems.AddRange(body.Problems);
            points.Add(body.Value);
        }
        return points.ToImmutable();
    }

    private static Located<string>? DateInName(SourceFile file) => DatedName().Match(file.Stem) is { Success: true } match ? new(match.Groups["date"].Value, new(file.Shown)) : null;

    // Jekyll's names of posts.
    [GeneratedRegex(@"^(?<date>\d{4}-\d{1,2}-\d{1,2})-(?<slug>.+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex DatedName();
}
