using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Parts;

/// <summary>Pictures of articles and entities.</summary>
public static class Pictures
{
    /// <summary>A picture as shown; null where there is none or its file is missing.</summary>
    public static Picture? Of(ImageNote? image, Indexes indexes)
    {
        if (FileOf(image, indexes.Files) is not { } file) return null;
        var settings = indexes.Site.Settings;
        var shown = file.Shown(settings);
        return new(settings.Href(file.Route), image!.Alt, shown?.Width, shown?.Height, image.Credit, image.Licence, shown?.SourceSet);
    }

    /// <summary>The absolute address of a picture's file, or null.</summary>
    public static string? UrlOf(ImageNote? image, Indexes indexes) =>
        FileOf(image, indexes.Files) is { } file ? indexes.Site.Settings.Absolute(file.Route) : null;

    private static CopiedFile? FileOf(ImageNote? image, Files files) => image is null ? null : files.Find(image.File.Target);
}
