namespace Briefing.Engine.Diagnostics;

public static partial class Problems
{
    /// <summary>No settings at all.</summary>
    public static Diagnostic MissingSettings(Location where) => new(
        "missing-settings", Severity.Error, "There is no site.yml.", where, "Create it with a title: and a url:, the site's full address.");

    /// <summary>No address to publish under.</summary>
    public static Diagnostic MissingUrl(Location where) => new(
        "missing-url", Severity.Error, "There is no 'url': feeds, the sitemap and links from elsewhere need the site's full address.", where,
        "Write url: https://owner.github.io/repository");

    /// <summary>A time zone nobody knows.</summary>
    public static Diagnostic UnknownTimeZone(Location where, string name) => new(
        "unknown-time-zone", Severity.Error, $"There is no time zone '{name}'.", where, "Use an IANA name such as Europe/Kyiv or America/New_York.");

    /// <summary>A kind whose name cannot be a folder of the site.</summary>
    public static Diagnostic InvalidKind(Location where, string name) => new(
        "invalid-kind", Severity.Error, $"A kind cannot be named '{name}': the name is its folder and part of addresses.", where,
        "Use lower-case letters, digits and hyphens, and none of the site's own folders.");

    /// <summary>A folder of the input that is none of those Briefing knows.</summary>
    public static Diagnostic UnknownFolder(Location where, string folder, string? nearest) => new(
        "unknown-folder", Severity.Warning, $"Nothing reads the folder '{folder}'.", where,
        nearest is null ? "Add it to 'kinds' in site.yml if its files are entities, or begin its name with an underscore." : $"Did you mean '{nearest}'?");

    /// <summary>A file in a folder that holds files of another type.</summary>
    public static Diagnostic UnusedFile(Location where, string expected) => new(
        "unused-file", Severity.Warning, "Nothing reads this file.", where, $"Here belong {expected}; pictures and other files go to assets/.");

    /// <summary>A sidecar whose text is missing.</summary>
    public static Diagnostic SidecarWithoutText(Location where, string text) => new(
        "sidecar-without-text", Severity.Error, $"This is the front matter of '{text}', which does not exist.", where,
        "Add the text, or write an .md file with its front matter in it.");

    /// <summary>An article's file name gives no slug.</summary>
    public static Diagnostic NoSlug(Location where) => new(
        "no-slug", Severity.Error, "The file name has no letters or digits to make an address of.", where, "Rename the file, or write slug: in its front matter.");

    /// <summary>A slug that is not one segment of an address.</summary>
    public static Diagnostic InvalidSlug(Location where, string slug, string proposed) => new(
        "invalid-slug", Severity.Error, $"'{slug}' cannot stand in an address as it is.", where, proposed.Length > 0 ? $"Write slug: {proposed}" : "Use letters, digits and hyphens.");

    /// <summary>Two files with one identity.</summary>
    public static Diagnostic DuplicateId(Location where, string id, string other) => new(
        "duplicate-id", Severity.Error, $"'{id}' is also the address of {other}.", where, "Give one of the two another file name or slug.");

    /// <summary>A raw text whose title was taken from its first sentence.</summary>
    public static Diagnostic TitleFromText(Location where, string title, string sidecar) => new(
        "title-from-text", Severity.Warning, $"There is no title; the first sentence serves: '{title}'.", where, $"Write title: in {sidecar}.");

    /// <summary>A text with front matter and nothing else.</summary>
    public static Diagnostic EmptyText(Location where) => new(
        "empty-text", Severity.Warning, "There is no text in this article.", where, "Write it, or set draft: true until it is there.");

    /// <summary>A stretch of time that ends before it begins.</summary>
    public static Diagnostic EndBeforeStart(Location where, string from, string to) => new(
        "end-before-start", Severity.Error, $"It ends ({to}) before it begins ({from}).", where);

    /// <summary>A reference to an entity that is not in the register.</summary>
    public static Diagnostic UnknownEntity(Location where, string reference, string? singular, string? nearest) => new(
        singular is null ? "unknown-entity" : $"unknown-{singular.ToLowerInvariant()}", Severity.Error,
        $"No {singular?.ToLowerInvariant() ?? "entity"} '{reference}' in the register{(nearest is null ? "." : $"; did you mean '{nearest}'?")}", where);

    /// <summary>A reference that several entities answer to.</summary>
    public static Diagnostic AmbiguousReference(Location where, string reference, IEnumerable<string> candidates) => new(
        "ambiguous-reference", Severity.Error, $"'{reference}' could be {string.Join(" or ", candidates)}.", where, "Write the id in full.");

    /// <summary>A relation of a type that is in no list.</summary>
    public static Diagnostic UnknownRelationType(Location where, string type, string? nearest) => new(
        "unknown-relation-type", Severity.Error, $"There is no relation type '{type}'{(nearest is null ? "." : $"; did you mean '{nearest}'?")}", where,
        "Add it under relation_types: in site.yml.");

    /// <summary>An alias that is also the entity's own name.</summary>
    public static Diagnostic RedundantAlias(Location where, string alias) => new(
        "redundant-alias", Severity.Warning, $"'{alias}' is the entity's name already.", where, "Remove it from the aliases.");
}
