using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;
using Briefing.Engine.Reading;
using Briefing.Engine.Reading.Markdown;

namespace Briefing.Engine.Understanding;

/// <summary>An entity as its file has it: what it says of other entities is not resolved yet.</summary>
internal sealed record EntityDraft(
    Entity Entity,
    ImmutableArray<(Role Role, Located<string>? Organisation)> Roles,
    ImmutableArray<(Located<string> Type, Located<string> With, DateRange Dates, string? Source)> Relations,
    Located<string>? Place,
    ImmutableArray<Located<string>> DistinctFrom);

/// <summary>From the file of an entity to its draft.</summary>
internal static class EntityReader
{
    /// <summary>Reads one; null where it has no name or cannot be understood.</summary>
    public static Checked<EntityDraft?> Read(TextFile text, Settings settings)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var draft = Read(text, settings, problems);
        return new(draft, problems.ToImmutable());
    }

    private static EntityDraft? Read(TextFile text, Settings settings, ImmutableArray<Diagnostic>.Builder problems)
    {
        var file = text.File;
        var decoded = SourceText.Read(file);
        problems.AddRange(decoded.Problems);
        if (decoded.Value is not { } content) return null;
        var cut = file.Extension == ".md" ? FrontMatterBlock.Cut(content, file.Shown) : new(new FrontMatterBlock(content, 1, "", 1));
        var yaml = YamlNode.Read(cut.Value.Yaml, file.Shown, cut.Value.YamlLine);
        var biography = MarkdownBody.Read(cut.Value.Body, file, settings.Wording, cut.Value.BodyLine);
        problems.AddRange(cut.Problems);
        problems.AddRange(yaml.Problems);
        problems.AddRange(biography.Problems);
        if (!cut.Problems.IsEmpty || !yaml.Problems.IsEmpty) return null;

        var fields = new Fields(problems, [yaml.Value, .. Yaml.ReadDefaults(text.Defaults)]).Known([.. Keys.Entity]);
        var kind = file.Path[..file.Path.IndexOf('/')];
        var name = fields.Text("name", "title");
        if (name is null && fields.Node("name", "title") is null) problems.Add(Problems.MissingKey(fields.Where with { Column = 1 }, "name", "write the full name, name: …"));
        var slug = Slugs.Of(fields, file.Stem, file);
        if (name is not { Value.Length: > 0 } named || slug is null) return null;

        var sort = fields.Text("sort")?.Value ?? (kind == EntityKind.People ? PersonalNames.SortOf(named.Value) : named.Value);
        var roles = Roles(fields);
        var entity = new Entity
        {
            Id = new(kind, slug),
            Where = new(file.Shown),
            SourcePath = file.Path,
            Name = Folded(named.Value),
            Sort = sort,
            Summary = fields.TextOrEmpty("summary", "description"),
            Names = NamesOf(fields, named with { Value = Folded(named.Value) }, kind, sort),
            Linking = fields.Choice("linking", ("auto", Linking.Auto), ("explicit", Linking.Explicit), ("never", Linking.Never)),
            Facts = Facts(fields),
            Dates = Range(fields),
            SameAs = SameAs(fields),
            Image = FrontMatterReader.Image(fields, file),
            RedirectFrom = fields.Texts("redirect_from"),
            Biography = biography.Value,
            Words = Words.Of(biography.Value.Text),
            Fingerprint = Fingerprint.Of(text.Fingerprint, settings.Fingerprint),
            NamingFingerprint = default,
        };
        return new(
            entity with { NamingFingerprint = Naming(entity, roles) }, roles, Relations(fields),
            fields.Text("place"), fields.Texts("distinct_from"));
    }

    private static ImmutableArray<Name> NamesOf(Fields fields, Located<string> name, string kind, string sort)
    {
        var names = ImmutableArray.CreateBuilder<Name>();
        names.Add(new(name.Value, NameKind.Full, NameCase.Natural, DateRange.Always, name.Where));
        foreach (var item in fields.Items("aliases"))
        {
            if (Alias(fields, item) is not { } alias) continue;
            if (alias.Text == name.Value && alias.Case == NameCase.Natural) fields.Report(Problems.RedundantAlias(alias.Where, alias.Text));
            else names.Add(alias);
        }
        if (kind == EntityKind.People && PersonalNames.FamilyOf(sort) is { } family && !names.Any(n => n.Text == family))
        {
            names.Add(new(family, NameKind.Family, NameCase.Natural, DateRange.Always, name.Where));
        }
        return names.ToImmutable();
    }

    private static Name? Alias(Fields fields, YamlNode item)
    {
        if (item is YamlNode.Scalar { IsNull: false } text) return new(Folded(text.Text), NameKind.Strong, NameCase.Natural, DateRange.Always, text.Where);
        if (item is not YamlNode.Mapping map)
        {
            fields.Report(Problems.WrongType(item.Where, "aliases", "names, or { name: …, strength: weak }"));
            return null;
        }
        var alias = fields.Of(map).Known("name", "case", "strength", "from", "to");
        if (alias.Text("name") is not { Value.Length: > 0 } name)
        {
            fields.Report(Problems.MissingKey(map.Where, "name", "an alias needs its text."));
            return null;
        }
        return new(
            Folded(name.Value),
            alias.Choice("strength", ("strong", NameKind.Strong), ("weak", NameKind.Weak)),
            alias.Choice("case", ("natural", NameCase.Natural), ("exact", NameCase.Exact), ("any", NameCase.Any)),
            Range(alias), name.Where);
    }

    private static ImmutableArray<(Role, Located<string>?)> Roles(Fields fields)
    {
        var roles = ImmutableArray.CreateBuilder<(Role, Located<string>?)>();
        foreach (var item in fields.Maps("roles"))
        {
            item.Known("title", "organisation", "organization", "from", "to", "source");
            if (item.Text("title") is not { } title) fields.Report(Problems.MissingKey(item.Where, "title", "a role needs its title."));
            else roles.Add((new(title.Value, null, Range(item), item.Text("source")?.Value), item.Text("organisation", "organization")));
        }
        return roles.ToImmutable();
    }

    private static ImmutableArray<(Located<string>, Located<string>, DateRange, string?)> Relations(Fields fields)
    {
        var relations = ImmutableArray.CreateBuilder<(Located<string>, Located<string>, DateRange, string?)>();
        foreach (var item in fields.Maps("relations"))
        {
            item.Known("type", "with", "from", "to", "source");
            if (item.Text("type") is { } type && item.Text("with") is { } with) relations.Add((type, with, Range(item), item.Text("source")?.Value));
            else fields.Report(Problems.MissingKey(item.Where, item.Text("type") is null ? "type" : "with", "a relation needs both."));
        }
        return relations.ToImmutable();
    }

    private static ImmutableArray<Fact> Facts(Fields fields)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        foreach (var item in fields.Maps("facts"))
        {
            item.Known("label", "value", "source", "checked");
            if (item.Text("label") is { } label && item.Text("value") is { } value) facts.Add(new(label.Value, value.Value, item.Text("source")?.Value, item.Partial("checked")));
            else fields.Report(Problems.MissingKey(item.Where, item.Text("label") is null ? "label" : "value", "a fact needs both."));
        }
        return facts.ToImmutable();
    }

    private static ImmutableArray<string> SameAs(Fields fields)
    {
        var addresses = ImmutableArray.CreateBuilder<string>();
        foreach (var text in fields.Texts("same_as"))
        {
            if (text.Value.StartsWith("wikidata:Q", StringComparison.OrdinalIgnoreCase) && text.Value[10..].All(char.IsAsciiDigit)) addresses.Add("https://www.wikidata.org/wiki/Q" + text.Value[10..]);
            else if (Uri.TryCreate(text.Value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") addresses.Add(url.AbsoluteUri);
            else fields.Report(Problems.InvalidUrl(text.Where, "same_as", text.Value));
        }
        return addresses.ToImmutable();
    }

    private static DateRange Range(Fields fields)
    {
        var range = fields.Range();
        if (range.From is { } from && range.To is { } to && to.Last < from.First) fields.Report(Problems.EndBeforeStart(fields.Text("to")!.Value.Where, from.ToString(), to.ToString()));
        return range;
    }

    private static Fingerprint Naming(Entity entity, ImmutableArray<(Role Role, Located<string>? Organisation)> roles) => Fingerprint.Of(string.Join('\n',
    [
        $"{entity.Id}", entity.Name, entity.Sort, $"{entity.Linking}",
        .. entity.Names.Select(n => $"{n.Text}|{n.Kind}|{n.Case}|{n.Dates}"),
        .. roles.Select(r => $"{r.Role}|{r.Organisation?.Value}"),
    ]));

    private static string Folded(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
