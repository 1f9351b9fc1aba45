using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment;

/// <summary>Reads the words around a quotation for the verb that introduces it and the one who speaks.</summary>
internal sealed class CueReader(string text, List<NarrationElement> elements, NounPhrases phrases)
{
    private const int LongestSubject = 9;

    private ReadOnlySpan<char> Word(int i) => elements[i].IsQuote ? default : elements[i].Token.In(text);

    private bool IsMark(int i, char mark) => !elements[i].IsQuote && elements[i].Token.Kind == TokenKind.Mark && text[elements[i].Token.Start] == mark;

    /// <summary>The cue behind a quotation: <c>, he said</c>, <c>said Roe, who …</c>, <c>, Roe, a painter, said</c>, <c>according to Roe</c>.</summary>
    /// <param name="start">The element after the quotation.</param>
    /// <param name="end">The end of its sentence, or the next quotation.</param>
    public Cue? Behind(int start, int end)
    {
        while (start < end && !elements[start].IsQuote && elements[start].Token.Kind == TokenKind.Mark && text[elements[start].Token.Start] is ',' or '—' or '–' or '-' or '…') start++;
        return Directly(start, end) ?? Trailing(start, end);
    }

    /// <summary>The cue before a quotation: <c>Roe said: </c>, <c>According to Roe, </c>, <c>Roe, a painter, called it </c>.</summary>
    /// <param name="start">The start of its sentence, or the element after the quotation before.</param>
    /// <param name="end">The quotation.</param>
    public Cue? Before(int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (elements[i].IsQuote) return null;
            var word = Word(i);
            if (word is "to" && i > start && Word(i - 1) is "according" or "According")
                return According(i - 1, End(i + 1, end));
            var beside = end - i <= 5;
            if (!(beside ? SpeechVerbs.Is(word) : SpeechVerbs.IsSure(word)) || !char.IsLower(word[0])) continue;
            if (IsNoun(start, i)) continue;
            if (SubjectBefore(start, i) is { } subject) return new(elements[i].Token.Span, subject);
        }
        return null;
    }

    private Cue? Directly(int start, int end)
    {
        if (start >= end || elements[start].IsQuote) return null;
        var first = Word(start);
        if (first is "according" or "According" && start + 2 < end && Word(start + 1) is "to") return According(start, end);

        var verb = start;
        while (verb < end && (SpeechVerbs.IsAdverb(Word(verb)) || SpeechVerbs.IsAuxiliary(Word(verb))) && !Pronouns.Is(Word(verb))) verb++;
        if (verb < end && SpeechVerbs.Is(Word(verb)) && !elements[verb].Token.IsCapital && elements[verb].Token.Kind == TokenKind.Word)
            return Inverted(verb, end);

        if (!IsSubjectStart(start)) return null;
        for (var i = start + 1; i < end && !elements[i].IsQuote; i++)
        {
            if (IsMark(i, ';') || IsMark(i, ':')) return null;
            var word = Word(i);
            if (!SpeechVerbs.Is(word) || !char.IsLower(word[0])) continue;
            if (FollowsSubject(start, i) && phrases.Read(elements, start, i) is { } subject) return new(elements[i].Token.Span, subject);
        }
        return null;
    }

    // "… a disaster" for the town, Roe said.
    private Cue? Trailing(int start, int end)
    {
        for (var i = start; i + 2 < end; i++)
        {
            if (elements[i].IsQuote) return null;
            if (!IsMark(i, ',')) continue;
            if (Word(i + 1) is "according" && Word(i + 2) is "to") return According(i + 1, end);
            var verb = i + 2;
            while (verb < end && verb - i < LongestSubject && !SpeechVerbs.IsSure(Word(verb)) && !elements[verb].IsQuote && elements[verb].Token.Kind != TokenKind.Mark) verb++;
            if (verb >= end || elements[verb].IsQuote || !SpeechVerbs.IsSure(Word(verb)) || !char.IsLower(Word(verb)[0]) || !IsSubjectStart(i + 1)) continue;
            var ends = verb + 1 >= end || elements[verb + 1].Token.Kind == TokenKind.Mark || Calendar.IsDayOrMonth(Word(verb + 1)) || NounPhrases.IsPreposition(Word(verb + 1)) || SpeechVerbs.IsAdverb(Word(verb + 1));
            if (ends && FollowsSubject(i + 1, verb) && phrases.Read(elements, i + 1, verb) is { } subject) return new(elements[verb].Token.Span, subject);
        }
        return null;
    }

    private Cue? According(int according, int end) =>
        phrases.Read(elements, according + 2, End(according + 2, end)) is { } subject
            ? new(new(elements[according].Token.Start, elements[according + 1].Token.End), subject)
            : null;

    // said Roe, who …; said a spokesman for the agency; but not: said in a statement
    private Cue? Inverted(int verb, int end)
    {
        var start = verb + 1;
        while (start < end && (SpeechVerbs.IsAdverb(Word(start)) || Word(start) is "to") && !NounPhrases.IsPreposition(Word(start))) start++;
        if (start >= end || elements[start].IsQuote || elements[start].Token.Kind == TokenKind.Mark) return null;
        if (NounPhrases.IsPreposition(Word(start)) || NounPhrases.IsRelative(Word(start)) || Calendar.IsDayOrMonth(Word(start))) return null;
        if (Word(start) is "him" or "her" or "them" or "it" or "reporters" or "me" or "us") return null;
        return phrases.Read(elements, start, end) is { } subject ? new(elements[verb].Token.Span, subject) : null;
    }

    private bool IsSubjectStart(int i)
    {
        if (elements[i].IsQuote || elements[i].Token.Kind is TokenKind.Mark or TokenKind.Possessive) return false;
        var word = Word(i);
        if (elements[i].Token.IsCapital) return !NounPhrases.IsPreposition(word) && !NounPhrases.IsRelative(word);
        return Pronouns.IsThird(word) || NounPhrases.IsDeterminer(word) || NameParticles.Is(word) || !(NounPhrases.IsPreposition(word) || NounPhrases.IsRelative(word) || SpeechVerbs.IsAuxiliary(word) || SpeechVerbs.IsAdverb(word));
    }

    // Whether the tokens from start can be the subject of the verb: short and without a break, or closed by the comma of an apposition.
    private bool FollowsSubject(int start, int verb)
    {
        var end = verb;
        while (end > start && (SpeechVerbs.IsAdverb(Word(end - 1)) || SpeechVerbs.IsAuxiliary(Word(end - 1)))) end--;
        if (end <= start) return false;
        var commas = 0;
        var clause = false;
        for (var i = start; i < end; i++)
        {
            if (elements[i].IsQuote) return false;
            if (IsMark(i, ',') || IsMark(i, '(') || IsMark(i, '—')) { commas++; clause = false; }
            else if (Word(i) is "who" or "which" or "that" or "whose") clause = true;
            else if (commas == 0 && i > start && (SpeechVerbs.IsAuxiliary(Word(i)) || Pronouns.IsThird(Word(i)))) return false;
        }
        if (commas == 0) return !clause && end - start <= LongestSubject;
        var closed = elements[end - 1].Token.Kind == TokenKind.Mark && text[elements[end - 1].Token.Start] is ',' or ')' or '—' or '–';
        return closed;
    }

    // "the statement said" has a verb; "the said", "a report" have none.
    private bool IsNoun(int start, int i)
    {
        if (i == start) return true;
        var word = Word(i);
        if (word is not ("read" or "report" or "reports" or "claim" or "claims" or "comment" or "comments" or "note" or "notes" or "call" or "calls" or "offer" or "offers" or "post" or "posts" or "charge" or "charges" or "promise" or "promises" or "answer" or "answers" or "state" or "states" or "request" or "demand" or "demands" or "remarks" or "posted" or "held" or "reply" or "writing" or "thinking" or "feeling" or "saying" or "reporting" or "points" or "ask" or "asks" or "repeat" or "signs" or "cracks" or "tweet" or "tweets" or "labels" or "puts" or "appeal" or "appeals" or "pledge" or "pledges" or "protests" or "protest" or "boasts" or "cries" or "shouts" or "screams" or "urges" or "vows" or "praise" or "meaning" or "quotes" or "texts")) return false;
        var before = Word(i - 1);
        if (word is "saying" or "writing" or "reporting") return NounPhrases.IsDeterminer(before);
        return NounPhrases.IsDeterminer(before) || NounPhrases.IsPreposition(before) && before is not "to" || before.EndsWith("'s") || elements[i - 1].Token.Kind == TokenKind.Possessive;
    }

    private Subject? SubjectBefore(int start, int verb)
    {
        var end = verb;
        while (end > start && !elements[end - 1].IsQuote && !Pronouns.IsThird(Word(end - 1)) && (SpeechVerbs.IsAdverb(Word(end - 1)) || SpeechVerbs.IsAuxiliary(Word(end - 1)) || Word(end - 1) is "to" or "and" or "n't" || (SpeechVerbs.IsSure(Word(end - 1)) && Word(end - 1).EndsWith("ing", StringComparison.Ordinal)))) end--;
        if (end <= start) return null;
        var before = end - 1;
        if (elements[before].IsQuote) return null;
        if (Pronouns.IsThird(Word(before))) return new(elements[before].Token.Span, -1, SpeakerConfidence.Pronoun);
        if (Pronouns.Is(Word(before)) && Word(before) is not ("who" or "that" or "her" or "his")) return null;

        var participle = Word(verb).EndsWith("ing", StringComparison.Ordinal);
        if (elements[before].Token.Kind == TokenKind.Mark || participle || Word(before) is "who" or "that" or "and")
        {
            if (Word(before) is "who" && before > start && phrases.NameBefore(elements, IsMark(before - 1, ',') ? before - 1 : before) is { } relative) return new(relative.Span, relative.Character, SpeakerConfidence.Named);
            return Main(start, before);
        }
        if (phrases.NameBefore(elements, end) is { } name && NameIsHead(start, name)) return new(name.Span, name.Character, SpeakerConfidence.Named);

        var phrase = before;
        while (phrase > start && !elements[phrase - 1].IsQuote && elements[phrase - 1].Token.Kind != TokenKind.Mark && !NounPhrases.IsRelative(Word(phrase - 1)) && !SpeechVerbs.IsSure(Word(phrase - 1))) phrase--;
        if (NounPhrases.IsPreposition(Word(phrase))) return null;
        return end - phrase <= LongestSubject + 3 ? phrases.Read(elements, phrase, end) : null;
    }

    // "the head of Roscosmos said": Roscosmos is not the one who speaks.
    private bool NameIsHead(int start, Appearance name)
    {
        var i = Index(start, name.Span.Start) - 1;
        while (i >= start && !elements[i].IsQuote && elements[i].Token.Kind == TokenKind.Word && (elements[i].Token.IsCapital || !NounPhrases.IsPreposition(Word(i)) && !NounPhrases.IsRelative(Word(i)) && elements[i].Token.Kind != TokenKind.Mark && !SpeechVerbs.IsAuxiliary(Word(i)))) i--;
        if (i < start || elements[i].IsQuote || !NounPhrases.IsPreposition(Word(i))) return true;
        // A preposition at the clause's start is no part of the subject: "In Moscow Rogozin said".
        return Word(i) is "in" or "In" or "on" or "On" or "after" or "After" or "as" or "As" or "at" or "At" or "before" or "Before" && (i == start || elements[i - 1].Token.Kind == TokenKind.Mark);
    }

    private int Index(int start, int offset)
    {
        var i = start;
        while (i < elements.Count && (elements[i].IsQuote || elements[i].Token.Start < offset)) i++;
        return i;
    }

    // The subject of the clause: its first noun phrase, past adverbials set off by commas.
    private Subject? Main(int start, int end)
    {
        var from = start;
        while (from < end)
        {
            var to = from;
            while (to < end && !IsMark(to, ',')) to++;
            var word = Word(from);
            var adverbial = NounPhrases.IsPreposition(word) || NounPhrases.IsRelative(word) || SpeechVerbs.IsAdverb(word) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal) && !elements[from].Token.IsCapital || IsOpening(word);
            if (!adverbial && IsSubjectStart(from)) return phrases.Read(elements, from, SubjectEnd(from, end));
            from = to + 1;
        }
        return null;
    }

    private static bool IsOpening(ReadOnlySpan<char> word) => word is "In" or "On" or "At" or "After" or "Before" or "When" or "While" or "As" or "Speaking" or "Asked" or "Later" or "Earlier" or "Then" or "But" or "And" or "Yet" or "However" or "Meanwhile";

    // Up to the first auxiliary or verb of speech.
    private int SubjectEnd(int from, int end)
    {
        var i = from + 1;
        while (i < end && !elements[i].IsQuote && !SpeechVerbs.IsAuxiliary(Word(i)) && !(SpeechVerbs.IsSure(Word(i)) && !elements[i].Token.IsCapital)) i++;
        return i;
    }

    private int End(int start, int end)
    {
        var i = start;
        while (i < end && !elements[i].IsQuote && !IsMark(i, ';') && !IsMark(i, ':') && !IsMark(i, '—')) i++;
        return i;
    }
}
