using System.Globalization;

namespace Briefing.Engine.Diagnostics;

public static partial class Problems
{
    /// <summary>A text that is no colour.</summary>
    public static Diagnostic InvalidColour(Location where, string key, string text) => new(
        "invalid-colour", Severity.Error, text.Length == 0 ? $"'{key}' has no colour." : $"'{text}' is no colour for '{key}'.", where,
        $"Write six hexadecimal digits, in quotation marks because # begins a comment: {key}: \"#8a1c1c\"");

    /// <summary>A text that is neither the name nor the file of a font.</summary>
    public static Diagnostic InvalidFont(Location where, string key, string text) => new(
        "invalid-font", Severity.Error, $"'{text}' is no font for '{key}'.", where,
        $"Name families of letters, digits, spaces and hyphens, or a .woff2 file below the input folder: {key}: Georgia, serif");

    /// <summary>An accent that is hard to read.</summary>
    /// <param name="where">The colour.</param>
    /// <param name="colour">As <c>#rrggbb</c>.</param>
    /// <param name="paper">"light" or "dark".</param>
    /// <param name="ratio">Its contrast with the paper, from 1 to 21.</param>
    /// <param name="nearest">The nearest colour that passes.</param>
    public static Diagnostic PoorContrast(Location where, string colour, string paper, double ratio, string nearest) => new(
        "poor-contrast", Severity.Warning,
        $"Links in {colour} are hard to read on {paper} paper: the contrast is {(Math.Floor(ratio * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture)}:1, and 4.5:1 is needed (WCAG 2.2, 1.4.3).", where,
        $"The nearest that passes: \"{nearest}\"");

    /// <summary>A language that the theme has no words in.</summary>
    public static Diagnostic UnspokenLanguage(Location where, string language, string instead) => new(
        "unspoken-language", Severity.Suggestion, $"The theme has no words in '{language}': those around your texts are in '{instead}'.", where,
        "Translate them: theme/Strings.cs lists them, and theme/strings/ has a file for each language.");
}
