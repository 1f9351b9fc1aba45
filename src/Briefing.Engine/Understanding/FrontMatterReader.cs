using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;
using Briefing.Engine.Reading;
using Briefing.Engine.Reading.Markdown;

namespace Briefing.Engine.Understanding;

/// <summary>From the keys of an article or page to its <see cref="FrontMatter"/>: Briefing's own keys, Statiq's, Jekyll's and Hugo's.</summary>
internal static class FrontMatterReader
{
    /// <summary>What the text itself states, for want of a key: the date in a file's name or in a raw text, a raw text's heading.</summary>
    /// <param name="Title">The title, or null.</param>
    /// <param name="Date">The date, or null.</param>
    public sealed record Stated(string? Title, Located<string>? Date);

    /// <summary>Reads; null where title or date are missing.</summary>
    public static FrontMatter? Read(Fields fields, SourceFile file, Settings settings, Stated stated, bool isArticle)
    {
        var title = fields.Text("title")?.Value ?? stated.Title;
        if (string.IsNullOrWhiteSpace(title))
        {
            // A title of the wrong type was reported as such.
            if (fields.Node("title") is null or YamlNode.Scalar) fields.Report(Problems.MissingKey(Top(fields), "title", "write the headline, title: …"));
            title = null;
        }
        var (date, hasTime) = Date(fields, settings, stated, isArticle);
        var day = date ?? DateTimeOffset.MinValue;
        var updated = fields.Moment(settings.TimeZone, "updated", "modified", "lastmod", "last_modified_at")?.Moment ?? day;
        var front = new FrontMatter
        {
            Title = title ?? "",
            Date = day,
            HasTime = hasTime,
            Updated = updated < day ? day : updated,
            Authors = Authors(fields) is { IsEmpty: false } authors ? authors : settings.Authors,
            Language = fields.Text("language", "lang")?.Value ?? settings.Language,
            Summary = fields.TextOrEmpty("summary", "description", "excerpt", "lead"),
            Tags = Distinct([.. fields.Texts("tags", "tag"), .. fields.Texts("categories", "category")]),
            About = About(fields, settings),
            Source = Source(fields),
            Image = Image(fields, file),
            Draft = fields.Flag("draft") ?? fields.Flag("excluded") ?? IsUnpublished(fields),
            Publish = fields.Moment(settings.TimeZone, "publish")?.Moment,
            Expires = fields.Moment(settings.TimeZone, "expires")?.Moment,
            NoIndex = fields.Flag("noindex") ?? false,
            Corrections = Corrections(fields),
            RedirectFrom = fields.Texts("redirect_from"),
            Links = Links(fields),
        };
        // Everything is read before anything is refused, so that one run names all that is wrong.
        return title is null || date is null ? null : front;
    }

    /// <summary>Authors: texts, or maps with a name and an address.</summary>
    public static ImmutableArray<Author> Authors(Fields fields)
    {
        var authors = ImmutableArray.CreateBuilder<Author>();
        foreach (var item in fields.Items("authors", "author"))
        {
            if (item is YamlNode.Scalar { IsNull: false } name) authors.Add(new(name.Text.Trim()));
            else if (item is YamlNode.Mapping map)
            {
                var author = fields.Of(map).Known("name", "url");
                if (author.Text("name") is { } named) authors.Add(new(named.Value, Url(author, "url")));
                else fields.Report(Problems.MissingKey(item.Where, "name", "an author needs a name."));
            }
            else fields.Report(Problems.WrongType(item.Where, "authors", "names, or name: and url:"));
        }
        return authors.ToImmutable();
    }

    /// <summary>A picture: its path, or a map with its file, alternative text, credit and licence.</summary>
    public static ImageNote? Image(Fields fields, SourceFile file)
    {
        switch (fields.Node("image"))
        {
            case null: return null;
            case YamlNode.Scalar path:
                fields.Report(Problems.MissingAlt(path.Where, path.Text));
                return new(References.Asset(path.Text, file, path.Where), "");
            case YamlNode.Mapping map:
                var image = fields.Of(map).Known("file", "alt", "credit", "licence", "license");
                if (image.Text("file") is not { } named)
                {
                    fields.Report(Problems.MissingKey(map.Where, "file", "an image needs its path."));
                    return null;
                }
                var alt = image.TextOrEmpty("alt");
                if (alt.Length == 0) fields.Report(Problems.MissingAlt(named.Where, named.Value));
                return new(References.Asset(named.Value, file, named.Where), alt, image.Text("credit")?.Value, image.Text("licence", "license")?.Value);
            case var other:
                fields.Report(Problems.WrongType(other.Where, "image", "a path, or file:, alt:, credit: and licence:"));
                return null;
        }
    }

