using System.Collections.Immutable;
using Briefing.Engine.Composing;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Checking;

/// <summary>The pictures that articles, pages and entities name in <c>image:</c> are there. Those in texts are looked for where the texts' links are.</summary>
internal sealed class MissingPictures : ICheck
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Site site, ImmutableArray<Page> pages)
    {
        var files = new Files(site);
        return site.Articles.Concat(site.Pages).Select(a => a.Front.Image)
            .Concat(site.Register.Entities.Select(e => e.Image))
            .OfType<ImageNote>()
            .Where(i => files.Find(i.File.Target) is null)
            .Select(i => Problems.MissingAsset(i.File.Where, i.File.Target));
    }
}
