using System.Buffers;
using System.Net;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>An attribute of a tag.</summary>
/// <param name="name">Its name, as written.</param>
/// <param name="escaped">Its value, as written between the quotes.</param>
internal readonly ref struct TagAttribute(ReadOnlySpan<char> name, ReadOnlySpan<char> escaped)
{
    /// <summary>The name, as written.</summary>
    public ReadOnlySpan<char> Name { get; } = name;

    /// <summary>The value, as written.</summary>
    public ReadOnlySpan<char> Escaped { get; } = escaped;

    /// <summary>The value, without escapes.</summary>
    public string Value => WebUtility.HtmlDecode(Escaped.ToString());

    /// <summary>The value, escaped for double quotes: as written, unless it was written in single ones.</summary>
    public ReadOnlySpan<char> Rewritten => Escaped.Contains('"') ? Html.Escape(Value) : Escaped;

    /// <summary>Whether it has this name: names know no case (HTML Standard, 13.1.2.3).</summary>
    public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The attributes of a tag, in order, read as they are asked for.</summary>
/// <param name="tag">What stands between the tag's name and its end.</param>
internal ref struct TagAttributes(ReadOnlySpan<char> tag)
{
    // HTML Standard, 13.1.2.3.
    private static readonly SearchValues<char> Between = SearchValues.Create(" \n\t\r\f/");
    private static readonly SearchValues<char> AfterName = SearchValues.Create("= \n\t\r\f/");

    private ReadOnlySpan<char> _rest = tag;

    /// <summary>The attribute last moved to.</summary>
    public TagAttribute Current { get; private set; }

    /// <summary>Itself: what <c>foreach</c> asks for.</summary>
    public readonly TagAttributes GetEnumerator() => this;

    /// <summary>Moves to the next; false after the last.</summary>
    public bool MoveNext()
    {
        var start = _rest.IndexOfAnyExcept(Between);
        if (start < 0) return false;
        _rest = _rest[start..];
        var end = _rest.IndexOfAny(AfterName);
        if (end < 0) end = _rest.Length;
        if (end == 0) return false;
        var name = _rest[..end];
        _rest = _rest[end..];
        Current = new(name, _rest is ['=', ..] ? TakeValue() : []);
        return true;
    }

    private ReadOnlySpan<char> TakeValue()
    {
        _rest = _rest[1..];
        var isQuoted = _rest is ['"' or '\'', ..];
        var start = isQuoted ? 1 : 0;
        var length = isQuoted ? _rest[1..].IndexOf(_rest[0]) : _rest.IndexOfAny(' ', '\n');
        var end = length < 0 ? _rest.Length : start + length;
        var value = _rest[start..end];
        _rest = _rest[Math.Min(_rest.Length, end + start)..];
        return value;
    }
}
