using System.Buffers;
using System.Text;

namespace Briefing.Engine.Model;

/// <summary>Markup that is safe to put into a page as it stands: everything else is escaped. Only code that sanitised or escaped its parts makes one.</summary>
public readonly record struct Html(string Markup)
{
    /// <summary>No markup.</summary>
    public static Html Empty { get; } = new("");

    /// <summary>Plain text as markup.</summary>
    public static Html Encode(string text) => new(Escape(text));

    /// <summary>Escapes the five characters that mean something in text or in a quoted attribute (HTML Standard, 13.3); leaves all other characters readable.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special)) return text;
        var escaped = new StringBuilder(text.Length + 16);
        escaped.AppendEscaped(text);
        return escaped.ToString();
    }

    /// <summary>The references that stand for the special characters.</summary>
    internal static string Reference(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };

    /// <summary>The five characters.</summary>
    internal static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>True where there is nothing to show.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Markup);

    /// <inheritdoc/>
    public override string ToString() => Markup;
}
