using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Briefing.Engine.Enrichment.Naming;
using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Model;
using Briefing.Engine.Reading.Markdown;
using Briefing.Engine.Understanding;

namespace Briefing.Tests.Enrichment;

/// <summary>
/// An annotated passage: a register and a text in which every mention stands in double brackets, with the entity's slug after a bar where the
/// span alone does not say it: <c>⟦Virts⟧</c>, <c>⟦Harris|kamala-harris⟧</c>. Everything else in the text is a name of nobody.
/// </summary>
internal sealed record NamePassage(string Class, string Title, int Line, ImmutableArray<Entity> Entities, string Annotated, string Language)
{
    public override string ToString() => $"{Class}: {Title}";

    public string Markdown => string.Concat(Parts(Annotated).Select(p => p.Text));

    /// <summary>The expected mentions as surface and slug, in order.</summary>
    public IEnumerable<(string Surface, string? Slug)> Expected => Parts(Annotated).Where(p => p.IsMention).Select(p => (p.Text.Replace('\n', ' ').Replace("*", "", StringComparison.Ordinal), p.Slug));

    /// <summary>The expected mentions by their place among the characters that Markdown leaves alone.</summary>
    public IEnumerable<(int Place, string Surface, string? Slug)> Placed
    {
        get
        {
            var place = 0;
            foreach (var (text, isMention, slug) in Parts(Annotated))
            {
                if (isMention) yield return (place, Plain(text), slug);
                place += Plain(text).Length;
            }
        }
    }

    /// <summary>The characters that are neither white space nor signs of Markdown.</summary>
    public static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('*' or '#' or '>' or '|' or '-' or '`')));

    public FoundNames Find(out Body body)
    {
        body = MarkdownBody.Read(Markdown, SourceFile.Of("articles/a.md", Markdown), Wording.English).Value;
        var sentences = Sentences.Split(body, Language);
        return MentionFinder.Find(body, Gazetteer.Build(new Register(Entities)), new() { Day = new(2022, 7, 6), Language = Language, Sentences = sentences });
    }

    /// <summary>All passages of the folder beside this file.</summary>
    public static IEnumerable<NamePassage> All => Directory.EnumerateFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).SelectMany(Read);

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Names");

    // "== title" opens a passage; lines "+ kind/slug Name; alias; weak: …" are its register; the rest is text. A register before the first passage holds for all.
    private static IEnumerable<NamePassage> Read(string path)
    {
        var @class = Path.GetFileNameWithoutExtension(path);
        var (shared, own, text) = (new List<Entity>(), new List<Entity>(), new List<string>());
        var (title, start, language) = ((string?)null, 0, "en");
        var lines = File.ReadAllLines(path);
        for (var i = 0; i <= lines.Length; i++)
        {
            var line = i < lines.Length ? lines[i] : "== ";
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                if (title is not null) yield return new(@class, title, start, [.. shared, .. own], string.Join('\n', text).Trim(), language);
                (title, start) = (line[3..], i + 1);
                own.Clear();
                text.Clear();
            }
            else if (line.StartsWith("+ ", StringComparison.Ordinal)) (title is null ? shared : own).Add(TestEntities.Of(line[2..]));
            else if (line.StartsWith("language ", StringComparison.Ordinal)) language = line[9..];
            else if (title is not null) text.Add(line);
        }
    }

    private static IEnumerable<(string Text, bool IsMention, string? Slug)> Parts(string annotated)
    {
        for (var at = 0; at < annotated.Length;)
        {
            var open = annotated.IndexOf('⟦', at);
            if (open < 0) open = annotated.Length;
            if (open > at) yield return (annotated[at..open], false, null);
            if (open == annotated.Length) yield break;
            var close = annotated.IndexOf('⟧', open);
            var inside = annotated[(open + 1)..close];
            var bar = inside.LastIndexOf('|');
            yield return bar < 0 ? (inside, true, null) : (inside[..bar], true, inside[(bar + 1)..]);
            at = close + 1;
        }
    }
}

/// <summary>Entities for tests, written in a line: <c>people/slug Name; alias; weak: alias; exact: ALIAS; sort: Family, Given</c>.</summary>
internal static class TestEntities
{
    public static Entity Of(string line)
    {
        var parts = line.Split(';', StringSplitOptions.TrimEntries);
        var space = parts[0].IndexOf(' ', StringComparison.Ordinal);
        var id = parts[0][..space].Split('/');
        var name = parts[0][(space + 1)..];
        var names = ImmutableArray.CreateBuilder<Name>();
        var sort = id[0] == "people" ? PersonalNames.SortOf(name) : name;
        var roles = ImmutableArray.CreateBuilder<Role>();
        var @case = NameCase.Natural;
        foreach (var part in parts[1..])
        {
            if (part.StartsWith("sort: ", StringComparison.Ordinal)) sort = part[6..];
            else if (part.StartsWith("weak: ", StringComparison.Ordinal)) names.Add(Alias(part[6..], NameKind.Weak));
            else if (part.StartsWith("exact: ", StringComparison.Ordinal)) names.Add(Alias(part[7..], NameKind.Strong) with { Case = NameCase.Exact });
            else if (part.StartsWith("any: ", StringComparison.Ordinal)) names.Add(Alias(part[5..], NameKind.Strong) with { Case = NameCase.Any });
            else if (part.StartsWith("until 2020: ", StringComparison.Ordinal)) names.Add(Alias(part[12..], NameKind.Strong) with { Dates = new(null, new(2020)) });
            else if (part.StartsWith("role: ", StringComparison.Ordinal)) roles.Add(new(part[6..], null, new(new(2020), null), null));
            else if (part == "exact") @case = NameCase.Exact;
            else names.Add(Alias(part, NameKind.Strong));
        }
        names.Insert(0, Alias(name, NameKind.Full) with { Case = @case });
        if (id[0] == "people" && PersonalNames.FamilyOf(sort) is { } family && !names.Any(n => n.Text == family)) names.Add(Alias(family, NameKind.Family));
        return new()
        {
            Id = new(id[0], id[1]),
            Where = new($"input/{id[0]}/{id[1]}.md"),
            SourcePath = $"{id[0]}/{id[1]}.md",
            Name = name,
            Sort = sort,
            Names = names.ToImmutable(),
            Roles = roles.ToImmutable(),
            Biography = Body.Empty(""),
            Words = [],
            Fingerprint = default,
            NamingFingerprint = Briefing.Engine.Incremental.Fingerprint.Of(line),
        };
    }

    private static Name Alias(string text, NameKind kind) => new(text, kind, NameCase.Natural, DateRange.Always, default);
}
