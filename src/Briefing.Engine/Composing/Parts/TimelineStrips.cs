using System.Collections.Immutable;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Parts;

/// <summary>Draws when how much happened, in the finest of days, months, years, decades and centuries for which there is room.</summary>
public static class TimelineStrips
{
    private const int BarsAtMost = 120;
    private const int LabelsAtMost = 9;
    private const int Widest = 18;
    private const int Highest = 64;
    private const int Lowest = 4;

    private static readonly ImmutableArray<Unit> Units =
    [
        new(d => d.DayNumber, n => new(DateOnly.FromDayNumber(n).Year, DateOnly.FromDayNumber(n).Month, DateOnly.FromDayNumber(n).Day)),
        new(d => d.Year * 12 + d.Month - 1, n => new(n / 12, n % 12 + 1)),
        new(d => d.Year, n => new(n)),
        new(d => d.Year / 10, n => new(n * 10)),
        new(d => d.Year / 100, n => new(n * 100)),
    ];

    /// <summary>The strip of some moments; null where nearly everything happened at once.</summary>
    public static TimelineStrip? Of(ImmutableArray<Moment> moments, Settings settings)
    {
        if (moments.Select(m => m.Date.First).Distinct().Take(3).Count() < 3) return null;
        var (first, last) = (moments.Min(m => m.Date.First), moments.Max(m => m.Date.First));
        var unit = Units.First(u => u.Number(last) - u.Number(first) < BarsAtMost);
        var (from, count) = (unit.Number(first), unit.Number(last) - unit.Number(first) + 1);
        var counts = moments.GroupBy(m => unit.Number(m.Date.First)).ToDictionary(g => g.Key, g => g.Count());
        var most = counts.Values.Max();
        var width = Math.Max(1, Math.Min(Widest, TimelineStrip.Width / count - 1));
        return new(
            [
                .. counts.OrderBy(c => c.Key).Select(c => new StripBar(
                    Place(c.Key), width, Math.Max(Lowest, c.Value * Highest / most),
                    $"{Dates.Of(unit.Date(c.Key), settings.Language).Text}: {c.Value}")),
            ],
            Labels());

        int Place(int number) => count == 1 ? 0 : (number - from) * (TimelineStrip.Width - width) / (count - 1);

        // Years where there are any to tell apart, else the first day and the last.
        ImmutableArray<StripLabel> Labels()
        {
            var years = Enumerable.Range(first.Year, last.Year - first.Year + 1).Where(y => y == first.Year || unit.Number(new(y, 1, 1)) >= from).ToList();
            if (years.Count < 2)
            {
                return
                [
                    new(0, Dates.Of(unit.Date(from), settings.Language).Text, "start"),
                    new(TimelineStrip.Width, Dates.Of(unit.Date(from + count - 1), settings.Language).Text, "end"),
                ];
            }
            var step = (years.Count + LabelsAtMost - 1) / LabelsAtMost;
            return
            [
                .. years.Where((_, i) => i % step == 0).Select(y => Math.Max(from, unit.Number(new(y, 1, 1))) is var number && Place(number) is var x && x > TimelineStrip.Width - 2 * Widest
                    ? new StripLabel(TimelineStrip.Width, $"{y}", "end")
                    : new StripLabel(x, $"{y}", "start")),
            ];
        }
    }

    private sealed record Unit(Func<DateOnly, int> Number, Func<int, PartialDate> Date);
}
