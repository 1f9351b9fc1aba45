using System.Globalization;
using System.Text.RegularExpressions;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Reading;

/// <summary>Dates as editors write them: <c>2022-07-06</c>, <c>2022-07-06T18:30</c>, Jekyll's <c>2022-07-06 18:30:00 -0500</c>; for entities also <c>2022-07</c> and <c>2022</c>.</summary>
public static partial class Dates
{
    /// <summary>A moment: a date, with or without a time, with or without an offset (then of the site's time zone).</summary>
    /// <returns>The moment in the site's zone, and whether a time was written; null where there is no such date.</returns>
    public static (DateTimeOffset Moment, bool HasTime)? Moment(string text, TimeZoneInfo zone)
    {
        if (Timestamp().Match(text) is not { Success: true } match) return null;
        if (Date(match) is not { } day) return null;
        var (hour, minute, second) = (Number(match, "hour"), Number(match, "minute"), Number(match, "second"));
        if (hour > 23 || minute > 59 || second > 59) return null;
        var local = day.ToDateTime(new TimeOnly(hour, minute, second));
        var hasTime = match.Groups["hour"].Success;
        try
        {
            return (TimeZoneInfo.ConvertTime(new DateTimeOffset(local, Offset(match) ?? zone.GetUtcOffset(local)), zone), hasTime);
        }
        catch (ArgumentOutOfRangeException)
        {
            // An offset of more than 14 hours, or a moment outside of the calendar.
            return null;
        }
    }

    /// <summary>A year, a month or a day; a timestamp's day. Null where there is no such date.</summary>
    public static PartialDate? Partial(string text)
    {
        if (YearOrMonth().Match(text) is { Success: true } match)
        {
            var (year, month) = (Number(match, "year"), Number(match, "month"));
            return year is 0 || month > 12 || (match.Groups["month"].Success && month is 0) ? null : new(year, month is 0 ? null : month);
        }
        return Timestamp().Match(text) is { Success: true } stamp && Date(stamp) is { } day ? new(day.Year, day.Month, day.Day) : null;
    }

    /// <summary>The moment under one of these keys, or null; a text that is no date is reported.</summary>
    public static (DateTimeOffset Moment, bool HasTime)? Moment(this Fields fields, TimeZoneInfo zone, params ReadOnlySpan<string> keys)
    {
        if (fields.Text(keys) is not { } text) return null;
        var moment = Moment(text.Value, zone);
        if (moment is null) fields.Report(Problems.InvalidDate(text.Where, keys[0], text.Value));
        return moment;
    }

    /// <summary>The year, month or day under one of these keys, or null; a text that is no date is reported.</summary>
    public static PartialDate? Partial(this Fields fields, params ReadOnlySpan<string> keys)
    {
        if (fields.Text(keys) is not { } text) return null;
        var date = Partial(text.Value);
        if (date is null) fields.Report(Problems.InvalidDate(text.Where, keys[0], text.Value));
        return date;
    }

    /// <summary>The stretch between <c>from</c> and <c>to</c>.</summary>
    public static DateRange Range(this Fields fields) => new(fields.Partial("from"), fields.Partial("to"));

    private static DateOnly? Date(Match match)
    {
        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static TimeSpan? Offset(Match match)
    {
        if (match.Groups["zulu"].Success) return TimeSpan.Zero;
        if (!match.Groups["sign"].Success) return null;
        var offset = new TimeSpan(Number(match, "offhour"), Number(match, "offminute"), 0);
        return match.Groups["sign"].Value == "-" ? -offset : offset;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } g ? int.Parse(g.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<year>\d{4})(-(?<month>\d{2}))?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex YearOrMonth();

    [GeneratedRegex(
        @"^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})([T ] ?(?<hour>\d{1,2}):(?<minute>\d{2})(:(?<second>\d{2})(\.\d+)?)?)? ?((?<zulu>Z|UTC)|(?<sign>[+-])(?<offhour>\d{2}):?(?<offminute>\d{2}))?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Timestamp();
}
