namespace Briefing.Engine.Diagnostics;

/// <summary>A place in a source file, as an editor's text editor counts it.</summary>
/// <param name="Path">The path as it is shown to the editor, with forward slashes, relative to the site's root: <c>input/articles/flags.md</c>.</param>
/// <param name="Line">The line, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Column">The column in UTF-16 code units, from 1; 0 where the line as a whole is meant.</param>
public readonly record struct Location(string Path, int Line = 0, int Column = 0) : IComparable<Location>
{
    /// <inheritdoc/>
    public int CompareTo(Location other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0) return byPath;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary>The form that terminals and editors turn into a link: <c>path:line:column</c>.</summary>
    public override string ToString() => (Line, Column) switch
    {
        (0, _) => Path,
        (_, 0) => $"{Path}:{Line}",
        _ => $"{Path}:{Line}:{Column}",
    };
}

/// <summary>A value and where it was written.</summary>
public readonly record struct Located<T>(T Value, Location Where)
{
    /// <summary>The same place, another reading of what stands there.</summary>
    public Located<TOther> Select<TOther>(Func<T, TOther> read) => new(read(Value), Where);
}
