using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Parts;

/// <summary>The lines of timelines.</summary>
public static class TimelineEntries
{
    private const int SummaryAtMost = 140;

    /// <summary>A moment in one line.</summary>
    public static TimelineEntry Of(Moment moment, Site site)
    {
        var settings = site.Settings;
        var date = Dates.Of(moment.Date, settings.Language);
        return new(
            date,
            Text(moment, date, site),
            settings.Href(moment.Article?.Route ?? moment.Entity!.Route),
            moment.Kind switch { MomentKind.Article => "article", MomentKind.Role => "role", MomentKind.Relation => "relation", _ => "event" },
            moment.Until is { } until ? Dates.Of(until, settings.Language) : null);
    }

    private static string Text(Moment moment, DateText date, Site site)
    {
        if (moment.Article is { } article) return article.Front.Title;
        var entity = moment.Entity!;
        if (moment.Role is { } role) return $"{entity.Name}: {Described.RoleText(role, site.Register)}{(role.Dates.From is null ? $" ({site.Settings.Wording.UntilThen})" : "")}";
        if (moment.Relation is { } relation) return $"{entity.Name}: {relation.Type.Label} {site.Register[relation.With].Name}{(relation.Dates.From is null ? $" ({site.Settings.Wording.UntilThen})" : "")}";
        var summary = Clip.Words(entity.Summary, SummaryAtMost);

        // A day that is an entity ("3 July 2022") is not named twice in its line.
        return summary.Length == 0 ? entity.Name : entity.Name == date.Text ? summary : $"{entity.Name}: {summary}";
    }
}
