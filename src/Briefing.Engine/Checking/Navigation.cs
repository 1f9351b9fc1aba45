using System.Collections.Immutable;
using Briefing.Engine.Composing;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Checking;

/// <summary>The items of the navigation, the icon, the logo and the fonts lead to something.</summary>
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
        var (files, theme) = (new Files(site), site.Settings.Theme);
        foreach (var file in Fonts(theme.Text).Concat(Fonts(theme.Headings)).Concat(Fonts(theme.Labels)).Append(site.Settings.Icon).Append(theme.Logo))
        {
            if (file is { } written && files.Find(written.Value) is null) yield return Problems.MissingAsset(written.Where, written.Value);
        }

        static IEnumerable<Located<string>?> Fonts(FontList? stack) => stack?.Files.Select(f => (Located<string>?)f) ?? [];
    }
}
