using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Speaking;

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
            if (IsAccording(i)) return According(i, End(i + 1, end));
            if (!char.IsLower(word[0])) continue;
            var beside = end - i <= 5 || SpeechVerbs.IsJudging(word) || (word is "put" or "puts" && i + 1 < end && Word(i + 1) is "it");
            if (!(beside ? SpeechVerbs.Is(word) : SpeechVerbs.IsSure(word))) continue;
            if (IsNoun(start, i)) continue;
            if (SubjectBefore(start, i) is { } subject) return new(elements[i].Token.Span, subject);
        }
        return SaidBefore(start, end) ?? Act(start, end);
    }

    // Said Roe: "…"
    private Cue? SaidBefore(int start, int end) =>
        start + 1 < end && elements[start].Token.IsCapital && SpeechVerbs.IsSure(Word(start)) && !SpeechVerbs.IsParticiple(Word(start)) ? Inverted(start, End(start, end)) : null;

    // Roe's claim that "…"
    private Cue? Act(int start, int end)
    {
        for (var i = end - 1; i > start + 1 && end - i <= LongestSubject && !elements[i].IsQuote; i--)
            if (SpeechVerbs.IsAct(Word(i)) && !elements[i - 1].IsQuote && elements[i - 1].Token.Kind == TokenKind.Possessive && phrases.NameBefore(elements, i - 1) is { } name)
                return new(elements[i].Token.Span, new(name.Span, name.Character, SpeakerConfidence.Named));
        return null;
    }

    private Cue? Directly(int start, int end)
    {
        if (start >= end || elements[start].IsQuote) return null;
        var first = Word(start);
        if (start + 1 < end && IsAccording(start)) return According(start, end);
        // « … », a-t-elle ajouté.
        if (first.StartsWith("a-t-", StringComparison.Ordinal) && start + 1 < end && SpeechVerbs.Is(Word(start + 1)))
            return new(elements[start + 1].Token.Span, new(elements[start].Token.Span with { Start = elements[start].Token.Start + "a-t-".Length }, -1, SpeakerConfidence.Pronoun));
        // „…“, so Anna Weber. The comma behind the mark tells it from the English conjunction.
        if (first is "so" && start > 0 && IsMark(start - 1, ',') && start + 1 < end && phrases.NameFrom(elements, start + 1) is { } name && EndsPhrase(name, end)) return new(elements[start].Token.Span, new(name.Span, name.Character, SpeakerConfidence.Named));

        var verb = start;
        while (verb < end && (SpeechVerbs.IsAdverb(Word(verb)) || SpeechVerbs.IsAuxiliary(Word(verb))) && !Pronouns.Is(Word(verb))) verb++;
        if (verb + 1 < end && SpeechVerbs.IsForeignPerfect(Word(verb), Word(verb + 1))) verb++;
        if (verb < end && SpeechVerbs.Is(Word(verb)) && !SpeechVerbs.IsParticiple(Word(verb)) && !elements[verb].Token.IsCapital && elements[verb].Token.Kind == TokenKind.Word)
            return Inverted(verb, end);

        if (!IsSubjectStart(start)) return null;
        for (var i = start + 1; i < end && !elements[i].IsQuote; i++)
        {
            if (IsMark(i, ';') || IsMark(i, ':')) return null;
            var word = Word(i);
            if (!SpeechVerbs.Is(word) || !char.IsLower(word[0]) || SpeechVerbs.IsParticiple(word) || IsNoun(start, i)) continue;
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
            if (IsAccording(i + 1)) return According(i + 1, end);
            var verb = i + 2;
            while (verb < end && verb - i < LongestSubject && !SpeechVerbs.IsSure(Word(verb)) && !elements[verb].IsQuote && elements[verb].Token.Kind != TokenKind.Mark) verb++;
            if (verb >= end || elements[verb].IsQuote || !SpeechVerbs.IsSure(Word(verb)) || !char.IsLower(Word(verb)[0]) || !IsSubjectStart(i + 1)) continue;
            var ends = verb + 1 >= end || elements[verb + 1].Token.Kind == TokenKind.Mark || Calendar.IsDayOrMonth(Word(verb + 1)) || FunctionWords.IsPreposition(Word(verb + 1)) || SpeechVerbs.IsAdverb(Word(verb + 1));
            if (ends && FollowsSubject(i + 1, verb) && phrases.Read(elements, i + 1, verb) is { } subject) return new(elements[verb].Token.Span, subject);
        }
        return null;
    }

    private bool IsAccording(int i) => Word(i) switch
    {
        "selon" or "Selon" or "según" or "Según" or "laut" or "Laut" => true,
        "according" or "According" => i + 1 < elements.Count && Word(i + 1) is "to",
        _ => false,
    };

    private Cue? According(int according, int end)
    {
        var last = Word(according) is "according" or "According" ? according + 1 : according;
        return phrases.Read(elements, last + 1, End(last + 1, end)) is { } subject ? new(new(elements[according].Token.Start, elements[last].Token.End), subject) : null;
    }

    // Behind the name stands no verb of its own.
    private bool EndsPhrase(Appearance name, int end)
    {
        var after = Index(0, name.Span.Start);
        while (after < end && !elements[after].IsQuote && elements[after].Token.Start < name.Span.End) after++;
        return after >= end || elements[after].IsQuote || elements[after].Token.Kind == TokenKind.Mark;
    }

    // said Roe, who …; said a spokesman for the agency; but not: said in a statement
    private Cue? Inverted(int verb, int end)
    {
        var start = verb + 1;
        while (start < end && (SpeechVerbs.IsAdverb(Word(start)) || Word(start) is "to") && !FunctionWords.IsPreposition(Word(start))) start++;
        if (start >= end || elements[start].IsQuote || elements[start].Token.Kind == TokenKind.Mark) return null;
        if (FunctionWords.IsPreposition(Word(start)) || FunctionWords.IsRelative(Word(start)) || Calendar.IsDayOrMonth(Word(start))) return null;
        if (Word(start) is "him" or "her" or "them" or "it" or "reporters" or "me" or "us") return null;
        return phrases.Read(elements, start, end) is { } subject ? new(elements[verb].Token.Span, subject) : null;
    }

    private bool IsSubjectStart(int i)
    {
        if (elements[i].IsQuote || elements[i].Token.Kind is TokenKind.Mark or TokenKind.Possessive) return false;
        var word = Word(i);
        if (elements[i].Token.IsCapital) return !FunctionWords.IsPreposition(word) && !FunctionWords.IsRelative(word) || phrases.NameFrom(elements, i) is not null;
        if (word.StartsWith("a-t-", StringComparison.Ordinal)) return false; // a-t-elle ajouté: an inverted pronoun
        if (word.Length > 5 && !NameWords.Modifiers.Contains(word) && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal))) return false;
        return Pronouns.IsThird(word) || FunctionWords.IsDeterminer(word) || NameParticles.Is(word) || !(FunctionWords.IsPreposition(word) || FunctionWords.IsRelative(word) || SpeechVerbs.IsAuxiliary(word) || SpeechVerbs.IsAdverb(word));
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

    // "she claims" speaks; "the claims" and "his claims" do not.
    private bool IsNoun(int start, int i)
    {
        if (i == start) return true;
        if (elements[i - 1].IsQuote) return false;
        var before = Word(i - 1);
        if (SpeechVerbs.IsParticiple(Word(i)) && FunctionWords.IsDeterminer(before)) return true;
        if (!SpeechVerbs.MayBeNoun(Word(i))) return false;
        return !(Pronouns.IsThird(before) || before is "to" || SpeechVerbs.IsAuxiliary(before) || SpeechVerbs.IsAdverb(before) || phrases.NameBefore(elements, i) is not null
            || (elements[i - 1].Token.Kind == TokenKind.Mark && Word(i).EndsWith("ed", StringComparison.Ordinal)));
    }

    private Subject? SubjectBefore(int start, int verb)
    {
        var end = verb;
        if (verb > start + 1 && SpeechVerbs.IsForeignPerfect(Word(verb - 1), Word(verb))) end--;
        while (end > start && !elements[end - 1].IsQuote && IsBetween(end - 1)) end--;
        if (end <= start || elements[end - 1].IsQuote) return null;
        var before = end - 1;
        var word = Word(before);
        if (Pronouns.IsThird(word)) return Outer(start, before) ?? new(elements[before].Token.Span, -1, SpeakerConfidence.Pronoun);
        if (word is "who" && before > start && phrases.NameBefore(elements, IsMark(before - 1, ',') ? before - 1 : before) is { } who) return new(who.Span, who.Character, SpeakerConfidence.Named);
        // footage of Roe saying
        if (SpeechVerbs.IsParticiple(Word(verb)) && phrases.NameBefore(elements, end) is { } heard) return new(heard.Span, heard.Character, SpeakerConfidence.Named);
        if (SpeechVerbs.IsParticiple(Word(verb)) || word is "and" or "but" or "then" or "who" or "that") return Speaking(start, before) ?? Main(start, before);
        if (elements[before].Token.Kind == TokenKind.Mark && !IsMark(before, ')')) return Main(start, before);
        if (Pronouns.Is(word) && word is not ("her" or "his")) return null;
        if (phrases.NameBefore(elements, end) is { } name && NameIsHead(start, name)) return new(name.Span, name.Character, SpeakerConfidence.Named);

        if (IsMark(before, ')'))
        {
            while (before > start && !IsMark(before, '(')) before--;
            if (before > start && phrases.NameBefore(elements, before) is { } named) return new(named.Span, named.Character, SpeakerConfidence.Named);
        }

        var phrase = before;
        while (phrase > start && !elements[phrase - 1].IsQuote && elements[phrase - 1].Token.Kind != TokenKind.Mark && !FunctionWords.IsRelative(Word(phrase - 1)) && !SpeechVerbs.IsSure(Word(phrase - 1))) phrase--;
        // a guard who asked not to be named said
        var relative = phrase - 1;
        while (relative > start && !elements[relative].IsQuote && elements[relative].Token.Kind != TokenKind.Mark && Word(relative) is not ("who" or "which" or "that")) relative--;
        if (relative > start && !elements[relative].IsQuote && Word(relative) is "who" or "which")
        {
            end = IsMark(relative - 1, ',') ? relative - 1 : relative;
            if (phrases.NameBefore(elements, end) is { } qualified) return new(qualified.Span, qualified.Character, SpeakerConfidence.Named);
            phrase = end;
            while (phrase > start && !elements[phrase - 1].IsQuote && elements[phrase - 1].Token.Kind != TokenKind.Mark && !FunctionWords.IsRelative(Word(phrase - 1)) && !SpeechVerbs.IsSure(Word(phrase - 1))) phrase--;
        }
        if (FunctionWords.IsPreposition(Word(phrase)) || !SpeechVerbs.IsSure(Word(verb)) || end - phrase > LongestSubject + 3) return null;
        return phrases.Read(elements, phrase, end);
    }

    // Words between a subject and its verb of speech: has repeatedly, went on to.
    private bool IsBetween(int i)
    {
        var word = Word(i);
        if (Pronouns.IsThird(word)) return false;
        return SpeechVerbs.IsAdverb(word) || SpeechVerbs.IsAuxiliary(word) || word is "to" or "on" or "went" or "goes" or "continued" or "quoted" or "cited" || word is "as" && i > 0 && Word(i - 1) is "quoted" or "cited";
    }

    // "Roe said he believes …": he is Roe.
    private Subject? Outer(int start, int pronoun)
    {
        var verb = pronoun - 1;
        if (verb > start && Word(verb) is "that") verb--;
        if (verb <= start || elements[verb].IsQuote || !SpeechVerbs.IsSure(Word(verb)) || !char.IsLower(Word(verb)[0])) return null;
        return SubjectBefore(start, verb) is { Confidence: SpeakerConfidence.Named } outer ? outer : null;
    }

    // The subject of the last verb of speech before: "…, Roe said, adding".
    private Subject? Speaking(int start, int end)
    {
        for (var i = end; i > start && !elements[i].IsQuote; i--)
            if (SpeechVerbs.IsSure(Word(i)) && !SpeechVerbs.IsParticiple(Word(i)) && char.IsLower(Word(i)[0]) && !IsNoun(start, i)) return SubjectBefore(start, i);
        return null;
    }

    // "the head of Roscosmos said": Roscosmos is not the one who speaks.
    private bool NameIsHead(int start, Appearance name)
    {
        var i = Index(start, name.Span.Start) - 1;
        while (i >= start && !elements[i].IsQuote && elements[i].Token.Kind == TokenKind.Word && (elements[i].Token.IsCapital || !FunctionWords.IsPreposition(Word(i)) && !FunctionWords.IsRelative(Word(i)) && elements[i].Token.Kind != TokenKind.Mark && !SpeechVerbs.IsAuxiliary(Word(i)))) i--;
        if (i < start || elements[i].IsQuote || !FunctionWords.IsPreposition(Word(i))) return true;
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
        var adverbials = 0;
        for (var from = start; from < end;)
        {
            var to = from;
            while (to < end && !elements[to].IsQuote && !IsMark(to, ',')) to++;
            if (to < end && elements[to].IsQuote) return null;
            if (from < to && IsSubjectStart(from) && !IsAdverbial(from))
            {
                if (phrases.First(elements, from, SubjectEnd(from, to)) is { } subject && !(adverbials > 0 && IsBarePlace(from, to, subject))) return subject;
            }
            else
            {
                adverbials++;
            }
            from = to + 1;
        }
        return null;
    }

    // In Ames, Iowa, …: the state belongs to the adverbial.
    private bool IsBarePlace(int from, int to, Subject subject) =>
        subject.Text.Start == elements[from].Token.Start && subject.Text.End == elements[to - 1].Token.End && to + 1 < elements.Count
        && !(FunctionWords.IsDeterminer(Word(to + 1)) || Word(to + 1) is "who" || elements[to + 1].Token.Kind == TokenKind.Number);

    private bool IsAdverbial(int from)
    {
        var word = Word(from);
        return FunctionWords.IsPreposition(word) || FunctionWords.IsRelative(word) || SpeechVerbs.IsAdverb(word) || IsOpening(word)
            || (word.EndsWith("ing", StringComparison.Ordinal) && phrases.NameBefore(elements, from + 1) is null)
            || (word.EndsWith("ed", StringComparison.Ordinal) && !elements[from].Token.IsCapital);
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
