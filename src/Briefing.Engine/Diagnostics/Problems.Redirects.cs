namespace Briefing.Engine.Diagnostics;

public static partial class Problems
{
    /// <summary>A former address that is none.</summary>
    public static Diagnostic RedirectUnusable(Located<string> address) =>
        new("redirect-unusable", Severity.Error, $"'{address.Value}' is no former address within this site.", address.Where,
            "Write the address from the site's root: redirect_from: [ /old/address/ ]");

    /// <summary>A former address that is the present one.</summary>
    public static Diagnostic RedirectToItself(Located<string> address) =>
        new("redirect-to-itself", Severity.Warning, $"'{address.Value}' is the address this has now: it would lead to itself.", address.Where, "Take it out.");

    /// <summary>A former address at which something stands.</summary>
    /// <param name="address">The address.</param>
    /// <param name="source">The file of the page that stands there, or null for a generated one.</param>
    public static Diagnostic RedirectFromPage(Located<string> address, string? source) =>
        new("redirect-from-page", Severity.Error, $"'{address.Value}' cannot lead here: {(source is null ? "a page of the site itself" : $"the page of {source}")} stands there.", address.Where,
            "Take it out, or give that page another address.");

    /// <summary>A former address that two items claim.</summary>
    /// <param name="address">The address, as the second writes it.</param>
    /// <param name="first">Where the first claims it.</param>
    public static Diagnostic RedirectClash(Located<string> address, Location first) =>
        new("redirect-clash", Severity.Error, $"'{address.Value}' cannot lead to two pages: {first} claims it too.", address.Where, "Keep it in one of the two files.");
}
