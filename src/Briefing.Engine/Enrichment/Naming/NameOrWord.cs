using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>Tells a name that is also a common word from the word: "Time will tell", "in May".</summary>
internal sealed class NameOrWord(TextWords text, Lexicon lexicon, NameBounds bounds, Elsewhere elsewhere)
{
    /// <summary>Whether a word may be the common one: at a sentence's start and in headlines a capital does not tell the magazine from the word, unless it acts.</summary>
    /// <param name="at">The word.</param>
    /// <param name="matches">The names it could be.</param>
    public bool IsWord(int at, List<NameMatch> matches)
    {
        ref readonly var word = ref text[at];
        var key = text.Key(at);
        if (matches.TrueForAll(m => !m.Form.Row.HasCapital) || matches.Exists(m => m.Form.Name.Case == NameCase.Any)) return false;
        if (lexicon.Calendar.Contains(key) && IsDate(at)) return true;
        var capitalTells = word.Line != LineCase.Capitals && (word.CapitalTells || word.Shape is WordShape.Capitals or WordShape.Mixed);
        if (capitalTells) return false;
        if (!lexicon.Common.Contains(key) && !elsewhere.IsLower(key)) return false;
        if (bounds.TitleBefore(at) is not null) return false;
        var next = at + 1 < text.Count && text[at + 1].Before == Gap.Space ? text.Key(at + 1) : "";
        // Petit a dit; petit à petit.
        if (lexicon.Acts.Contains(next) && text[at + 1].Shape is WordShape.Lower && text.Surface(at + 1) is not "à") return false;
        if (word.Line == LineCase.Sentence && Lexicon.CountNouns.Contains(key) && IsSubject(at)) return false;
        if (!matches.Exists(m => m.Form.IsPerson) || lexicon.Openers.Contains(key)) return true;
        // English has no bare "Brown was" or "Moon smiled" but of a person; "Brown bears" and "Young people" it has.
        var isPossessive = at + 1 < text.Count && Words.IsPossessive(text.Text, text.Span(at + 1, at + 1));
        return !(isPossessive || IsDescribed(at) || Lexicon.Deeds.Contains(next)
            || (next.Length > 4 && next.EndsWith("ed", StringComparison.Ordinal)));
    }

    /// <summary>Whether an article makes a family name a kind of thing: "he sold a Picasso", but "a Picasso exhibition".</summary>
    /// <param name="first">The name's first word.</param>
    /// <param name="last">Its last word.</param>
    /// <param name="matches">The names it could be.</param>
    public bool IsOneOfAKind(int first, int last, List<NameMatch> matches)
    {
        if (first == 0 || text[first].Before != Gap.Space || text.Key(first - 1) is not ("a" or "an" or "another" or "my" or "your" or "his" or "our" or "their") || text[first - 1].Shape == WordShape.Capitals) return false;
        if (matches.Count == 0 || !matches.TrueForAll(m => m.Form.IsPerson && !m.Form.IsStrong)) return false;
        var goesOn = last + 1 < text.Count && text[last + 1].Before is Gap.Space or Gap.Hyphen or Gap.Apostrophe && !lexicon.Openers.Contains(text.Key(last + 1));
        return !goesOn;
    }

    // "Woods, who", "Woods, 20, turned professional"
    private bool IsDescribed(int at) =>
        at + 1 < text.Count && text[at + 1].Before == Gap.Comma
        && (text.Key(at + 1) is "who" or "whose" or "whom" || (text[at + 1].Shape == WordShape.Number && text[at + 1].End - text[at + 1].Start == 2 && text.GapAfter(at + 1) == Gap.Comma));

    /// <summary>Whether marks around a person's whole name make it the title of a work: the film "Michael Collins".</summary>
    /// <param name="first">The name's first word.</param>
    /// <param name="last">Its last word.</param>
    /// <param name="matches">The names it could be.</param>
    public bool IsTitle(int first, int last, List<NameMatch> matches)
    {
        var (before, after) = (text[first].Start - 1, text[last].End);
        return last > first && before > 0 && after < text.Text.Length && matches.TrueForAll(m => m.Form is { IsPerson: true, IsStrong: true, Name.Kind: NameKind.Full })
            && text.Text[before] is '"' or '“' or '‘' or '\'' or '«' or '„' && text.Text[after] is '"' or '”' or '’' or '\'' or '»' or '“' && text.Text[before - 1] is ' ' or '(';
    }

    // What follows a noun phrase, and not the noun that it would modify: "Hill, who", "Hill at the gate", "Congress has".
    private bool IsSubject(int at)
    {
        if (at + 1 >= text.Count || text[at + 1].OpensBlock) return false;
        var next = text.Key(at + 1);
        return text[at + 1].Before is Gap.Comma or Gap.Break or Gap.Apostrophe
            || (text[at + 1].Before == Gap.Space && text[at + 1].Shape == WordShape.Lower && (lexicon.Openers.Contains(next) || Lexicon.Deeds.Contains(next)));
    }

    private bool IsDate(int at)
    {
        if (at + 1 < text.Count && text[at + 1].Shape == WordShape.Number && text[at + 1].Before is Gap.Space or Gap.Comma) return true;
        if (at == 0 || text[at].Before != Gap.Space) return false;
        return text[at - 1].Shape == WordShape.Number
            || text.Key(at - 1) is "in" or "last" or "next" or "this" or "since" or "until" or "till" or "by" or "early" or "late" or "mid" or "of" or "from" or "to" or "on" or "before" or "after" or "during" or "each" or "every";
    }
}
