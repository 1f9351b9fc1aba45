using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Media;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>The smaller versions of the pictures that pages show.</summary>
public sealed class ImagePages : IPageKind
{
    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) =>
        from file in ShownPictures.Of(site, indexes.Files)
        from version in file.Image?.Versions ?? []
        select new Page(version.Route, new PageContent.Painted(cache => cache.GetOrMake(ImageFiles.CacheName(file.Source, version.Width), () => Bytes(file.Source, version.Width))), []);

    // What cannot be decoded is sent as it is: browsers forgive more, and go by the content.
    private static byte[] Bytes(SourceFile file, int width)
    {
        var whole = file.Read();
        return ImageScaler.Scale(whole, width) ?? whole;
    }
}
