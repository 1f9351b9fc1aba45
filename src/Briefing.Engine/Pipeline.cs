using System.Collections.Immutable;
using Briefing.Engine.Checking;
using Briefing.Engine.Composing;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Enrichment;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;
using Briefing.Engine.Rendering;
using Briefing.Engine.Understanding;

namespace Briefing.Engine;

/// <summary>
/// The whole of Briefing on one page: a function from input files and a theme to output files and diagnostics. Each stage takes values and gives
/// values; a <see cref="Memo"/> spares the work whose inputs did not change, and an empty one changes nothing but the time it takes.
/// </summary>
public static class Pipeline
{
    /// <summary>Runs it.</summary>
    /// <param name="sources">The input folder's files, in any order.</param>
    /// <param name="theme">What draws pages; nothing is drawn before a page is asked for.</param>
    /// <param name="memo">What earlier runs made; empty for a single build.</param>
    /// <param name="options">What the host decides, the instant of the run among it.</param>
    public static BuildResult Run(ImmutableArray<SourceFile> sources, ITheme theme, Memo memo, BuildOptions options)
    {
        memo.BeginRun();

        // Input: what the files say.
        var settings = SettingsReader.Read(sources, options, theme.WordingIn);
        var tree = SourceTree.Sort(sources, settings.Value);
        var defaults = DirectoryDefaults.Check(sources, settings.Value);
        var register = Registers.Read(tree.Value.Entities, settings.Value, memo);
        var articles = Read(tree.Value.Articles, Manuscript.ArticleKind);
        var pages = Read(tree.Value.Home is { } home ? [new TextFile(home, null, []), .. tree.Value.Pages] : tree.Value.Pages, Manuscript.PageKind);

        var unread = UnreadFiles.Of(tree.Value.Articles.Concat(tree.Value.Pages).Select(t => t.File)
            .ExceptBy(articles.Value.Concat(pages.Value).Select(m => m.SourcePath), f => f.Path, StringComparer.Ordinal));

        // Process: what is in the texts that readers will see.
        var texts = Identities.Unique([.. articles.Value, .. pages.Value]);
        var visible = texts.Value.Where(m => options.Visible(m.Front)).ToImmutableArray();
        var files = Files.Of(tree.Value, memo);
        var enricher = new Enricher(settings.Value, register.Value, new Catalogue(settings.Value, register.Value, visible, files.Value, unread), memo);
        var enriched = enricher.Texts(visible);
        var biographies = enricher.Biographies();

        // Post-process: the pages of all documents together.
        var site = new Site
        {
            Settings = settings.Value,
            Register = register.Value,
            Articles = [.. enriched.Value.Where(a => a.Id.Kind == Manuscript.ArticleKind).OrderByDescending(a => a.Front.Date).ThenBy(a => a.Id)],
            Pages = [.. enriched.Value.Where(a => a.Id.Kind == Manuscript.PageKind && a.Id != Manuscript.HomeId).OrderBy(a => a.Id)],
            Home = enriched.Value.FirstOrDefault(a => a.Id == Manuscript.HomeId),
            Biographies = biographies.Value.ToImmutableDictionary(b => b.Names.Owner, b => b.Html),
            BiographyNames = biographies.Value.ToImmutableDictionary(b => b.Names.Owner, b => b.Names),
            Files = files.Value,
            Palette = theme.Palette,
            Options = options,
        };
        var composed = PageKinds.Compose(site, theme.Assets);
        var checks = Checks.Run(site, composed).Concat(AccentContrast.Check(settings.Value.Theme, theme.Palette));

        // Output: rendered and written by the host, page by page, when it is asked for.
        ImmutableArray<Diagnostic> problems =
        [
            .. settings.Problems, .. tree.Problems, .. defaults, .. register.Problems, .. articles.Problems, .. pages.Problems, .. texts.Problems, .. files.Problems,
            .. enriched.Problems, .. biographies.Problems, .. checks,
        ];
        return new(site, [.. composed.OrderBy(p => p.Route)], [.. problems.Distinct().Order()]);

        Checked<ImmutableArray<Manuscript>> Read(ImmutableArray<TextFile> texts, string kind) => All(texts
            .SelectInParallel(t => memo.Get("understand", Fingerprint.Of(t.Fingerprint, settings.Value.Fingerprint), () => Manuscripts.Read(t, kind, settings.Value))));
    }

    private static Checked<ImmutableArray<Manuscript>> All(ImmutableArray<Checked<Manuscript?>> read) =>
        new([.. read.Select(m => m.Value).OfType<Manuscript>()], [.. read.SelectMany(m => m.Problems)]);
}
