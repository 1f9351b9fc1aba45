using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Parts;

/// <summary>Which picture stands for a page where it is shared.</summary>
public static class SocialImages
{
    // Smaller ones are shown as a thumbnail or not at all (Open Graph's largest consumer asks for 600 by 315 at least).
    private const int NarrowestOwn = 600;

    /// <summary>A page's own picture where it is fit for it, else its card, else the site's.</summary>
    public static SocialImage? Of(Id id, ImageNote? own, Indexes indexes, Chrome chrome) =>
        Own(own, indexes) ?? indexes.Cards.Find(id)?.Image ?? chrome.SocialImage;

    // Those who fetch it read no SVG.
    private static SocialImage? Own(ImageNote? image, Indexes indexes)
    {
        if (image is null || indexes.Files.Find(image.File.Target) is not { } file || MediaType(file.Source.Extension) is not { } type) return null;
        return file.Image is { Width: >= NarrowestOwn } size
            ? new(indexes.Site.Settings.Absolute(file.Route), size.Width, size.Height, image.Alt, type)
            : null;
    }

    private static string? MediaType(string extension) => extension switch
    {
        ".jpg" or ".jpeg" => "image/jpeg",
        ".png" => "image/png",
        ".webp" => "image/webp",
        ".gif" => "image/gif",
        _ => null,
    };
}
