namespace Briefing.Engine.Composing.Parts;

/// <summary>Texts cut to a length at a word.</summary>
public static class Clip
{
    /// <summary>The text, or as many of its first words as fit with an ellipsis behind them. White space is folded.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="length">In UTF-16 code units, the ellipsis included; at least 2.</param>
    public static string Words(string text, int length)
    {
        var folded = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (folded.Length <= length) return folded;
        var space = folded.LastIndexOf(' ', length - 1);
        var end = space > length / 2 ? space : length - 1;
        if (char.IsHighSurrogate(folded[end - 1])) end--;
        return folded[..end].TrimEnd(' ', ',', ';', ':', '.', '–', '—', '-') + "…";
    }
}
