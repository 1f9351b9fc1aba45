using System.Collections.Immutable;
using System.Text;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>
/// The style sheet of what <c>site.yml</c> says about the theme: custom properties, which the theme's own sheet, loaded before it, is drawn with:
/// <c>--accent</c>, <c>--accent-dark</c>, <c>--font-text</c>, <c>--font-headings</c>, <c>--font-labels</c>.
/// </summary>
public static class ThemeSheet
{
    /// <summary>The asset's name.</summary>
    public const string Name = "settings.css";

    /// <summary>The style sheet, or null where the settings say nothing that it would hold.</summary>
    public static ThemeAsset? Of(Site site)
    {
        var theme = site.Settings.Theme;
        var files = new Files(site);
        var faces = new StringBuilder();
        var tokens = new StringBuilder();
        Token("accent", theme.Accent?.Value.ToString());
        Token("accent-dark", theme.AccentDark?.Value.ToString());
        Token("font-text", Fonts("Text", theme.Text, "serif"));
        Token("font-headings", Fonts("Headings", theme.Headings, "serif"));
        Token("font-labels", Fonts("Labels", theme.Labels, "sans-serif"));
        return tokens.Length == 0 ? null : new(Name, Encoding.UTF8.GetBytes($"{faces}:root {{\n{tokens}}}\n"));

        void Token(string name, string? value)
        {
            if (value is not null) tokens.Append("  --").Append(name).Append(": ").Append(value).Append(";\n");
        }

        string? Fonts(string role, FontList? stack, string last)
        {
            if (stack is null) return null;
            var faced = stack.Files.Select(file => files.Find(file.Value)).OfType<CopiedFile>().ToImmutableArray();
            foreach (var file in faced) faces.Append(Face($"Site {role}", file, site.Settings));
            return string.Join(", ",
            [
                .. faced.IsEmpty ? Array.Empty<string>() : [$"\"Site {role}\""],
                .. stack.Families.Select(name => FontList.Generic.Contains(name, StringComparer.Ordinal) ? name : $"\"{name}\""),
                .. stack.Families.Any(name => FontList.Generic.Contains(name, StringComparer.Ordinal)) ? Array.Empty<string>() : [last],
            ]);
        }
    }

    // Foundries say in the names of their files what is in them: a variable font has all weights, others have one.
    private static string Face(string family, CopiedFile file, Settings settings)
    {
        var name = file.Source.Stem.ToLowerInvariant();
        var weight = Has("variable", "wght", "-vf") ? "100 900" : Has("semibold", "demibold") ? "600" : Has("bold") ? "700" : "400";
        var style = Has("italic", "oblique") ? "italic" : "normal";
        return $$"""
            @font-face {
              font-family: "{{family}}";
              src: url("{{settings.Href(file.Route)}}");
              font-weight: {{weight}};
              font-style: {{style}};
              font-display: swap;
            }


            """.ReplaceLineEndings("\n");

        bool Has(params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
            {
                if (name.Contains(word, StringComparison.Ordinal)) return true;
            }
            return false;
        }
    }
}
