namespace Briefing.Engine.Enrichment.Vocabulary;

/// <summary>Words that carry a full stop of their own.</summary>
internal static class Abbreviations
{
    /// <summary>Titles and the like: the name or number they introduce follows, so their stop never ends a sentence.</summary>
    public static readonly WordList Leading = WordList.Of(
        "Mr Mrs Ms Mx Dr Drs Prof Gen Lt Col Maj Capt Cmdr Cpl Sgt Pvt Adm Brig Gov Sen Rep Reps Sens Pres Hon Rev Fr Msgr Supt Insp Det Amb Sec Atty",
        "Mme Mlle MM Messrs Ste Mt Ft Pt Fig Figs Eq Ch Vol Vols Nos pp vs v cf eg e.g i.e viz al approx ca c ed eds trans Rt Ven Bro Sr Sra Srta D Dña",
        "Hr Fr Frau Herr bzw z.B d.h u.a Nr Dipl Ing Univ Asst Assoc Dist Dep Op feat ft esp incl гр г ул им проф акад см т.е т.д");

    /// <summary>Abbreviations that end a sentence or stand within one: what follows decides.</summary>
    public static readonly WordList Either = WordList.Of(
        "Inc Corp Co Cos Ltd Plc Bros LLC Jr Sr Esq Ph.D Ph M.D B.A M.A J.D etc et Ave Blvd Rd Hwy Sq Bldg Dept Est Natl Intl Mfg Assn Govt Ariz Ark Calif",
        "Colo Conn Dak Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ont Ore Pa Penn Que Tenn Tex Va Vt Wash Wis Wisc Wyo",
        "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri min max hr hrs lb lbs oz ft kg km cm mi mph St");

    /// <summary>Months, whose stop is followed by a day or year.</summary>
    public static readonly WordList Months = WordList.Of("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec");

    /// <summary>Whether a full stop after this word is more likely part of it than the end of a sentence.</summary>
    public static bool TakesStop(ReadOnlySpan<char> word)
    {
        if (word.Length == 1) return char.IsUpper(word[0]) && word[0] != 'I';
        if (word.Contains('.')) return char.IsLetter(word[^1]) && !char.IsDigit(word[0]);
        return char.IsUpper(word[0]) && (Leading.Contains(word) || Either.Contains(word));
    }
}
