using Briefing.Engine.Enrichment.Vocabulary;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>What "of", "for" and "to" join: an institution and its place, an office and its country, a person and where she is from.</summary>
internal sealed class OfPhrases(TextWords text, Lexicon lexicon, Elsewhere elsewhere)
{
    /// <summary>Whether a name is part of an institution's or another thing's: "University of Washington", "Gulf of the Mexico". A title before it is no part of the name: "President of Russia".</summary>
    /// <param name="connector">The word before the name.</param>
    /// <param name="form">The name.</param>
    /// <param name="lastNamed">The last word that is part of a mention, or -1.</param>
    public bool IsInstitution(int connector, NameForm form, int lastNamed)
    {
        var at = connector;
        var key = text.Key(at);
        if (key is "the" or "la")
        {
            if (at == 0 || text[at].Before != Gap.Space || text.Key(at - 1) is not ("of" or "for" or "de")) return false;
            key = text.Key(--at);
        }
        if (at == 0 || text[at].Before != Gap.Space) return false;
        if (key is "de" or "du" or "des" or "del" or "di" or "da" && !text[at - 1].HasCapital) return false;
        var head = at - 1;
        if (!text[head].HasCapital) return false;
        var headKey = text.Key(head);
        // The Duchess of Cambridge is not of Cambridge; "Dow Chemical Co of the United States" is.
        if (Lexicon.Nobility.Contains(headKey) && key == "of") return !form.IsPerson;
        if (Lexicon.LegalForms.Contains(headKey)) return false;
        if (lexicon.Titles.Contains(headKey) || IsTitleOf(head) || lexicon.Calendar.Contains(headKey)) return false;
        if (Lexicon.Institutions.Contains(headKey)) return true;
        return key != "for" && !form.IsPerson && text[head].CapitalTells && text[head].Shape == WordShape.Capitalised && !lexicon.Openers.Contains(headKey) && !lexicon.CapitalisedNouns
            && head != lastNamed && !EndsOwnName(head);
    }

    // "Katja Lindhorst of Japan", "Blue Shield of Pennsylvania": two capitals or more, the last of which is no word, name somebody who is from there.
    private bool EndsOwnName(int last)
    {
        if (!lexicon.KnowsOpeners || last == 0 || text[last].Before is not (Gap.Space or Gap.DotSpace or Gap.Hyphen or Gap.Apostrophe) || text[last].Sentence != text[last - 1].Sentence) return false;
        var before = text.Key(last - 1);
        return text[last - 1].HasCapital && before is not ("saint" or "st") && !lexicon.Titles.Contains(before) && !lexicon.Openers.Contains(before) && !Lexicon.IsDemonym(before) && !Lexicon.Extensions.Contains(text.Key(last)) && !elsewhere.IsWord(last);
    }

    /// <summary>Whether capitals belong to a title: "Secretary of State Blinken", "Minister for Foreign Affairs Lavrov", "President Elect Roe".</summary>
    /// <param name="last">The last of them. Right behind the title stands a given name: "Captain Ada Byron".</param>
    public bool IsTitleOf(int last)
    {
        var isJoined = text.Key(last) is "elect" or "designate" or "emeritus" or "emerita";
        for (var at = last; at > 0 && last - at < 6; at--)
        {
            if (text[at].Before != Gap.Space) return false;
            var key = text.Key(at - 1);
            if (lexicon.Titles.Contains(key)) return isJoined && text[at - 1].HasCapital;
            if (text[at - 1].HasCapital) continue;
            if (key is not ("of" or "for" or "and" or "the")) return false;
            isJoined = true;
        }
        return false;
    }

    /// <summary>Whether a name says of what somebody holds an office: "President of Ukraine".</summary>
    /// <param name="first">The name's first word.</param>
    public bool IsOfOffice(int first)
    {
        var at = first - 1;
        if (at > 0 && text.Key(at) == "the" && text[at + 1].Before == Gap.Space) at--;
        return at > 0 && text.Key(at) is "of" or "to" or "for" && text[at + 1].Before == Gap.Space && text[at].Before == Gap.Space && text[at - 1].HasCapital && lexicon.Titles.Contains(text.Key(at - 1));
    }
}
