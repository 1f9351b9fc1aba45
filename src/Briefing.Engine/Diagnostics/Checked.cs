using System.Collections.Immutable;

namespace Briefing.Engine.Diagnostics;

/// <summary>A value and what was wrong making it, so that a remembered value keeps its diagnostics.</summary>
public readonly record struct Checked<T>(T Value, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>A value with nothing wrong.</summary>
    public Checked(T value) : this(value, []) { }
}
