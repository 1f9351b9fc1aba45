namespace Briefing.Engine.Model;

/// <summary>A stretch of a text, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first.</param>
/// <param name="End">Offset after the last.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>In UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the whole of the other lies within this one.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the offset lies within.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The characters.</summary>
    public string In(string text) => text[Start..End];

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);
}
