using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.StructuredData;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Parts;

/// <summary>Where facts come from, as shown.</summary>
public static class Sources
{
    /// <summary>An article's source, or null.</summary>
    public static SourceCard? Of(SourceNote? source, Settings settings) => source is null ? null : new(
        source.Name,
        JsonLd.WebAddress(source.Url),
        source.Author,
        source.Published is { } published ? Dates.Of(published, settings.Language) : null,
        source.Retrieved is { } retrieved ? Dates.Of(retrieved, settings.Language) : null,
        source.Licence);

    /// <summary>A source named in one string: a link where it is a web address, else a text with an empty address; or null.</summary>
    public static Link? Of(string? source) => source is null ? null
        : JsonLd.WebAddress(source) is { } address ? new(Host(address), address)
        : new(source, "");

    /// <summary>The host of a web address, as readers know it.</summary>
    public static string Host(string address)
    {
        var host = new Uri(address).IdnHost;
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }
}
