using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;
using Briefing.Engine.Reading;

namespace Briefing.Engine.Understanding;

/// <summary>From <c>site.yml</c> to <see cref="Settings"/>.</summary>
public static class SettingsReader
{
    /// <summary>Reads the settings, with English words.</summary>
    public static Checked<Settings> Read(ImmutableArray<SourceFile> sources, BuildOptions options) => Read(sources, options, static _ => Wording.English);

    /// <summary>Reads the settings; without a file, or without an address to publish under, there is an error and a value that serves to read on.</summary>
    /// <param name="sources">The input folder's files.</param>
    /// <param name="options">What the host decides.</param>
    /// <param name="wordingIn">The theme's words, by language.</param>
    public static Checked<Settings> Read(ImmutableArray<SourceFile> sources, BuildOptions options, Func<string, Wording> wordingIn)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var file = SourceTree.SettingsOf(sources);
        var where = new Location(file?.Shown ?? "input/site.yml");
        if (file is null) problems.Add(Problems.MissingSettings(where));
        var map = file is null ? new YamlNode.Mapping([], where) : Yaml.Read(file, problems);
        var overridden = Overrides(options, problems);
        var fields = new Fields(problems, overridden, map);
        new Fields(problems, map).Known([.. Keys.Site]);
        fields.Known([.. Keys.Site]);

