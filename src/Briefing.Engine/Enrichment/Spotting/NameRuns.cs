using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Spotting;

/// <summary>The runs of capitalised words in one leaf block, cut where one name ends and another, or a title, begins.</summary>
internal sealed class NameRuns(string text, List<Token> tokens, int block, WordUsage usage)
{
    /// <summary>Adds the names, in order.</summary>
    public void AddTo(List<ProperName> found)
    {
        for (var i = 0; i < tokens.Count;)
        {
            if (!CanBegin(i)) { i++; continue; }
            var end = EndOfRun(i);
            Cut(i, end, found);
            i = end;
        }
    }

    private ReadOnlySpan<char> Word(int i) => tokens[i].In(text);

    private bool IsCapitalWord(int i) =>
        i < tokens.Count && tokens[i] is { Kind: TokenKind.Word, IsCapital: true } && !IsBarred(i)
        && !(usage.IsTitleCase(block) && (usage.IsSmallElsewhere(Word(i)) || !usage.IsCapitalElsewhere(Word(i))));

    // Capitals that are no names: pronouns, days and months, acronyms of common things.
    private bool IsBarred(int i)
    {
        var word = Word(i);
        return word is "I" || (word.Length > 1 && word[0] == 'I' && Tokens.IsApostrophe(word[1])) || Calendar.IsDayOrMonth(word) || (NameWords.NoAcronym.Contains(word) && IsUpper(word))
            || (word is "No" or "No." or "Nos" or "Nos." && i + 1 < tokens.Count) || (word.Length > 2 && word[1] == '-' && char.IsLower(word[2]))
            || (word.Length > 2 && word[^1] == 's' && IsUpper(word[..^1])) || IsCompound(word);
    }

    // Russia-backed, London-based: an adjective made of a name.
    private static bool IsCompound(ReadOnlySpan<char> word)
    {
        var hyphen = word.LastIndexOf('-');
        return hyphen > 0 && Participles.Contains(word[(hyphen + 1)..]);
    }

    private static readonly WordList Participles = WordList.Of("backed based born led run style wide funded made bound controlled occupied owned educated trained era");

    private bool CanBegin(int i)
    {
        if (!IsCapitalWord(i)) return false;
        var word = Word(i);
        if (FunctionWords.IsDeterminer(word) && (usage.HasBorrowedCapital(text, tokens[i]) || (i + 1 < tokens.Count && NameWords.Demonyms.Contains(Word(i + 1))))) return false;
        return !SentenceStarters.Any.Contains(word) || (word.Length > 2 && !Pronouns.Is(word) && !usage.HasBorrowedCapital(text, tokens[i]) && IsCapitalWord(i + 1) && Touch(i, i + 1));
    }

    // Only a space between.
    private bool Touch(int i, int j) => j < tokens.Count && tokens[j].Start - tokens[i].End == 1;

    private int EndOfRun(int start)
    {
        var i = start;
        while (true)
        {
            if (Touch(i, i + 1) && (IsCapitalWord(i + 1) || (RomanNumeral.Is(Word(i + 1)) && Word(i + 1) is not "I")) && !usage.StartsSentence(tokens[i + 1].Start)) { i++; continue; }
            // William “Bill” Marsh
            if (i + 4 < tokens.Count && IsNickname(i)) { i += 4; continue; }
            if (i + 2 < tokens.Count && Touch(i, i + 1) && Touch(i + 1, i + 2) && Word(i + 1) is "&" && IsCapitalWord(i + 2)) { i += 2; continue; }
            var particle = i;
            while (particle + 1 < tokens.Count && Touch(particle, particle + 1) && NameParticles.Is(Word(particle + 1)) && particle - i < 3) particle++;
            if (particle > i && Touch(particle, particle + 1) && IsCapitalWord(particle + 1) && Word(particle) is not ("y" or "e")) { i = particle + 1; continue; }
            var joined = Joined(i, start);
            if (joined > i) { i = joined; continue; }
            return i + 1;
        }
    }

    private bool IsNickname(int i) =>
        tokens[i + 1].Start == tokens[i].End + 1 && QuotationMarks.IsMark(text[tokens[i + 1].Start]) && tokens[i + 2].IsCapital && tokens[i + 2].Kind == TokenKind.Word
        && tokens[i + 3].Start == tokens[i + 2].End && QuotationMarks.IsMark(text[tokens[i + 3].Start]) && Touch(i + 3, i + 4) && IsCapitalWord(i + 4);

