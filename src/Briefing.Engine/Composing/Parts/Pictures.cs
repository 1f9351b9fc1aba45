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
        var size = ImageSize.Of(file.Source.Read());
        return new(indexes.Site.Settings.Href(file.Route), image!.Alt, size?.Width, size?.Height, image.Credit, image.Licence);
    }

    /// <summary>The absolute address of a picture's file, or null.</summary>
    public static string? UrlOf(ImageNote? image, Indexes indexes) =>
        FileOf(image, indexes.Files) is { } file ? indexes.Site.Settings.Absolute(file.Route) : null;

    private static CopiedFile? FileOf(ImageNote? image, Files files) => image is null ? null : files.Find(image.File.Target);
}