        var title = fields.Text("title");
        if (title is null && file is not null && problems.Count == 0) problems.Add(Problems.MissingKey(where with { Line = 1, Column = 1 }, "title", "the site needs a name."));
        var language = Language(fields, wordingIn);
        var settings = new Settings
        {
            Title = title?.Value ?? "Briefing",
            Description = fields.TextOrEmpty("description", "tagline"),
            Url = Url(fields, options, where, file is not null, problems),
            Language = language,
            WordingIn = wordingIn,
            TimeZone = Zone(fields),
            Authors = FrontMatterReader.Authors(fields),
            Icon = fields.Text("icon", "favicon")?.Select(path => path.TrimStart('/')),
            Theme = ThemeReader.Read(fields),
            SocialCards = fields.Choice(
                "social_cards", ("auto", SocialCardSetting.Auto), ("pages", SocialCardSetting.Pages), ("site", SocialCardSetting.Site), ("none", SocialCardSetting.None)),
            Nav = Nav(fields),
            Licence = fields.Text("licence", "license")?.Value,
            Kinds = Kinds(fields, wordingIn(language)),
            RelationTypes = RelationTypes(fields, wordingIn(language)),
            Linking = Linking(fields),
            ThinBelow = fields.Number("noindex_below") ?? 2,
            PageSize = fields.Number("page_size") ?? 50,
            Fingerprint = Fingerprint.Of([file?.Fingerprint ?? default, Fingerprint.Of(string.Join('\n', options.Overrides.Select(o => $"{o.Key}={o.Value}"))), Fingerprint.Of($"{options.Url} {options.FallbackUrl}")]),
        };
        return new(settings, problems.ToImmutable());
    }

    private static YamlNode.Mapping Overrides(BuildOptions options, ImmutableArray<Diagnostic>.Builder problems)
    {
        var entries = ImmutableArray.CreateBuilder<(YamlNode.Scalar, YamlNode)>();
        foreach (var (key, value) in options.Overrides)
        {
            var where = new Location($"--setting {key}={value}");
            var read = YamlNode.Read($"value: {value}", where.Path, 1);
            problems.AddRange(read.Problems);
            if (!read.Value.Entries.IsEmpty) entries.Add((new(key, true, where), read.Value.Entries[0].Value));
        }
        return new(entries.ToImmutable(), new("--setting"));
    }

    private static Uri Url(Fields fields, BuildOptions options, Location where, bool hasFile, ImmutableArray<Diagnostic>.Builder problems)
    {
        var fallback = options.FallbackUrl ?? new Uri("http://localhost/");
        if (options.Url is { } given) return WithSlash(given);
        if (fields.Text("url", "base_url", "host") is not { } text)
        {
            if (options.FallbackUrl is null && hasFile) problems.Add(Problems.MissingUrl(where with { Line = 1, Column = 1 }));
            return WithSlash(fallback);
        }
        if (Uri.TryCreate(text.Value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Query.Length == 0 && url.Fragment.Length == 0) return WithSlash(url);
        problems.Add(Problems.InvalidUrl(text.Where, "url", text.Value));
        return WithSlash(fallback);
    }

    private static string Language(Fields fields, Func<string, Wording> wordingIn)
    {
        if (fields.Text("language", "lang", "locale") is not { } written) return Wording.English.Language;
        var spoken = wordingIn(written.Value).Language;
        if (!string.Equals(spoken, written.Value.Split('-', 2)[0], StringComparison.OrdinalIgnoreCase)) fields.Report(Problems.UnspokenLanguage(written.Where, written.Value, spoken));
        return written.Value;
    }

    private static Uri WithSlash(Uri url) => url.AbsolutePath.EndsWith('/') ? url : new Uri(url.GetLeftPart(UriPartial.Path) + "/");

    private static TimeZoneInfo Zone(Fields fields)
    {
        if (fields.Text("time_zone", "timezone") is not { } name) return TimeZoneInfo.Utc;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(name.Value, out var zone)) return zone;
        fields.Report(Problems.UnknownTimeZone(name.Where, name.Value));
        return TimeZoneInfo.Utc;
    }

    private static ImmutableArray<NavItem> Nav(Fields fields)
    {
        var nav = ImmutableArray.CreateBuilder<NavItem>();
        foreach (var item in fields.Maps("nav"))
        {
            item.Known("label", "url");
            if (item.Text("label") is { } label && item.Text("url") is { } url) nav.Add(new(label.Value, url));
            else fields.Report(Problems.MissingKey(item.Where, item.Text("label") is null ? "label" : "url", "an item of the navigation needs both."));
        }
        return nav.ToImmutable();
    }

    private static ImmutableArray<EntityKind> Kinds(Fields fields, Wording wording)
    {
        var kinds = EntityKind.BuiltIn.Select(k => k with { Singular = wording.Kinds[k.Name].Singular, Plural = wording.Kinds[k.Name].Plural }).ToList();
        if (fields.Map("kinds") is not { } map) return [.. kinds];
        foreach (var (key, value) in map.Entries)
        {
            if (value is not YamlNode.Mapping inner)
            {
                fields.Report(Problems.WrongType(value.Where, key.Text, "singular:, plural: and schema:"));
                continue;
            }
            if (Slug.Of(key.Text) != key.Text || Keys.ReservedFolders.Contains(key.Text, StringComparer.Ordinal))
            {
                fields.Report(Problems.InvalidKind(key.Where, key.Text));
                continue;
            }
            var kind = map.Of(inner).Known("singular", "plural", "schema");
            var before = kinds.FindIndex(k => k.Name == key.Text);
            var known = before >= 0 ? kinds[before] : new(key.Text, Capital(key.Text), Capital(key.Text), "Thing");
            var read = new EntityKind(
                key.Text, kind.Text("singular")?.Value ?? known.Singular, kind.Text("plural")?.Value ?? known.Plural, kind.Text("schema")?.Value ?? known.Schema);
            if (before >= 0) kinds[before] = read; else kinds.Add(read);
        }
        return [.. kinds];
    }

    private static ImmutableArray<RelationType> RelationTypes(Fields fields, Wording wording)
    {
        var types = RelationType.BuiltIn.Select(t => new RelationType(t.Name, wording.RelationTypes[t.Name].Label, wording.RelationTypes[t.Name].Inverse))
            .ToDictionary(t => t.Name, StringComparer.Ordinal);
        if (fields.Map("relation_types") is { } map)
        {
            foreach (var (key, value) in map.Entries)
            {
                if (value is not YamlNode.Mapping inner)
                {
                    fields.Report(Problems.WrongType(value.Where, key.Text, "label: and inverse:"));
                    continue;
                }
                var type = map.Of(inner).Known("label", "inverse");
                var label = type.Text("label")?.Value ?? key.Text.Replace('-', ' ');
                types[key.Text] = new(key.Text, label, type.Text("inverse")?.Value ?? label);
            }
        }
        return [.. types.Values.OrderBy(t => t.Name, StringComparer.Ordinal)];
    }

    private static LinkingSettings Linking(Fields fields)
    {
        if (fields.Map("linking") is not { } map) return new();
        map.Known("first_in", "words_per_link");
        return new(map.Choice("first_in", ("article", false), ("section", true)), map.Number("words_per_link") ?? new LinkingSettings().WordsPerLink);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
