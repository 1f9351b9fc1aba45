using System.Collections.Concurrent;

namespace Briefing.Engine.Incremental;

/// <summary>
/// Remembers what a pure step made of its inputs, by the step's name and the inputs' fingerprint. A command-line build starts with an empty
/// memo; preview keeps one. There is nothing to invalidate: other inputs are another key. Entries live for as long as every run asks for
/// them: what a run did not ask for is forgotten by the run after. Safe for concurrent use within a run; runs follow one another.
/// </summary>
public sealed class Memo
{
    private ConcurrentDictionary<(string Step, Fingerprint Key), object> _previous = new();
    private ConcurrentDictionary<(string Step, Fingerprint Key), object> _current = new();
    private readonly ConcurrentDictionary<string, int> _computed = new(StringComparer.Ordinal);

    /// <summary>The remembered value, or the computed one, remembered from now on.</summary>
    public T Get<T>(string step, Fingerprint key, Func<T> compute) where T : notnull
    {
        if (_current.TryGetValue((step, key), out var known)) return (T)known;
        if (!_previous.TryGetValue((step, key), out known))
        {
            known = compute();
            _computed.AddOrUpdate(step, 1, static (_, n) => n + 1);
        }
        return (T)_current.GetOrAdd((step, key), known);
    }

    /// <summary>How often a step was really computed since the run began: what tests assert work with.</summary>
    public int Computed(string step) => _computed.GetValueOrDefault(step);

    /// <summary>Begins a run: what the last run did not ask for is forgotten.</summary>
    public void BeginRun()
    {
        _computed.Clear();
        (_previous, _current) = (_current, new());
    }
}
