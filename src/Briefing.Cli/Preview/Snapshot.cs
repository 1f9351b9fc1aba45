using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;

namespace Briefing.Cli.Preview;

/// <summary>What preview shows from one change to the next.</summary>
/// <param name="site">The last good site, or null while there was none yet.</param>
/// <param name="problems">What is wrong with the input as it is now.</param>
/// <param name="bug">What went wrong in Briefing itself; or null.</param>
internal sealed class Snapshot(DrawnSite? site, ImmutableArray<Diagnostic> problems, Exception? bug)
{
    private static readonly string Process = Guid.NewGuid().ToString("N")[..8];
    private static int s_count;

    private readonly TaskCompletionSource _superseded = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Another one for every change, and for every start of preview: a browser that shows another version is out of date.</summary>
    public string Version { get; } = $"{Process}-{Interlocked.Increment(ref s_count)}";

    /// <summary>The last good site, or null while there was none yet.</summary>
    public DrawnSite? Site => site;

    /// <summary>What is wrong with the input as it is now: everything, by place.</summary>
    public ImmutableArray<Diagnostic> Problems => problems;

    /// <summary>What went wrong in Briefing itself; or null.</summary>
    public Exception? Bug => bug;

    /// <summary>Why the site shown is not that of the input as it is now.</summary>
    public bool IsTroubled => bug is not null || problems.Any(p => p.Severity == Severity.Error);

    /// <summary>The first build is under way: there is nothing to show yet, not even problems.</summary>
    public bool IsStarting => site is null && !IsTroubled;

    /// <summary>Ends when another snapshot takes the place of this one.</summary>
    public Task Superseded => _superseded.Task;

    /// <summary>Says that another one took its place.</summary>
    public void Supersede() => _superseded.SetResult();
}
