using System.Collections.Immutable;
using Briefing.Cli.Printing;

namespace Briefing.Cli.Preview;

/// <summary>What preview says in the terminal while an editor writes: what is new, once.</summary>
internal sealed class ProblemLog(string root, Screen screen)
{
    private readonly Lock _gate = new();
    private Snapshot? _told;

    /// <summary>Says what is wrong now and was not before, and when nothing is wrong any more.</summary>
    public void Tell(Snapshot now)
    {
        lock (_gate)
        {
            if (now == _told) return;
            var known = _told?.Problems ?? [];
            var added = now.Problems.Except(known).ToImmutableArray();
            if (added.Length > 0) DiagnosticPrinter.Print(added, root, screen);
            if (now.Problems.IsEmpty && !known.IsEmpty) screen.Error.WriteLine("Nothing is wrong any more.");
            if (now.Bug is { } bug && bug != _told?.Bug) screen.Error.WriteLine($"A bug in Briefing or its theme, not a mistake in your texts: {bug}");
            _told = now;
        }
    }
}
