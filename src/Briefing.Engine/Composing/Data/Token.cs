namespace Briefing.Engine.Composing.Data;

/// <summary>What a token of markup is.</summary>
internal enum TokenKind
{
    /// <summary>Text, escaped as it stands.</summary>
    Text,

    /// <summary>An opening tag, or the tag of a void element.</summary>
    Start,

    /// <summary>A closing tag.</summary>
    End,
}

/// <summary>A token of markup: a view into it, of which only what is asked for is copied.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Raw">The token as it stands.</param>
/// <param name="Name">The element's name in lower case; empty for text.</param>
/// <param name="Tag">Of an opening tag, what stands between its name and its end; else empty.</param>
internal readonly record struct Token(TokenKind Kind, ReadOnlyMemory<char> Raw, string Name, ReadOnlyMemory<char> Tag)
{
    /// <summary>The attributes of an opening tag, in order.</summary>
    public TagAttributes Attributes => new(Tag.Span);

    /// <summary>The value of an attribute, or null.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var found in Attributes) if (found.Is(attribute)) return found.Value;
            return null;
        }
    }

    /// <summary>Whether the class attribute has this class.</summary>
    public bool HasClass(string name)
    {
        foreach (var found in Attributes)
        {
            if (!found.Is("class")) continue;
            foreach (var part in found.Escaped.Split(' ')) if (found.Escaped[part].SequenceEqual(name)) return true;
        }
        return false;
    }
}
