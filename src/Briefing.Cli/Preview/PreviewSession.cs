using Briefing.Engine;
using Briefing.Engine.Model;

namespace Briefing.Cli.Preview;

/// <summary>Preview from its start to Ctrl-C: the same run as build, again and again, and a server for what it makes.</summary>
internal static class PreviewSession
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);

    /// <summary>Runs until it is stopped; returns the exit code.</summary>
    public static async Task<int> RunAsync(Host host, Folders folders, PreviewOptions options, CancellationToken stop)
    {
        var assets = DiskAssets.FoldersOf(folders.Root);
        var theme = new DiskAssets(host.Theme, assets);
        var address = new UriBuilder(Uri.UriSchemeHttp, "127.0.0.1", options.Port, options.BasePath);
        var site = new LiveSite(new SiteRun(folders, theme), theme, MediaFolder.Of(folders), () => Options(host, options, address.Uri));
        var answers = new Answers(folders.Root, options.BasePath, options.Reload);
        try
        {
            // The watch begins before the first reading: a change in between is not lost.
            using var watcher = options.Watch ? Watch(folders, assets, host.Screen) : null;
            await using var server = await PreviewServer.StartAsync(options.Port, site, answers, stop);
            if (server is null) return host.Refuse($"Port {options.Port} cannot be had. Choose another: --port 8080");
            address.Port = server.Port;
            Greet(host.Screen, folders, address.Uri, options, watcher is not null);

            var log = new ProblemLog(folders.Root, host.Screen);
            HotReload.OnUpdate = types => log.Tell(IsOfTheEngine(types) ? site.Remake() : site.Redraw());
            try
            {
                log.Tell(await Task.Run(site.Update, stop));
                if (watcher is null) await Task.Delay(Timeout.Infinite, stop);
                while (true)
                {
                    var change = watcher!.NextAsync(stop);
                    // While the editor thinks is the time to collect: an edit then need not wait for it.
                    if (await Task.WhenAny(change, Task.Delay(Idle, stop)) != change) GC.Collect();
                    await change;
                    log.Tell(site.Update());
                }
            }
            finally
            {
                HotReload.OnUpdate = null;
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCode.Fine;
        }
    }

    private static BuildOptions Options(Host host, PreviewOptions options, Uri address) => new()
    {
        Now = host.Clock.GetUtcNow(),
        ShowHidden = options.ShowHidden,
        Url = address,
        Overrides = options.Settings,
    };

    private static bool IsOfTheEngine(Type[]? types) => types is null || types.Any(t => t.Assembly == typeof(Pipeline).Assembly);

    private static ChangeWatcher? Watch(Folders folders, IReadOnlyList<string> assets, Screen screen)
    {
        try
        {
            return new ChangeWatcher([folders.Input, .. assets]);
        }
        catch (IOException e)
        {
            screen.Error.WriteLine($"Changes cannot be watched for: {e.Message} Start preview again to see them.");
            return null;
        }
    }

    private static void Greet(Screen screen, Folders folders, Uri address, PreviewOptions options, bool watching)
    {
        if (options.Port != 0 && options.Port != address.Port) screen.Out.WriteLine($"Port {options.Port} is taken.");
        screen.Out.WriteLine($"Preview: {address.AbsoluteUri}   {(watching ? $"Watching {Folders.Shown(folders.Input)}" : "Not watching")}   Stop with Ctrl-C");
        screen.Out.Flush();
    }
}
