namespace Briefing.Engine.Enrichment.Vocabulary;

/// <summary>What a pronoun says of the one it stands for.</summary>
internal enum PronounClass
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>A man.</summary>
    Male,

    /// <summary>A woman.</summary>
    Female,

    /// <summary>Several people, or an organisation.</summary>
    Several,
}

/// <summary>Pronouns, and the other words by which a text itself says whether it speaks of a man or a woman. Names say nothing.</summary>
internal static class Pronouns
{
    private static readonly WordList Male = WordList.Of("he him his himself er il él lui он він");
    private static readonly WordList Female = WordList.Of("she her hers herself sie elle ella она вона");
    private static readonly WordList Plural = WordList.Of("they them their themselves it its itself ils elles они вони");
    private static readonly WordList Others = WordList.Of("I we you me us my our your who this that these those there everyone nobody someone anyone ich wir je nous yo я ми мы");

    private static readonly WordList MaleWords = WordList.Of(
        "Mr Mr. Sir Lord King Prince Fr. Father Brother man spokesman chairman congressman businessman father husband brother son boy uncle grandfather actor king prince gentleman salesman policeman fisherman nephew widower fiancé");

    private static readonly WordList FemaleWords = WordList.Of(
        "Mrs Mrs. Ms Ms. Miss Mme Dame Lady Queen Princess Sister woman spokeswoman chairwoman congresswoman businesswoman mother wife sister daughter girl aunt grandmother actress queen princess widow saleswoman policewoman niece fiancée");

    /// <summary>Whether the word is a pronoun that can be a subject.</summary>
    public static bool Is(ReadOnlySpan<char> word) => Male.Contains(word) || Female.Contains(word) || Plural.Contains(word) || Others.Contains(word);

    /// <summary>Whether the word is a pronoun of the third person that stands for a speaker named elsewhere.</summary>
    public static bool IsThird(ReadOnlySpan<char> word) => word is "he" or "He" or "she" or "She" or "they" or "They" or "it" or "It" || OfOtherLanguages.Contains(word);

    private static readonly WordList OfOtherLanguages = WordList.Of("er sie il elle él ella он она они він вона вони");

    /// <summary>What the pronoun says of its antecedent.</summary>
    public static PronounClass Of(ReadOnlySpan<char> pronoun) =>
        Male.Contains(pronoun) ? PronounClass.Male : Female.Contains(pronoun) ? PronounClass.Female : Plural.Contains(pronoun) ? PronounClass.Several : PronounClass.Unknown;

    /// <summary>What a title or description before a name says of its bearer.</summary>
    public static PronounClass OfWord(ReadOnlySpan<char> word) =>
        MaleWords.Contains(word) ? PronounClass.Male : FemaleWords.Contains(word) ? PronounClass.Female : PronounClass.Unknown;
}
