using System.Collections.Immutable;
using Briefing.Engine.Composing;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Checking;

/// <summary>A check over the whole site: what no single file can know. Checks read models and routes, never rendered HTML, so that what is wrong is known before the first byte is written.</summary>
public interface ICheck
{
    /// <summary>What is wrong.</summary>
    IEnumerable<Diagnostic> Run(Site site, ImmutableArray<Page> pages);
}

/// <summary>All checks.</summary>
public static class Checks
{
    private static readonly ImmutableArray<ICheck> All =
    [
        new Addresses(),
        new InternalLinks(),
        new Navigation(),
        new MissingPictures(),
        new FormerAddresses(),
        new Painting(),
    ];

    /// <summary>Runs them.</summary>
    public static ImmutableArray<Diagnostic> Run(Site site, ImmutableArray<Page> pages) => [.. All.SelectMany(c => c.Run(site, pages))];
}
