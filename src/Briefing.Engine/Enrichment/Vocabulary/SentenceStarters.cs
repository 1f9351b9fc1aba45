namespace Briefing.Engine.Enrichment.Vocabulary;

/// <summary>Words that, with a capital after an abbreviation, speak for a new sentence: no name begins with them.</summary>
internal static class SentenceStarters
{
    /// <summary>The English ones.</summary>
    public static readonly WordList English = WordList.Of(
        "The A An He She It They We You I This That These Those There Here His Her Its Their Our My Your What When Where Who Whose Why How Which",
        "While After Before If As For With From In On At By To Of Under Over Since Until Because Although Though Despite During Among Between Within Without",
        "But And Or Nor So Yet However Meanwhile Moreover Furthermore Nevertheless Instead Then Now Once Later Earlier Also Still Even Just Only Not No Yes",
        "Some Many Most All Any Each Every Both Either Neither Several Few Other Others Another Such Much More Less One Two Three Four Five Nobody Everyone",
        "Someone According Asked Is Are Was Were Has Have Had Do Does Did Can Could Will Would Should May Might Must Let Perhaps Maybe Indeed Thus Therefore",
        "Nothing Everything Something Today Yesterday Tomorrow Recently Currently Finally Ultimately Additionally It's He's She's They're We're I'm That's",
        "There's Don't Didn't Here's What's Critics Officials Police Experts Analysts Reporters Authorities Investigators Witnesses Prosecutors Supporters");

    /// <summary>Those and a few of other languages, which are no words or names in English.</summary>
    public static readonly WordList Any = WordList.Union(English, WordList.Of(
        "Selon Après Avant Dans Pour Mais Depuis Quand Lorsque Según Pero Cuando Desde Después Aunque También Laut Nach Aber Wenn Weil Seit Auch Doch Nachdem",
        "По В На Но Как За Однако Когда После Если Після Але Коли Якщо Проте У З Бывший Бывшая Колишній Колишня"));
}
