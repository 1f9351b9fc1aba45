namespace Briefing.Engine.Model;

/// <summary>Markup that is safe to put into a page as it stands: everything else is escaped. Only code that sanitised or escaped its parts makes one.</summary>
public readonly record struct Html(string Markup)
{
    /// <summary>No markup.</summary>
    public static Html Empty { get; } = new("");

    /// <summary>Plain text as markup.</summary>
    public static Html Encode(string text) => new(Escape(text));

    /// <summary>Escapes the five characters that mean something in text or in a quoted attribute (HTML Standard, 13.3); leaves all other characters readable.</summary>
    public static string Escape(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny("&<>\"'") < 0) return text.ToString();
        var escaped = new System.Text.StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }

    /// <summary>True where there is nothing to show.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Markup);

    /// <inheritdoc/>
    public override string ToString() => Markup;
}
