namespace Briefing.Engine.Model;

/// <summary>A calendar date known to the year, the month or the day.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to 31, or null; never without a month.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>The first day it can mean.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it can mean.</summary>
    public DateOnly Last => Day is int day ? new(Year, Month!.Value, day)
        : Month is int month ? new(Year, month, DateTime.DaysInMonth(Year, month))
        : new(Year, 12, 31);

    /// <summary>ISO 8601: <c>2015</c>, <c>2015-03</c> or <c>2015-03-11</c>; also valid in an HTML <c>time</c> element.</summary>
    public override string ToString() => Day is not null ? $"{Year:0000}-{Month:00}-{Day:00}" : Month is not null ? $"{Year:0000}-{Month:00}" : $"{Year:0000}";
}

/// <summary>A stretch of days, both ends included; an open end is null.</summary>
public readonly record struct DateRange(PartialDate? From, PartialDate? To)
{
    /// <summary>Without a beginning and an end.</summary>
    public static DateRange Always { get; } = new(null, null);

    /// <summary>Whether the day lies within.</summary>
    public bool Contains(DateOnly day) => (From is null || From.Value.First <= day) && (To is null || day <= To.Value.Last);
}
