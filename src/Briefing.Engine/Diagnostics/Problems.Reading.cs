namespace Briefing.Engine.Diagnostics;

/// <summary>Every complaint Briefing can make, in the editor's words.</summary>
public static partial class Problems
{
    /// <summary>The input folder does not exist.</summary>
    public static Diagnostic NoInputFolder(Location where) => new(
        "no-input-folder", Severity.Error, "There is no such folder.", where,
        "Create it with a site.yml and an articles/ folder, or name another with --input.");

    /// <summary>A file or folder could not be read.</summary>
    public static Diagnostic Unreadable(Location where, string reason) => new(
        "unreadable", Severity.Error, $"Cannot be read: {reason}", where, "Check its permissions.");

    /// <summary>A symbolic link in the input.</summary>
    public static Diagnostic SymbolicLink(Location where) => new(
        "symbolic-link", Severity.Error, "Is a symbolic link; Briefing reads only what lies in the input folder itself.", where,
        "Put the file here, or remove the link.");

    /// <summary>A text is larger than a person can have written.</summary>
    public static Diagnostic TooLarge(Location where, long length, long limit) => new(
        "too-large", Severity.Error, $"Has {Megabytes(length)} MB; a text may have {Megabytes(limit)} MB.", where,
        "Split it, or put it under assets/ and link to it.");

    /// <summary>A text with zero bytes in it.</summary>
    public static Diagnostic BinaryFile(Location where) => new(
        "binary-file", Severity.Error, "Is not a text: it has zero bytes in it.", where, "Put files of other kinds under assets/.");

    /// <summary>A text in UTF-16.</summary>
    public static Diagnostic Utf16(Location where) => new(
        "utf-16", Severity.Error, "Is in UTF-16.", where, "Save it as UTF-8.");

    /// <summary>A text with bytes that are not UTF-8.</summary>
    public static Diagnostic InvalidUtf8(Location where) => new(
        "invalid-utf-8", Severity.Error, "Is not UTF-8 from here on.", where, "Save it as UTF-8.");

    /// <summary>Front matter that is opened and never closed.</summary>
    public static Diagnostic UnclosedFrontMatter(Location where) => new(
        "unclosed-front-matter", Severity.Error, "The front matter opened here is never closed.", where, "End it with a line of three hyphens: ---");

    /// <summary>YAML that cannot be understood.</summary>
    public static Diagnostic YamlSyntax(Location where, string what, string? fix) => new(
        "yaml-syntax", Severity.Error, $"This YAML cannot be read: {what}", where, fix);

    /// <summary>One key twice in a map.</summary>
    public static Diagnostic DuplicateKey(Location where, string key) => new(
        "duplicate-key", Severity.Error, $"The key '{key}' stands here a second time.", where, "Keep one of the two.");

    /// <summary>A key nobody reads.</summary>
    public static Diagnostic UnknownKey(Location where, string key, string? nearest) => new(
        "unknown-key", Severity.Warning, $"Unknown key '{key}'.", where, nearest is null ? "Remove it." : $"Did you mean '{nearest}'?");

    /// <summary>A value of another type than its key takes.</summary>
    public static Diagnostic WrongType(Location where, string key, string expected) => new(
        "wrong-type", Severity.Error, $"'{key}' takes {expected}.", where);

    /// <summary>A required key is missing.</summary>
    public static Diagnostic MissingKey(Location where, string key, string what) => new(
        "missing-key", Severity.Error, $"There is no '{key}': {what}", where);

    /// <summary>A value that is not a date.</summary>
    public static Diagnostic InvalidDate(Location where, string key, string value) => new(
        "invalid-date", Severity.Error, $"'{value}' is no date for '{key}'.", where, "Write 2022-07-06 or 2022-07-06T18:30.");

    /// <summary>A value outside of a fixed list.</summary>
    public static Diagnostic InvalidChoice(Location where, string key, string value, IReadOnlyList<string> choices) => new(
        "invalid-choice", Severity.Error, $"'{value}' is no value for '{key}'.", where, $"Write one of: {string.Join(", ", choices)}.");

    /// <summary>An address that is not an absolute http or https address.</summary>
    public static Diagnostic InvalidUrl(Location where, string key, string value) => new(
        "invalid-url", Severity.Error, $"'{value}' is no web address for '{key}'.", where, "Write it in full: https://…");

    /// <summary>Markup that could run a program or load something from elsewhere.</summary>
    public static Diagnostic UnsafeHtml(Location where, string what) => new(
        "unsafe-html", Severity.Warning, $"{what} was removed: texts may not run programs or load things from elsewhere.", where);

    /// <summary>A link whose scheme is not one that readers can trust.</summary>
    public static Diagnostic UnsafeLink(Location where, string address) => new(
        "unsafe-link", Severity.Warning, $"The link to '{Shortened(address)}' was removed: links go to http, https, mailto and tel addresses or within the site.", where);

    /// <summary>An image or embed from another site.</summary>
    public static Diagnostic RemoteContent(Location where, string address) => new(
        "remote-content", Severity.Warning, $"'{Shortened(address)}' would be loaded from another site; it is shown as a link.", where,
        "To show a picture, put it under assets/.");

    /// <summary>An image without a text alternative (WCAG 2.2, 1.1.1).</summary>
    public static Diagnostic MissingAlt(Location where, string file) => new(
        "missing-alt", Severity.Warning, $"The image '{file}' has no text for those who do not see it.", where, "Write ![What it shows](…).");

    /// <summary>Lists or block quotes nested deeper than anybody reads.</summary>
    public static Diagnostic NestedTooDeeply(Location where) => new(
        "nested-too-deeply", Severity.Error, "Lists, block quotes or emphasis are nested too deeply here.", where, "Take out some of the markers.");

    private static string Megabytes(long bytes) => (bytes / 1_000_000m).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..59] + "…";
}
