using System.Text;

namespace Briefing.Engine.Composing.Search;

/// <summary>
/// Ascending numbers as a short text: the distance from each to the next, less one, five bits a character, the lowest first, the sixth bit set where
/// more follow (as in source maps, ECMA-426, but unsigned). An article that follows the one before costs one character.
/// </summary>
internal static class Numbers
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>Writes the numbers behind a text.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="ascending">Each at least 0 and greater than the one before.</param>
    public static void Append(StringBuilder text, IReadOnlyList<int> ascending)
    {
        var before = -1;
        for (var i = 0; i < ascending.Count; i++)
        {
            var rest = ascending[i] - before - 1;
            for (; rest >= 32; rest >>= 5) text.Append(Digits[(rest & 31) | 32]);
            text.Append(Digits[rest]);
            before = ascending[i];
        }
    }

    /// <summary>The numbers as a text.</summary>
    public static string Text(IReadOnlyList<int> ascending)
    {
        var text = new StringBuilder(ascending.Count);
        Append(text, ascending);
        return text.ToString();
    }
}
