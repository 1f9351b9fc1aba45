using System.Collections.Immutable;
using Briefing.Engine;
using Briefing.Engine.Incremental;
using Briefing.Engine.Media;
using Briefing.Engine.Model;
using Briefing.Engine.Rendering;

namespace Briefing.Cli.Preview;

/// <summary>The site as it is being written: follows the input, and keeps the last good site where the input has errors.</summary>
/// <param name="run">From the input to pages.</param>
/// <param name="theme">Draws the pages.</param>
/// <param name="media">Keeps the pictures.</param>
/// <param name="options">What holds for a run that begins now.</param>
internal sealed class LiveSite(SiteRun run, ITheme theme, IMediaCache media, Func<BuildOptions> options)
{
    private readonly Lock _gate = new();
    private volatile Snapshot _current = new(site: null, [], bug: null);
    private ImmutableArray<(string, Fingerprint)> _seen;

    /// <summary>What is shown now.</summary>
    public Snapshot Current => _current;

    /// <summary>Reads the input and, where anything in it changed, makes the site anew. A change that changes nothing is none.</summary>
    public Snapshot Update()
    {
        lock (_gate)
        {
            try
            {
                var read = run.Read();
                var seen = read.Value.Select(f => (f.Path, f.Fingerprint))
                    .Concat(theme.Assets.Select(a => (a.Route.Path, default(Fingerprint))))
                    .Concat(read.Problems.Select(p => (p.ToString(), default(Fingerprint))))
                    .ToImmutableArray();
                if (!_seen.IsDefault && seen.AsSpan().SequenceEqual(_seen.AsSpan())) return _current;
                _seen = seen;
                return Show(run.Make(read, options()));
            }
            catch (Exception bug)
            {
                _seen = default;
                return Show(new Snapshot(_current.Site, _current.Problems, bug));
            }
        }
    }

    /// <summary>Draws everything again: the theme's code is another now.</summary>
    public Snapshot Redraw()
    {
        lock (_gate) return Show(new Snapshot(_current.Site?.Fresh(), _current.Problems, _current.Bug));
    }

    /// <summary>Makes everything again: the engine's code is another now.</summary>
    public Snapshot Remake()
    {
        lock (_gate)
        {
            run.Forget();
            _seen = default;
            return Update();
        }
    }

    private Snapshot Show(BuildResult result) =>
        Show(new Snapshot(result.HasErrors ? _current.Site : new DrawnSite(result, theme, media), result.Problems, bug: null));

    private Snapshot Show(Snapshot next)
    {
        var before = _current;
        _current = next;
        before.Supersede();
        return next;
    }
}
