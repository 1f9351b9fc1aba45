using System.Globalization;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>
/// How dates are shown. The names of months stand here and not in the runtime's cultures, which differ between machines. A language without names
/// here gets ISO 8601.
/// </summary>
public static class Dates
{
    /// <summary>A day: 6 July 2022.</summary>
    /// <param name="day">The day.</param>
    /// <param name="language">A BCP 47 tag; its first subtag decides.</param>
    public static DateText Of(DateOnly day, string language) => Of(new PartialDate(day.Year, day.Month, day.Day), language);

    /// <summary>A date known to the year, the month or the day: 2022, July 2022, 6 July 2022.</summary>
    public static DateText Of(PartialDate date, string language) => new(date.ToString(), Shown(date, language));

    /// <summary>The day of an instant, in the zone it is given in; machine-readable to the second where a time of day was written.</summary>
    public static DateText Of(DateTimeOffset instant, bool hasTime, string language)
    {
        var day = Of(DateOnly.FromDateTime(instant.DateTime), language);
        return hasTime ? day with { Iso = Rfc3339(instant) } : day;
    }

    /// <summary>RFC 3339, to the second: <c>2022-07-06T06:00:00+00:00</c>.</summary>
    public static string Rfc3339(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The time of day: <c>06:00</c>.</summary>
    public static string Time(DateTimeOffset instant) => instant.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A month's name as it stands alone: July.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="language">A BCP 47 tag.</param>
    public static string Month(int month, string language) =>
        Primary(language) is { } names ? Capital(names.Alone[month - 1]) : month.ToString("00", CultureInfo.InvariantCulture);

    private static string Shown(PartialDate date, string language)
    {
        if (date.Month is not int month) return date.Year.ToString(CultureInfo.InvariantCulture);
        if (Primary(language) is not { } names) return date.ToString();
        return date.Day is int day ? names.Day(day, names.InDate[month - 1], date.Year) : names.MonthOfYear(names.Alone[month - 1], date.Year);
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static MonthNames? Primary(string language) => language.Split('-', 2)[0].ToLowerInvariant() switch
    {
        "en" => English,
        "de" => German,
        "fr" => French,
        "es" => Spanish,
        "uk" => Ukrainian,
        "ru" => Russian,
        _ => null,
    };

    // Alone: "July 2022"; InDate: as inflected after a day.
    private sealed record MonthNames(string[] Alone, string[] InDate, Func<int, string, int, string> Day, Func<string, int, string> MonthOfYear);

    private static readonly string[] EnglishNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] GermanNames =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly string[] FrenchNames =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] SpanishNames =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private static readonly MonthNames English = new(EnglishNames, EnglishNames, (d, m, y) => $"{d} {m} {y}", (m, y) => $"{m} {y}");

    private static readonly MonthNames German = new(GermanNames, GermanNames, (d, m, y) => $"{d}. {m} {y}", (m, y) => $"{m} {y}");

    private static readonly MonthNames French = new(FrenchNames, FrenchNames, (d, m, y) => $"{(d == 1 ? "1er" : d)} {m} {y}", (m, y) => $"{m} {y}");

    private static readonly MonthNames Spanish = new(SpanishNames, SpanishNames, (d, m, y) => $"{d} de {m} de {y}", (m, y) => $"{m} de {y}");

    private static readonly MonthNames Ukrainian = new(
        ["січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень", "вересень", "жовтень", "листопад", "грудень"],
        ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"],
        (d, m, y) => $"{d} {m} {y}", (m, y) => $"{m} {y}");

    private static readonly MonthNames Russian = new(
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"],
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
        (d, m, y) => $"{d} {m} {y}", (m, y) => $"{m} {y}");
}
