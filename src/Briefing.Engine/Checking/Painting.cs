using System.Collections.Immutable;
using Briefing.Engine.Composing;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Media;
using Briefing.Engine.Model;

namespace Briefing.Engine.Checking;

/// <summary>What is to be painted can be painted on this machine.</summary>
internal sealed class Painting : ICheck
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Site site, ImmutableArray<Page> pages)
    {
        // The common cases first: counting what is worth a card takes time.
        if (pages.Any(p => p.Content is PageContent.Painted)) yield break;
        if ((site.Files.Any(f => f.Image is { IsScalable: true }) || new Indexes(site).Cards.IsWished) && Skia.WhyMissing is { } reason) yield return Problems.NothingPainted(new("input/site.yml"), reason);
    }
}
