using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;
using Briefing.Engine.Reading;

namespace Briefing.Engine.Understanding;

/// <summary>From <c>theme:</c> in <c>site.yml</c> to <see cref="ThemeSettings"/>. Nothing gets through that could be more than one value in a style sheet.</summary>
internal static class ThemeReader
{
    private static readonly ImmutableArray<string> FontFiles = [".woff2", ".woff", ".ttf", ".otf"];

    /// <summary>Reads it; what the theme has where nothing is said.</summary>
    public static ThemeSettings Read(Fields site)
    {
        if (site.Map("theme") is not { } theme) return new();
        theme.Known("accent", "accent_dark", "fonts", "logo");
        var fonts = theme.Map("fonts")?.Known("text", "headings", "labels");
        return new()
        {
            Accent = Colour(theme, "accent"),
            AccentDark = Colour(theme, "accent_dark"),
            Text = Fonts(fonts, "text"),
            Headings = Fonts(fonts, "headings"),
            Labels = Fonts(fonts, "labels"),
            Logo = theme.Text("logo")?.Select(path => path.TrimStart('/')),
        };
    }

    private static Located<Colour>? Colour(Fields theme, string key)
    {
        if (theme.Text(key) is not { } text)
        {
            // An unquoted # begins a comment: the key is there and says nothing.
            if (theme.Entries.FirstOrDefault(e => e.Key.Text == key && e.Value is YamlNode.Scalar { IsNull: true }).Key is { } empty)
            {
                theme.Report(Problems.InvalidColour(empty.Where, key, ""));
            }
            return null;
        }
        if (Model.Colour.Read(text.Value) is { } colour) return new(colour, text.Where);
        theme.Report(Problems.InvalidColour(text.Where, key, text.Value));
        return null;
    }

    private static FontList? Fonts(Fields? fonts, string key)
    {
        if (fonts is null) return null;
        var files = ImmutableArray.CreateBuilder<Located<string>>();
        var families = ImmutableArray.CreateBuilder<string>();
        foreach (var written in fonts.Texts(key))
        {
            foreach (var part in written.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var name = part.Trim('"', '\'');
                if (FontFiles.Contains(Path.GetExtension(name).ToLowerInvariant(), StringComparer.Ordinal)) files.Add(new(name.TrimStart('/'), written.Where));
                else if (name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-')) families.Add(name);
                else fonts.Report(Problems.InvalidFont(written.Where, key, part));
            }
        }
        return files.Count + families.Count == 0 ? null : new(files.ToImmutable(), families.ToImmutable());
    }
}
