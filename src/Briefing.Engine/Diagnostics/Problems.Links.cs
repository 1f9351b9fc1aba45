namespace Briefing.Engine.Diagnostics;

public static partial class Problems
{
    /// <summary>A wiki link or a link to a source file that leads nowhere.</summary>
    public static Diagnostic UnresolvedLink(Location where, string target, string? nearest) => new(
        "unresolved-link", Severity.Error, $"Nothing is called '{target}'{(nearest is null ? "." : $"; did you mean '{nearest}'?")}", where,
        "Link to an article, a page or an entity that exists.");

    /// <summary>A wiki link that shows a slug to readers.</summary>
    public static Diagnostic SlugAsLabel(Location where, string slug) => new(
        "slug-as-label", Severity.Warning, $"Readers see '{slug}'.", where, $"Write [[{slug}|the words to show]].");

    /// <summary>An image or file that is not there.</summary>
    public static Diagnostic MissingAsset(Location where, string path) => new(
        "missing-asset", Severity.Warning, $"There is no file '{path}'.", where, "Put it under assets/, and write the path from there: /assets/…");

    /// <summary>A link within the site to an address that does not exist.</summary>
    public static Diagnostic DeadAddress(Location where, string address) => new(
        "dead-address", Severity.Warning, $"There is no page '{address}' in this site.", where, "Link to the file instead: [text](../articles/name.md).");

    /// <summary>A link to a heading that does not exist.</summary>
    public static Diagnostic DeadFragment(Location where, string fragment) => new(
        "dead-fragment", Severity.Warning, $"There is no heading or anchor '#{fragment}' there.", where);

    /// <summary>Two pages with one address.</summary>
    public static Diagnostic AddressClash(Location where, string address, string other) => new(
        "address-clash", Severity.Error, $"'{address}' is also the address of {other}.", where, "Give one of the two another slug or file name.");

    /// <summary>Two addresses that differ in case only: one file on many machines.</summary>
    public static Diagnostic AddressesDifferInCase(Location where, string address, string other) => new(
        "addresses-differ-in-case", Severity.Error, $"'{address}' and '{other}' are one file on machines that do not tell capitals apart.", where,
        "Give one of the two another name.");

    /// <summary>An address that would leave the site, or that no server can answer.</summary>
    public static Diagnostic UnsafePath(Location where, string address) => new(
        "unsafe-path", Severity.Error, $"'{address}' cannot be an address of this site.", where, "Use letters, digits, hyphens and slashes.");
}
