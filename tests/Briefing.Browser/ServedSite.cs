using System.Collections.Immutable;
using System.Net;
using System.Runtime.CompilerServices;
using Briefing.Cli.Preview;
using Briefing.Engine;
using Briefing.Engine.Composing;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Incremental;
using Briefing.Engine.Reading;
using Briefing.Engine.Rendering;
using Briefing.Engine.Writing;
using Briefing.Theme;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Briefing.Browser;

/// <summary>A site, built into a temporary folder and served from there as GitHub Pages would serve it.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private static readonly RazorTheme Theme = new();

    private readonly WebApplication _server;

    private ServedSite(string name, string folder, BuildResult result)
    {
        (Name, Folder, Result) = (name, folder, result);
        BasePath = result.Site.Settings.BasePath;
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _server = builder.Build();
        _server.Run(AnswerAsync);
    }

    /// <summary>What its tests are called by.</summary>
    public string Name { get; }

    /// <summary>The output.</summary>
    public string Folder { get; }

    public BuildResult Result { get; }

    /// <summary>Begins and ends with a slash.</summary>
    public string BasePath { get; }

    /// <summary>Scheme, host and port, without a slash at the end.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>The repository's root: the folder above this one that has the solution.</summary>
    public static string Repository([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../.."));

    /// <summary>The sample site of the repository.</summary>
    public static Task<ServedSite> SampleAsync() => StartAsync("sample", Repository(), new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero));

    /// <summary>The golden site with everything in it.</summary>
    public static Task<ServedSite> EverythingAsync() =>
        StartAsync("everything", Path.Combine(Repository(), "tests/Briefing.Tests/Sites/everything"), new(2024, 5, 20, 12, 0, 0, TimeSpan.Zero));

    /// <summary>The address of a page of the site.</summary>
    public string Address(string path) => Origin + BasePath + path;

    /// <summary>Whether the output has this file.</summary>
    public bool Has(string file) => File.Exists(Path.Combine(Folder, file));

    /// <summary>The first drawn page of each kind, by kind.</summary>
    public ImmutableSortedDictionary<string, string> PageOfEachKind => Result.Pages.Where(p => p.Content is PageContent.Drawn)
        .GroupBy(p => p.Kind, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(g => g.Key, g => g.First().Route.Path, StringComparer.Ordinal);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<ServedSite> StartAsync(string name, string root, DateTimeOffset now)
    {
        var result = Pipeline.Run(new InputFolder(root, "input").Read().Value, Theme, new Memo(), new() { Now = now });
        if (result.Problems.Any(p => p.Severity == Severity.Error)) throw new InvalidOperationException(string.Join('\n', result.Problems));
        var folder = Directory.CreateTempSubdirectory("briefing-browser-").FullName;
        var report = OutputFolder.Write(folder, [.. result.Pages.Select(p => new OutputFile(p.Route.File, () => Renderer.Render(p, Theme)))]);
        if (!report.Problems.IsEmpty) throw new InvalidOperationException(string.Join('\n', report.Problems));
        var site = new ServedSite(name, folder, result);
        await site._server.StartAsync();
        site.Origin = site._server.Urls.Single();
        return site;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?', 2)[0];
        switch (Resolver.Resolve(Has, BasePath, path))
        {
            case Resolved.File file:
                await SendAsync(context, 200, file.Path);
                break;
            case Resolved.Folder folder:
                context.Response.Redirect(new Engine.Model.Route(folder.Path).Href(BasePath), permanent: true);
                break;
            default:
                await SendAsync(context, 404, "404.html");
                break;
        }
    }

    private async Task SendAsync(HttpContext context, int status, string file)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = MediaTypes.Of(file);
        await context.Response.SendFileAsync(Path.Combine(Folder, file), context.RequestAborted);
    }
}