    private static (DateTimeOffset? Date, bool HasTime) Date(Fields fields, Settings settings, Stated stated, bool isArticle)
    {
        var key = fields.Text("date") is not null ? "date" : "published";
        // Jekyll's published is true or false, Statiq's is the date.
        var written = fields.Node("date") is null && fields.Node("published") is YamlNode.Scalar { Text: "true" or "false" or "True" or "False" } ? null : fields.Text(key);
        if (written is null && stated.Date is { } own)
        {
            if (Dates.Moment(own.Value, settings.TimeZone) is { } moment) return moment;
            fields.Report(Problems.InvalidDate(own.Where, "date", own.Value));
            return default;
        }
        if (written is null)
        {
            // A page is not of a day; it is as old as can be.
            if (!isArticle) return (DateTimeOffset.MinValue, false);
            fields.Report(Problems.MissingKey(Top(fields), "date", "write the day, date: 2022-07-06."));
            return default;
        }
        return fields.Moment(settings.TimeZone, key) is { } read ? read : default((DateTimeOffset?, bool));
    }

    private static Location Top(Fields fields) => fields.Where with { Column = 1 };

    private static bool IsUnpublished(Fields fields) => fields.Node("published") is YamlNode.Scalar { Quoted: false, Text: "false" or "False" };

    private static ImmutableArray<EntityReference> About(Fields fields, Settings settings)
    {
        var about = ImmutableArray.CreateBuilder<EntityReference>();
        foreach (var reference in fields.Texts("about")) about.Add(new(reference));
        foreach (var kind in settings.Kinds)
        {
            foreach (var reference in fields.Texts(kind.Name)) about.Add(new(reference, kind.Name));
        }
        return about.ToImmutable();
    }

    private static SourceNote? Source(Fields fields)
    {
        switch (fields.Node("source"))
        {
            case null: return null;
            case YamlNode.Scalar name: return new(name.Text.Trim());
            case YamlNode.Mapping map:
                var source = fields.Of(map).Known("name", "url", "author", "published", "retrieved", "licence", "license");
                if (source.Text("name") is { } named)
                {
                    return new(
                        named.Value, Url(source, "url"), source.Text("author")?.Value, source.Partial("published"), source.Partial("retrieved"),
                        source.Text("licence", "license")?.Value);
                }
                fields.Report(Problems.MissingKey(map.Where, "name", "a source needs its name."));
                return null;
            case var other:
                fields.Report(Problems.WrongType(other.Where, "source", "a name, or name:, url:, author:, published:, retrieved: and licence:"));
                return null;
        }
    }

    private static string? Url(Fields fields, string key)
    {
        if (fields.Text(key) is not { } text) return null;
        if (Uri.TryCreate(text.Value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") return url.AbsoluteUri;
        fields.Report(Problems.InvalidUrl(text.Where, key, text.Value));
        return null;
    }

    private static ImmutableArray<Correction> Corrections(Fields fields)
    {
        var corrections = ImmutableArray.CreateBuilder<Correction>();
        foreach (var item in fields.Maps("corrections"))
        {
            item.Known("date", "text");
            var text = item.Text("text");
            if (text is null) fields.Report(Problems.MissingKey(item.Where, "text", "say what was corrected."));
            if (item.Text("date") is null) fields.Report(Problems.MissingKey(item.Where, "date", "say when it was corrected."));
            if (item.Partial("date") is { } date && text is not null) corrections.Add(new(date, text.Value.Value));
        }
        return corrections.ToImmutable();
    }

    private static ImmutableArray<LinkDecision> Links(Fields fields)
    {
        if (fields.Map("links") is not { } map) return [];
        var decisions = ImmutableArray.CreateBuilder<LinkDecision>();
        foreach (var (key, value) in map.Entries)
        {
            if (value is not YamlNode.Scalar scalar) fields.Report(Problems.WrongType(value.Where, key.Text, "an entity's id, or none"));
            else
            {
                var none = scalar.IsNull || string.Equals(scalar.Text.Trim(), "none", StringComparison.OrdinalIgnoreCase);
                decisions.Add(new(new(key.Text, key.Where), none ? null : new(scalar.Text.Trim(), scalar.Where)));
            }
        }
        return decisions.ToImmutable();
    }

    private static ImmutableArray<Located<string>> Distinct(ImmutableArray<Located<string>> tags) => [.. tags.DistinctBy(t => t.Value, StringComparer.OrdinalIgnoreCase)];
}