    // University of (the) Arts, Department of Health and Human Services, Bank for International Settlements
    private int Joined(int i, int start)
    {
        if (!Touch(i, i + 1)) return i;
        if (tokens[i + 1].Kind == TokenKind.Possessive) return i;
        var word = Word(i + 1);
        var next = i + 2;
        if (word is "of" or "for" or "on" or "in")
        {
            var heads = NameWords.OrganisationHeads.Contains(Word(i)) || (word is "of" && NameWords.PlaceHeads.Contains(Word(i)));
            if (!heads) return i;
            if (word is "in" && !NameWords.OrganisationHeads.Contains(Word(start))) return i;
            if (next < tokens.Count && Touch(i + 1, next) && Word(next) is "the") next++;
            return next < tokens.Count && Touch(next - 1, next) && IsCapitalWord(next) ? next : i;
        }
        if (word is "and" && HasOf(start, i) && next < tokens.Count && Touch(i + 1, next) && IsCapitalWord(next) && !NameWords.Countries.Contains(Word(i)) && !NameWords.Titles.Contains(Word(next))) return next;
        return i;
    }

    private bool HasOf(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (i > start && Word(i) is "of" or "for") return NameWords.OrganisationHeads.Contains(Word(i - 1)) && !NameWords.Countries.Contains(Word(i + 1));
        return false;
    }

    private void Cut(int start, int end, List<ProperName> found)
    {
        var gender = PronounClass.Unknown;
        var titled = false;
        // Words that have their capital from the sentence's start, not from a name.
        while (start < end && end - start > 1 && usage.HasBorrowedCapital(text, tokens[start]) && IsCommon(start) && !NameWords.Organisation.Contains(Word(start + 1)))
            start++;
        // A title within the run cuts it: what stands before it is one name, what follows it another.
        var title = LastTitle(start, end);
        if (title >= start && title < end - 1)
        {
            var first = FirstOfTitle(start, title);
            if (first > start) Cut(start, first, found);
            gender = Pronouns.OfWord(Word(title));
            titled = true;
            start = title + 1;
        }
        while (start < end - 1 && NameWords.Demonyms.Contains(Word(start)) && (titled || NameWords.Titles.Contains(Word(start + 1)) || (end - start == 2 && IsUpper(Word(start + 1))) || (end - start > 2 && GivenNames.Contains(Names.Fold(Word(start + 1).ToString()))))) start++;
        while (end - start > 2 && NameWords.Parties.Contains(Word(start)) && !NameWords.Organisation.Contains(Word(end - 1))) start++;
        while (end - start > 2 && NameWords.Roles.Contains(Word(start))) start++;
        while (end > start && tokens[end - 1].Kind != TokenKind.Word) end--;
        if (start >= end) return;
        Add(start, end, titled, gender, found);
    }

    // The last title with a name behind it that is not the head of an organisation: "Justice Department" has none.
    private int LastTitle(int start, int end)
    {
        for (var i = end - 2; i >= start; i--)
        {
            if (!NameWords.Titles.Contains(Word(i))) continue;
            if (NameWords.Organisation.Contains(Word(end - 1)) || NameWords.Organisation.Contains(Word(i + 1)) || Word(i + 1) is "of" or "for") continue;
            if (i == start && Word(i) is "King" or "Queen" or "Prince" or "St." or "Major" or "Chief" && NameWords.Place.Contains(Word(end - 1))) continue;
            return i;
        }
        // Secretary of State Jane Roe
        for (var i = start; i + 3 < end; i++)
            if (NameWords.Titles.Contains(Word(i)) && Word(i + 1) is "of" or "for") return i + 2;
        return -1;
    }

    private int FirstOfTitle(int start, int title)
    {
        var first = title;
        while (first > start && (NameWords.Titles.Contains(Word(first - 1)) || NameWords.Modifiers.Contains(Word(first - 1)) || Word(first - 1) is "of" or "and" || (first - 1 > start && Word(first - 2) is "of" or "for"))) first--;
        return first;
    }

