using System.Text;

namespace Briefing.Engine.Model;

/// <summary>Markup as it is put together.</summary>
internal static class MarkupText
{
    /// <summary>Appends text as <see cref="Html.Escape"/> escapes it.</summary>
    public static StringBuilder AppendEscaped(this StringBuilder markup, ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny(Html.Special)) >= 0; text = text[(at + 1)..]) markup.Append(text[..at]).Append(Html.Reference(text[at]));
        return markup.Append(text);
    }
}
