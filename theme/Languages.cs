using System.Collections.Immutable;

namespace Briefing.Theme;

/// <summary>The languages that the theme speaks. To add one, write its file in <c>theme/strings/</c> and name it here.</summary>
public static class Languages
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<Strings> All { get; } = [new(), German.Strings, French.Strings, Spanish.Strings, Ukrainian.Strings];

    /// <summary>The words of a language, by its BCP 47 tag, whatever its region; English for one that the theme does not speak.</summary>
    public static Strings Of(string language)
    {
        var primary = language.Split('-', 2)[0];
        return All.FirstOrDefault(strings => string.Equals(strings.Language, primary, StringComparison.OrdinalIgnoreCase)) ?? All[0];
    }
}
