using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;
using Briefing.Engine.Rendering;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Briefing.Theme;

/// <summary>The theme of this site: Razor components, one a page kind.</summary>
public sealed class RazorTheme : ITheme
{
    // The default encoder would write é, “ and Cyrillic as numeric references.
    private static readonly FrozenDictionary<string, Lazy<IServiceProvider>> Services = Languages.All.ToFrozenDictionary(
        strings => strings.Language,
        strings => new Lazy<IServiceProvider>(() => new ServiceCollection()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .AddSingleton<IComponentActivator, ComponentActivator>()
            .AddCascadingValue(_ => strings)
            .BuildServiceProvider()),
        StringComparer.Ordinal);

    private readonly Lazy<ImmutableArray<ThemeAsset>> assets = new(() => ThemeAssets.From(ThemeAssets.Embedded()));

    /// <inheritdoc/>
    public ImmutableArray<ThemeAsset> Assets => assets.Value;

    /// <summary>As in <c>theme/assets/css/01-tokens.css</c>.</summary>
    public Palette Palette { get; } = new(new(0xfd, 0xfc, 0xf9), new(0x16, 0x18, 0x1b), new(0x1b, 0x1a, 0x17), new(0x57, 0x54, 0x4c), new(0x0d, 0x4f, 0x7c));

    /// <inheritdoc/>
    public Wording WordingIn(string language) => Languages.Of(language);

    /// <inheritdoc/>
    public ImmutableArray<ThemeAsset> AssetsWith(IEnumerable<(string Path, byte[] Content)> files) =>
        ThemeAssets.From(ThemeAssets.Embedded().Concat(files));

    /// <inheritdoc/>
    public void Render(PageModel page, TextWriter to)
    {
        // A renderer keeps what it has rendered: a fresh one for each page is faster, and forgets.
        using var renderer = new HtmlRenderer(Services[Languages.Of(page.Chrome.Language).Language].Value, NullLoggerFactory.Instance);
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(ComponentOf(page), ParameterView.FromDictionary(
                new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Pages.PageComponent<>.Model)] = page }));
            root.WriteHtmlTo(to);
            to.Write('\n');
        }).GetAwaiter().GetResult();
    }

    /// <summary>Which component draws a page.</summary>
    public static Type ComponentOf(PageModel page) => page switch
    {
        HomePage => typeof(Pages.Home),
        ArticlePage => typeof(Pages.Article),
        EntityPage => typeof(Pages.Entity),
        ArticleListPage => typeof(Pages.ArticleList),
        KindIndexPage => typeof(Pages.KindIndex),
        TagIndexPage => typeof(Pages.TagIndex),
        TimelinePage => typeof(Pages.Timeline),
        ArchivePage => typeof(Pages.Archive),
        SourcesPage => typeof(Pages.Sources),
        CorrectionsPage => typeof(Pages.Corrections),
        SearchPage => typeof(Pages.Search),
        StaticPage => typeof(Pages.Static),
        PrintPage => typeof(Pages.Print),
        NotFoundPage => typeof(Pages.NotFound),
        RedirectPage => typeof(Pages.Redirect),
        _ => throw new InvalidOperationException($"No component draws a {page.GetType().Name}: name one in {nameof(RazorTheme)}.{nameof(ComponentOf)}"),
    };
}
