using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Checking;

/// <summary>Links in the site's own accent can be read: 4.5:1 on the theme's paper, light and dark (WCAG 2.2, 1.4.3).</summary>
public static class AccentContrast
{
    private const double Least = 4.5;

    /// <summary>What is hard to read.</summary>
    public static IEnumerable<Diagnostic> Check(ThemeSettings theme, Palette palette)
    {
        if (theme.Accent is { } accent && Problem(accent, "light", palette.Paper) is { } light) yield return light;
        if (theme.AccentDark is { } lighter && Problem(lighter, "dark", palette.DarkPaper) is { } dark) yield return dark;
    }

    private static Diagnostic? Problem(Located<Colour> accent, string name, Colour paper) =>
        accent.Value.ContrastWith(paper) is var ratio && ratio < Least
            ? Problems.PoorContrast(accent.Where, accent.Value.ToString(), name, ratio, accent.Value.ReadableOn(paper, Least).ToString())
            : null;
}
