using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>What preview says of an item that readers do not see.</summary>
public static class Hidden
{
    /// <summary>Its label in lists.</summary>
    public static string Label(HiddenReason reason, Wording wording) => reason switch
    {
        HiddenReason.Draft => wording.Draft,
        HiddenReason.Future => wording.NotYetPublished,
        _ => wording.Expired,
    };

    /// <summary>Why, for the banner above it.</summary>
    public static string Banner(HiddenReason reason, FrontMatter front, Settings settings) => reason switch
    {
        HiddenReason.Draft => settings.Wording.DraftNotice,
        HiddenReason.Future => settings.Wording.FutureNotice(Instant(front.Publish ?? front.Date, settings.Language)),
        _ => settings.Wording.ExpiredNotice(Instant(front.Expires ?? front.Date, settings.Language)),
    };

    private static string Instant(DateTimeOffset instant, string language) =>
        $"{Dates.Of(instant, hasTime: true, language).Text}, {Dates.Time(instant)}";
}
