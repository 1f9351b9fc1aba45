using System.Diagnostics;

namespace Briefing.Tests.Cli.Preview;

/// <summary>The program while it previews.</summary>
public sealed class RunningPreview : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private RunningPreview(Process process, string firstLine, string greeting)
    {
        (Process, FirstLine, Greeting) = (process, firstLine, greeting);
        Address = new Uri(greeting.Split(' ')[1]);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address, Timeout = Patience };
    }

    public Process Process { get; }

    public string FirstLine { get; }

    public string Greeting { get; }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public static async Task<RunningPreview> StartAsync(string folder, params string[] args)
    {
        var process = Executable.Start(folder, [], ["preview", .. args]);
        using var patience = new CancellationTokenSource(Patience);
        var first = await process.StandardOutput.ReadLineAsync(patience.Token);
        var greeting = first;
        while (greeting?.StartsWith("Preview: ", StringComparison.Ordinal) == false) greeting = await process.StandardOutput.ReadLineAsync(patience.Token);
        return greeting is null
            ? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync(patience.Token))
            : new(process, first!, greeting);
    }

    public async Task<Events> EventsAsync() => new(await Client.GetStreamAsync("/_briefing/events"));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!Process.HasExited) Process.Kill(entireProcessTree: true);
        await Process.WaitForExitAsync();
        Process.Dispose();
    }

    /// <summary>What preview tells its pages.</summary>
    public sealed class Events(Stream stream) : IAsyncDisposable
    {
        private readonly StreamReader _reader = new(stream);

        /// <summary>The next version.</summary>
        public async Task<string> NextAsync()
        {
            using var patience = new CancellationTokenSource(Patience);
            while (await _reader.ReadLineAsync(patience.Token) is { } line)
            {
                if (line.StartsWith("data: ", StringComparison.Ordinal)) return line["data: ".Length..];
            }
            throw new InvalidOperationException("Preview ended.");
        }

        public ValueTask DisposeAsync()
        {
            _reader.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
