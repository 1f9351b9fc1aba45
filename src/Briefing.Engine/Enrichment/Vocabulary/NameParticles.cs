namespace Briefing.Engine.Enrichment.Vocabulary;

/// <summary>Lower-case words within the names of people: <c>van der</c>, <c>bin</c>, <c>de la</c>.</summary>
internal static class NameParticles
{
    private static readonly WordList Words = WordList.Of("van von der den de del della di da do dos das du la le el al bin ibn ben bint abu ter ten zu zum zur af av y e upon");

    /// <summary>Whether the word is one, written as it stands: <c>de</c>, not <c>De</c>.</summary>
    public static bool Is(ReadOnlySpan<char> word) => char.IsLower(word[0]) && Words.Contains(word);
}
