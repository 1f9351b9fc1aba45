using System.Threading.Channels;

namespace Briefing.Cli.Preview;

/// <summary>
/// Says when something changed below some folders. It does not say what: whoever hears it looks at everything, which is cheap, and so
/// misses nothing, neither an editor that saves by renaming nor the changes that get lost when there are too many.
/// </summary>
internal sealed class ChangeWatcher : IDisposable
{
    // A save is several events; a checkout is thousands.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(20);
    private const long PatienceInMilliseconds = 1000;

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<WatchedFolder> _folders = [];

    /// <summary>Watches the folders, each with everything below it.</summary>
    /// <exception cref="IOException">The system has no more watches to give.</exception>
    public ChangeWatcher(IEnumerable<string> folders)
    {
        foreach (var folder in folders) _folders.Add(new WatchedFolder(folder, () => _changes.Writer.TryWrite(true)));
    }

    /// <summary>Ends when something changed and then nothing for a moment.</summary>
    public async Task NextAsync(CancellationToken stop)
    {
        await _changes.Reader.ReadAsync(stop);
        var end = Environment.TickCount64 + PatienceInMilliseconds;
        do
        {
            await Task.Delay(Quiet, stop);
        }
        while (_changes.Reader.TryRead(out _) && Environment.TickCount64 < end);
    }

    /// <inheritdoc/>
    public void Dispose() => _folders.ForEach(f => f.Dispose());
}
