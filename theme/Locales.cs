namespace Briefing.Theme;

/// <summary>Open Graph's locales, language_TERRITORY, from BCP 47 tags.</summary>
public static class Locales
{
    // Where a tag names no region: the one that most pages in the language come from.
    private static readonly Dictionary<string, string> Regions = new(StringComparer.Ordinal)
    {
        ["ar"] = "AR", ["be"] = "BY", ["bg"] = "BG", ["ca"] = "ES", ["cs"] = "CZ", ["da"] = "DK", ["de"] = "DE", ["el"] = "GR", ["en"] = "GB",
        ["es"] = "ES", ["et"] = "EE", ["fa"] = "IR", ["fi"] = "FI", ["fr"] = "FR", ["he"] = "IL", ["hi"] = "IN", ["hr"] = "HR", ["hu"] = "HU",
        ["id"] = "ID", ["it"] = "IT", ["ja"] = "JP", ["ka"] = "GE", ["ko"] = "KR", ["lt"] = "LT", ["lv"] = "LV", ["nb"] = "NO", ["nl"] = "NL",
        ["pl"] = "PL", ["pt"] = "PT", ["ro"] = "RO", ["ru"] = "RU", ["sk"] = "SK", ["sl"] = "SI", ["sq"] = "AL", ["sr"] = "RS", ["sv"] = "SE",
        ["tr"] = "TR", ["uk"] = "UA", ["vi"] = "VN", ["zh"] = "CN",
    };

    /// <summary><c>de-AT</c> gives de_AT, <c>en</c> en_GB; null for a language whose region is not known.</summary>
    public static string? Of(string language)
    {
        var parts = language.Split('-');
        var name = parts[0].ToLowerInvariant();
        var region = parts.Skip(1).FirstOrDefault(part => part.Length == 2 && part.All(char.IsAsciiLetter))?.ToUpperInvariant() ?? Regions.GetValueOrDefault(name);
        return region is null ? null : $"{name}_{region}";
    }
}
