using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Incremental;

namespace Briefing.Engine.Model;

/// <summary>What <c>site.yml</c> says, with the defaults filled in.</summary>
public sealed record Settings
{
    /// <summary>The site's name.</summary>
    public required string Title { get; init; }

    /// <summary>One line on what the site covers; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The site's full address with its base path, ending in a slash: https://owner.github.io/repo/.</summary>
    public required Uri Url
    {
        get;
        init => (field, Origin, Path) = (value, value.GetLeftPart(UriPartial.Authority), value.AbsolutePath);
    }

    /// <summary>The BCP 47 tag of the site's language.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The words of a language, by its BCP 47 tag: the theme's.</summary>
    public Func<string, Wording> WordingIn { get; init; } = static _ => Wording.English;

    /// <summary>The words that stand around the editor's own, in the site's language.</summary>
    public Wording Wording => WordingIn(Language);

    /// <summary>The zone in which dates without one are read and all dates are shown.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Who writes, where an article does not say.</summary>
    public ImmutableArray<Author> Authors { get; init; } = [];

    /// <summary>The path of the site's icon below the input folder, or null for the theme's.</summary>
    public Located<string>? Icon { get; init; }

    /// <summary>What the site changes about the theme.</summary>
    public ThemeSettings Theme { get; init; } = new();

    /// <summary>Which pages get a picture to be shared with.</summary>
    public SocialCardSetting SocialCards { get; init; }

    /// <summary>The navigation: the theme's own pages where empty.</summary>
    public ImmutableArray<NavItem> Nav { get; init; } = [];

    /// <summary>The licence of the texts, for the footer; or null.</summary>
    public string? Licence { get; init; }

    /// <summary>The kinds of entity, in the order in which they are shown: the five built in, then the site's own.</summary>
    public ImmutableArray<EntityKind> Kinds { get; init; } = EntityKind.BuiltIn;

    /// <summary>The types of relation between entities, by name.</summary>
    public ImmutableArray<RelationType> RelationTypes { get; init; } = RelationType.BuiltIn;

    /// <summary>How links are set on mentions.</summary>
    public LinkingSettings Linking { get; init; } = new();

    /// <summary>From how many mentions an entity without a biography of its own is worth a place in search engines; the rest keep their page, <c>noindex</c>.</summary>
    public int ThinBelow { get; init; } = 2;

    /// <summary>Articles a page, in lists.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>Of the file the settings were read from, with everything the host overrode.</summary>
    public Fingerprint Fingerprint { get; init; }

    /// <summary><see cref="Path"/> without escapes.</summary>
    public string BasePath => Uri.UnescapeDataString(Path);

    /// <summary>Scheme and host of <see cref="Url"/>, without a slash at the end.</summary>
    public string Origin { get; private init; } = "";

    /// <summary>The path of <see cref="Url"/> as it stands in addresses, percent-encoded: begins and ends with a slash.</summary>
    public string Path { get; private init; } = "/";

    /// <summary>The absolute address of a route.</summary>
    public string Absolute(Route route) => Origin + Href(route);

    /// <summary>The reference to a route from any page.</summary>
    public string Href(Route route) => route.Href(Path);

    /// <summary>The kind with this folder name, or null.</summary>
    public EntityKind? Kind(string name) => Kinds.FirstOrDefault(k => k.Name == name);
}

/// <summary>Which pages get a picture to be shared with, where they have none of their own.</summary>
public enum SocialCardSetting
{
    /// <summary>Each article and each entity that search engines may know, up to 500; beyond that the theme's stands for all.</summary>
    Auto,

    /// <summary>Each of them, however many.</summary>
    Pages,

    /// <summary>One for the whole site.</summary>
    Site,

    /// <summary>None.</summary>
    None,
}

/// <summary>An author of articles.</summary>
/// <param name="Name">As it is shown.</param>
/// <param name="Url">The author's own page, absolute; or null.</param>
public sealed record Author(string Name, string? Url = null);

/// <summary>An item of the navigation.</summary>
/// <param name="Text">As it is shown.</param>
/// <param name="Target">A route from the site's root, <c>/people/</c>, or an absolute address.</param>
public sealed record NavItem(string Text, Located<string> Target);

/// <summary>How links are set on mentions.</summary>
/// <param name="PerSection">The first mention in each section is linked, not only the first in the article.</param>
/// <param name="WordsPerLink">The budget: one automatic link for so many words, at least three an article.</param>
public sealed record LinkingSettings(bool PerSection = false, int WordsPerLink = 60);

/// <summary>A kind of entity.</summary>
/// <param name="Name">The folder's name and the first part of ids and addresses: <c>people</c>.</param>
/// <param name="Singular">Person.</param>
/// <param name="Plural">People.</param>
/// <param name="Schema">The schema.org type: Person, Organization, Place, Event, CreativeWork, Vehicle …</param>
public sealed record EntityKind(string Name, string Singular, string Plural, string Schema)
{
    /// <summary>The kind whose names have a family name.</summary>
    public const string People = "people";

    /// <summary>The kind that speaks and is known by acronyms.</summary>
    public const string Organisations = "organisations";

    /// <summary>Places.</summary>
    public const string Places = "places";

    /// <summary>Events: they have a date and a place.</summary>
    public const string Events = "events";

    /// <summary>Works: books, reports, laws, pictures.</summary>
    public const string Works = "works";

    /// <summary>The kinds every site has.</summary>
    public static ImmutableArray<EntityKind> BuiltIn { get; } =
    [
        new(People, "Person", "People", "Person"),
        new(Organisations, "Organisation", "Organisations", "Organization"),
        new(Places, "Place", "Places", "Place"),
        new(Events, "Event", "Events", "Event"),
        new(Works, "Work", "Works", "CreativeWork"),
    ];
}

/// <summary>A type of relation between two entities.</summary>
/// <param name="Name">As written in <c>relations:</c>: <c>member-of</c>.</param>
/// <param name="Label">Read from the one that states it: "member of".</param>
/// <param name="Inverse">Read from the other end: "members".</param>
public sealed record RelationType(string Name, string Label, string Inverse)
{
    /// <summary>The types every site has.</summary>
    public static ImmutableArray<RelationType> BuiltIn { get; } =
    [
        new("member-of", "member of", "members"),
        new("part-of", "part of", "parts"),
        new("works-for", "works for", "staff"),
        new("led-by", "led by", "leads"),
        new("located-in", "located in", "places within"),
        new("took-part-in", "took part in", "participants"),
        new("related-to", "related to", "related to"),
    ];
}
