using System.Collections.Immutable;
using Briefing.Engine.Composing;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Checking;

/// <summary>The items of the navigation and the icon lead to something.</summary>
internal sealed class Navigation : ICheck
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Site site, ImmutableArray<Page> pages)
    {
        var routes = pages.Select(p => p.Route.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var item in site.Settings.Nav)
        {
            if (item.Target.Value.StartsWith('/') && !routes.Contains(item.Target.Value.TrimStart('/'))) yield return Problems.DeadAddress(item.Target.Where, item.Target.Value);
        }
        if (site.Settings.Icon is { } icon && new Files(site).Find(icon.Value) is null)
        {
            yield return Problems.MissingAsset(icon.Where, icon.Value);
        }
    }
}
