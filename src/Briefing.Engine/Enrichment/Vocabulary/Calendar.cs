namespace Briefing.Engine.Enrichment.Vocabulary;

/// <summary>Days and months: capitalised in English, and no names.</summary>
internal static class Calendar
{
    private static readonly WordList Words = WordList.Of(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays",
        "January February March April May June July August September October November December",
        "Jan Jan. Feb Feb. Mar. Apr. Jun. Jul. Aug Aug. Sep. Sept Sept. Oct Oct. Nov Nov. Dec Dec. Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun.",
        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März Mai Juni Juli Oktober Dezember",
        "Christmas Easter Thanksgiving Ramadan Hanukkah Halloween Eid Passover");

    /// <summary>Whether the word is a day, a month or a feast.</summary>
    public static bool IsDayOrMonth(ReadOnlySpan<char> word) => !word.IsEmpty && char.IsUpper(word[0]) && Words.Contains(word);
}