    private void Add(int start, int end, bool titled, PronounClass gender, List<ProperName> found)
    {
        var span = new TextSpan(tokens[start].Start, tokens[end - 1].End);
        var words = end - start;
        if (words == 1 && !IsNameAlone(start, titled)) return;
        if (words > 1 && AllCommon(start, end) && (usage.IsTitleCase(block) || IsShouted(start, end))) return;
        if (words > 2 && IsShouted(start, end)) return;
        if (words > 1 && AllOffices(start, end)) return;
        var sort = titled ? NameSort.Person : NameSort.Unknown;
        var reason = titled ? $"“{text[tokens[start - 1].Start..tokens[start - 1].End]}” before it" : null;
        if (!titled && IsOther(start, end)) sort = NameSort.Other;
        found.Add(new(span, block, words, sort, reason, gender, !titled && AllCommonWords(start, end)));
    }

    private bool IsNameAlone(int i, bool titled)
    {
        var word = Word(i);
        if (SentenceStarters.Any.Contains(word)) return false;
        if (usage.IsTitleCase(block)) return usage.IsCapitalElsewhere(word) && !usage.IsSmallElsewhere(word);
        if (titled) return true;
        if (NameWords.Titles.Contains(word) || NameWords.Modifiers.Contains(word)) return false;
        if (word.Length == 1 || (word.Length == 2 && word[1] == '.')) return false;
        if (!usage.HasBorrowedCapital(text, tokens[i])) return !(CommonWords.Is(word) && usage.IsSmallElsewhere(word));
        if (NameWords.Countries.Contains(word) || (IsUpper(word) && word.Length > 1)) return true;
        if (usage.IsSmallElsewhere(word)) return false;
        return usage.IsCapitalElsewhere(word) || (!(CommonWords.Is(word) || CommonWords.LooksCommon(word)) && IsFollowedAsName(i));
    }

    // Prime Minister, with nobody's name behind it.
    private bool AllOffices(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (!(NameWords.Titles.Contains(Word(i)) || NameWords.Modifiers.Contains(Word(i)))) return false;
        return NameWords.Titles.Contains(Word(end - 1));
    }

    // A line in capitals within a paragraph.
    private bool IsShouted(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (!IsUpper(Word(i))) return false;
        return true;
    }

    // A possessive, a verb of speech, "is", or a comma: what a common plural at a sentence's start rarely has behind it.
    private bool IsFollowedAsName(int i)
    {
        if (i + 1 >= tokens.Count) return false;
        var next = Word(i + 1);
        return tokens[i + 1].Kind == TokenKind.Possessive || next is "is" or "was" or "has" or "says" or "who" or "," or "(" or "'" or "’" || SpeechVerbs.IsSure(next);
    }

    // Demonyms; prizes, laws and events; an acronym that stands for common words: "the source text (ST)"; the title of a work.
    private bool IsOther(int start, int end)
    {
        if (end - start == 1 && NameWords.Demonyms.Contains(Word(start))) return true;
        // World War II is as much a war.
        var last = end - start > 1 && RomanNumeral.Is(Word(end - 1)) ? end - 2 : end - 1;
        if (NameWords.Things.Contains(Word(last)) && (end - start > 1 || CommonWords.Is(Word(start)) || Word(start).Length > 5 || Word(start) is "Cup" or "War" or "Award" or "Prize" or "Medal" or "Games")) return true;
        if (end - start == 1 && StandsForCommonWords(start)) return true;
        return usage.IsInTitle(tokens[start].Start);
    }

    // The initials of small words before the parenthesis are its letters.
    private bool StandsForCommonWords(int i)
    {
        var word = Word(i);
        if (!IsUpper(word) || i < word.Length + 1 || text[tokens[i].Start - 1] != '(') return false;
        var small = 0;
        for (var letter = 0; letter < word.Length; letter++)
        {
            var before = Word(i - 1 - word.Length + letter);
            if (char.ToUpperInvariant(before[0]) != word[letter]) return false;
            if (char.IsLower(before[0])) small++;
        }
        return small * 2 > word.Length;
    }

    private bool AllCommonWords(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (!CommonWords.Is(Word(i)) || NameWords.Organisation.Contains(Word(i)) && end - start > 1 || NameWords.Place.Contains(Word(i)) && end - start > 1 || NameWords.Countries.Contains(Word(i))) return false;
        return true;
    }

    private bool AllCommon(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (!IsCommon(i)) return false;
        return true;
    }

    private bool IsCommon(int i)
    {
        var word = Word(i);
        return SentenceStarters.Any.Contains(word) || CommonWords.Is(word) || usage.IsSmallElsewhere(word) || (CommonWords.LooksCommon(word) && !usage.IsCapitalElsewhere(word));
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.IsLower(c)) return false;
        return true;
    }
}
