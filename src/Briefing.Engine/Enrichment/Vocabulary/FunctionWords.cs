namespace Briefing.Engine.Enrichment.Vocabulary;

/// <summary>Small words that tell where a phrase or a clause begins.</summary>
internal static class FunctionWords
{
    private static readonly WordList Prepositions = WordList.Of("of for at from in on with to by about against after before during under over between among into within without as near around through behind despite per like unlike amid citing regarding concerning including upon toward towards above below am im vom beim");
    private static readonly WordList Relatives = WordList.Of("who whom whose which that where when while whilst because although though if unless since until and but or so than yet as what how why");
    private static readonly WordList Determiners = WordList.Of("a an the one another some several two three four five many most both all his her their its our my this that these those other each no every senior former local top ein eine einem einer eines der die das dem den des un une le la les el los las");

    /// <summary>Whether the word begins a prepositional phrase.</summary>
    public static bool IsPreposition(ReadOnlySpan<char> word) => Prepositions.Contains(word);

    /// <summary>Whether the word begins a clause of its own.</summary>
    public static bool IsRelative(ReadOnlySpan<char> word) => Relatives.Contains(word);

    /// <summary>Whether the word begins a noun phrase.</summary>
    public static bool IsDeterminer(ReadOnlySpan<char> word) => Determiners.Contains(word);
}
