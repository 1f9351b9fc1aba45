using System.Collections.Immutable;
using System.Text;
using Briefing.Engine.Composing.Data;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Search;

/// <summary>Something that can be found by name: an entity, a tag.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Kind">The index of its kind among <see cref="Kinds"/>.</param>
/// <param name="Slug">The last part of its address, which is <c>/{kind}/{slug}/</c>.</param>
/// <param name="Weight">In how many articles it is.</param>
/// <param name="Aliases">Its other names.</param>
internal sealed record NamedThing(string Name, int Kind, string Slug, int Weight, ImmutableArray<string> Aliases)
{
    private const string TagFolder = "tags";

    /// <summary>The words of all its names.</summary>
    public ImmutableArray<string> Words => Model.Words.Of([Name, .. Aliases]);

    /// <summary>The kinds of what can be found: those of entities that the site has, then tags.</summary>
    public static ImmutableArray<(string Folder, string Singular, string Plural)> Kinds(Site site) =>
        [.. KindIndexPages.KindsOf(site).Select(k => (k.Name, k.Singular, k.Plural)), (TagFolder, site.Settings.Wording.Tag, site.Settings.Wording.Tags)];

    /// <summary>All of a site: entities in the register's order, then tags.</summary>
    public static IEnumerable<NamedThing> Of(Indexes indexes)
    {
        var site = indexes.Site;
        var kinds = Kinds(site).Index().ToDictionary(k => k.Item.Folder, k => k.Index, StringComparer.Ordinal);
        return
        [
            .. site.Register.Entities.Select(e =>
                new NamedThing(e.Name, kinds[e.Id.Kind], e.Id.Slug, indexes.Dossiers[e.Id].ArticleCount, [.. EntityDataPages.AliasesOf(e)])),
            .. indexes.Tags.All.Select(t => new NamedThing(t.Name, kinds[TagFolder], t.Slug, t.Articles.Length, [])),
        ];
    }

    /// <summary>
    /// <c>names.json</c>: for each its name, its kind (an index into the kinds), in how many articles it is, its slug (0 where it is the name in lower
    /// case with hyphens), and its aliases one by one.
    /// </summary>
    public static byte[] Rows(IEnumerable<NamedThing> things) => Json.Write(json =>
    {
        json.WriteStartArray();
        foreach (var thing in things)
        {
            json.WriteStartArray();
            json.WriteStringValue(thing.Name);
            json.WriteNumberValue(thing.Kind);
            json.WriteNumberValue(thing.Weight);
            if (thing.Slug == Plain(thing.Name)) json.WriteNumberValue(0);
            else json.WriteStringValue(thing.Slug);
            foreach (var alias in thing.Aliases) json.WriteStringValue(alias);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    });

    // Simple enough for a browser to do: "Terry Virts" gives terry-virts. Any other slug is written out.
    private static string? Plain(string name)
    {
        if (!Ascii.IsValid(name)) return null;
        var slug = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }
}
