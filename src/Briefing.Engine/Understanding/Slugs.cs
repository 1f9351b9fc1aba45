using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;
using Briefing.Engine.Reading;

namespace Briefing.Engine.Understanding;

/// <summary>The slug of a file: its <c>slug:</c>, else its name, folded.</summary>
internal static class Slugs
{
    /// <summary>The slug, or null (with an error) where there is none.</summary>
    public static string? Of(Fields fields, string name, SourceFile file)
    {
        if (fields.Text("slug") is { } written)
        {
            var folded = Slug.Of(written.Value);
            if (folded.Length > 0 && string.Equals(folded, written.Value, StringComparison.OrdinalIgnoreCase)) return folded;
            fields.Report(Problems.InvalidSlug(written.Where, written.Value, folded));
            return null;
        }
        var slug = Slug.Of(name);
        if (slug.Length > 0) return slug;
        fields.Report(Problems.NoSlug(new(file.Shown)));
        return null;
    }
}
