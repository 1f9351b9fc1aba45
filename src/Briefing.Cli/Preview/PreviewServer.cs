using System.Net;
using System.Net.Sockets;
using Briefing.Engine.Incremental;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Net.Http.Headers;

namespace Briefing.Cli.Preview;

/// <summary>The web server of preview: this machine's own address only, nothing from the environment, no log.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int LastPort = 65535;

    private readonly WebApplication _app;
    private readonly CancellationTokenSource _stopping = new();
    private readonly LiveSite _site;
    private readonly Answers _answers;

    private PreviewServer(int port, LiveSite site, Answers answers)
    {
        (Port, _site, _answers) = (port, site, answers);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        // The command line listens for Ctrl-C, not the web framework.
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(1));
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>The port it listens on.</summary>
    public int Port { get; private set; }

    /// <summary>Starts a server at the port, or the next that is free.</summary>
    /// <param name="port">0 for any.</param>
    /// <param name="site">What to serve.</param>
    /// <param name="answers">How.</param>
    /// <param name="stop">Do not start any more.</param>
    /// <returns>Null where no port from this one on can be had.</returns>
    public static async Task<PreviewServer?> StartAsync(int port, LiveSite site, Answers answers, CancellationToken stop)
    {
        for (; port <= LastPort; port++)
        {
            var server = new PreviewServer(port, site, answers);
            try
            {
                await server._app.StartAsync(stop);
                if (port == 0) server.Port = new Uri(server._app.Urls.First()).Port;
                return server;
            }
            catch (Exception e) when (e is IOException { InnerException: AddressInUseException } or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse })
            {
                await server.DisposeAsync(); // Another program has this port; the next one may be free.
            }
            catch (SocketException)
            {
                await server.DisposeAsync();
                return null;
            }
        }
        return null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _stopping.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        // A page of another site can make its own name lead to this machine and would then read along (DNS rebinding).
        if (request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]"))
            await WriteAsync(context, Response.Plain(403, "Preview answers to localhost only."));
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            await WriteAsync(context, Response.Plain(405, "Preview is for reading."));
        }
        else if (!target.StartsWith('/')) await WriteAsync(context, Response.Plain(400, "This is no path."));
        else if (target == BrowserFiles.Events) await TellAsync(context);
        else
        {
            var path = target.Split('?', 2)[0];
            var query = target[path.Length..];
            await WriteAsync(context, _answers.To(await StartedAsync(context), path, query));
        }
    }

    private async Task<Snapshot> StartedAsync(HttpContext context)
    {
        var snapshot = _site.Current;
        while (snapshot.IsStarting)
        {
            await snapshot.Superseded.WaitAsync(context.RequestAborted);
            snapshot = _site.Current;
        }
        return snapshot;
    }

    private static async Task WriteAsync(HttpContext context, Response response)
    {
        // Kept, but asked for again each time: what was right a second ago is not right after a change.
        context.Response.Headers.CacheControl = "no-cache";
        if (response.Location is not null) context.Response.Headers.Location = response.Location;
        if (response.Status == StatusCodes.Status200OK)
        {
            var tag = new EntityTagHeaderValue($"\"{Fingerprint.Of(response.Body)}\"");
            await TypedResults.Bytes(response.Body, response.MediaType, enableRangeProcessing: true, entityTag: tag).ExecuteAsync(context);
            return;
        }
        context.Response.StatusCode = response.Status;
        context.Response.ContentType = response.MediaType;
        context.Response.ContentLength = response.Body.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(response.Body, context.RequestAborted);
    }

    private async Task TellAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping.Token);
        try
        {
            await context.Response.WriteAsync("retry: 500\n", end.Token);
            while (true)
            {
                var snapshot = await StartedAsync(context);
                await context.Response.WriteAsync($"data: {snapshot.Version}\n\n", end.Token);
                await context.Response.Body.FlushAsync(end.Token);
                await snapshot.Superseded.WaitAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page is gone, or preview ends.
        }
    }

    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
