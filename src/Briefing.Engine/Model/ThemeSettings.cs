using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;

namespace Briefing.Engine.Model;

/// <summary>What <c>site.yml</c> changes about the theme. What it leaves out stays as the theme has it.</summary>
public sealed record ThemeSettings
{
    /// <summary>The colour of links and marks on light paper, or null.</summary>
    public Located<Colour>? Accent { get; init; }

    /// <summary>The colour of links on dark paper; a lighter <see cref="Accent"/> where null.</summary>
    public Located<Colour>? AccentDark { get; init; }

    /// <summary>The fonts of texts, or null.</summary>
    public FontList? Text { get; init; }

    /// <summary>The fonts of headings, or null.</summary>
    public FontList? Headings { get; init; }

    /// <summary>The fonts of labels, dates and the navigation, or null.</summary>
    public FontList? Labels { get; init; }

    /// <summary>The path of the picture that stands for the site's name in the masthead, below the input folder; or null.</summary>
    public Located<string>? Logo { get; init; }
}

/// <summary>Fonts, the preferred one first.</summary>
/// <param name="Files">Paths of font files below the input folder.</param>
/// <param name="Families">Names of families that are installed on readers' machines: letters, digits, spaces and hyphens only.</param>
public sealed record FontList(ImmutableArray<Located<string>> Files, ImmutableArray<string> Families)
{
    /// <summary>The families that every browser has in one form or another (CSS Fonts 4, 2.1.3).</summary>
    public static ImmutableArray<string> Generic { get; } =
        ["serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace", "ui-rounded"];
}

/// <summary>The colours of a theme that are needed outside its style sheets.</summary>
/// <param name="Paper">What is written on, by day.</param>
/// <param name="DarkPaper">What is written on where the reader prefers dark.</param>
/// <param name="Ink">Texts on <paramref name="Paper"/>.</param>
/// <param name="Muted">Labels and dates on <paramref name="Paper"/>.</param>
/// <param name="Accent">Links on <paramref name="Paper"/>, of sites that choose none.</param>
public sealed record Palette(Colour Paper, Colour DarkPaper, Colour Ink, Colour Muted, Colour Accent)
{
    /// <summary>Black on white.</summary>
    public static Palette Plain { get; } = new(new(255, 255, 255), new(0, 0, 0), new(0, 0, 0), new(0x55, 0x55, 0x55), new(0, 0, 0xee));
}
