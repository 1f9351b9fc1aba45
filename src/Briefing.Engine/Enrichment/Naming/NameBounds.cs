using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>What stands around a name says of it.</summary>
internal enum Bounds
{
    /// <summary>It stands by itself.</summary>
    Free,

    /// <summary>It is part of a longer name: Virts Street, University of Washington.</summary>
    Longer,

    /// <summary>It is the family name of somebody else: John Harris.</summary>
    OtherBearer,
}

/// <summary>
/// Tells a name from a part of a longer name that is not registered. In running text the longest row of capitals counts; titles, days, peoples
/// and a sentence's first word do not lengthen a name. Where every word has a capital, only words that name streets, schools and the like do.
/// </summary>
internal sealed class NameBounds(TextWords text, Lexicon lexicon, NameMatcher names, Elsewhere elsewhere)
{
    private readonly OfPhrases _phrases = new(text, lexicon, elsewhere);

    /// <summary>Judges a match.</summary>
    /// <param name="match">The match.</param>
    /// <param name="lastMention">The last mention before it and the index of its last word; the default where there is none.</param>
    public Bounds Of(NameMatch match, (Mention Mention, int Last)? lastMention)
    {
        var bounds = LongerRight(match) ? Bounds.Longer : LongerLeft(match, lastMention);
        // "President Washington" is not the city.
        var isPlaceWithTitle = bounds == Bounds.Free && match.Form.Entity.Id.Kind == EntityKind.Places && match.Form.Row.Length == 1
            && TitleBefore(match.First) is { } title && Titles.ArePersonal(title) && text[match.First - 1].HasCapital;
        return isPlaceWithTitle ? Bounds.Longer : bounds;
    }

    /// <summary>The folded title that stands before a name; null without one.</summary>
    public string? TitleBefore(int first)
    {
        if (first == 0 || text[first].Before is not (Gap.Space or Gap.DotSpace) || text[first].Sentence != text[first - 1].Sentence) return null;
        var key = text.Key(first - 1);
        return lexicon.Titles.Contains(key) ? key : null;
    }

    /// <summary>Whether only a place can stand there: behind "in" or "near".</summary>
    public bool IsAtPlace(int first) => first > 0 && text[first].Before == Gap.Space && lexicon.AtPlace.Contains(text.Key(first - 1));

    // In a list: behind a comma, a number or a stop.
    private bool OpensItem(int at) => at > 0 && !text[at].OpensBlock && (text[at].Before is Gap.Comma or Gap.Break || text[at - 1].Shape == WordShape.Number);

    private bool LongerRight(NameMatch match)
    {
        var last = match.Last;
        // US$ is a currency.
        if (text[last].End < text.Text.Length && text.Text[text[last].End] is '$' or '€' or '£') return true;
        if (last + 1 >= text.Count) return false;
        ref readonly var next = ref text[last + 1];
        var key = text.Key(last + 1);
        var isPerson = match.Form.IsPerson;
        switch (next.Before)
        {
            case Gap.Dot:
                // U.S.A., nasa.gov: letters after a stop without a space continue the word.
                return next.Shape != WordShape.Number;
            case Gap.Apostrophe:
                return next.HasCapital && next.Shape != WordShape.Initial && next.Line == LineCase.Sentence;
            case Gap.None:
                return !Words.IsUnspaced(text.Text[next.Start]) || IsKatakana(text.Text[next.Start]) && IsKatakana(text.Text[text[last].End - 1]);
            case Gap.Hyphen:
                return LongerByHyphen(match, last + 1, last + 2);
            case Gap.DotSpace or Gap.Space:
                break;
            default:
                return false;
        }
        if (next.Before == Gap.DotSpace && !(isPerson && Lexicon.Generations.Contains(key)) && !(text[last].Shape == WordShape.Initial && !isPerson)) return false;
        // A NASA T-shirt.
        if (next.Shape == WordShape.Initial && last + 2 < text.Count && text[last + 2] is { Before: Gap.Hyphen, Shape: WordShape.Lower }) return false;
        if (isPerson && Lexicon.Generations.Contains(key) && (next.HasCapital || key is "jr" or "sr")) return true;
        // John Paul I is not John Paul II; behind other names "I" is the one who writes.
        if (RomanNumeral.Is(text.Surface(last + 1)) && !RegnalNames.HasNumber(match.Form.Row) && (key != "i" || (isPerson && match.Name.Forms.Any(f => RegnalNames.HasNumber(f.Full))))) return true;
        // Another firm of the name would not be told from it by "Inc." alone.
        if (match.Form is { Entity.Id.Kind: EntityKind.Organisations, IsStrong: true } && next.HasCapital && Lexicon.LegalForms.Contains(key)) return false;
        if (key == "and" && text.Surface(last + 1) is "&")
        {
            return last + 2 < text.Count && text[last + 2] is { HasCapital: true, Before: Gap.Space } && text[last + 2].Line == LineCase.Sentence && !StartsName(last + 2);
        }
        if (next.Shape == WordShape.Number) return match.Form.Entity.Id.Kind is not (EntityKind.People or EntityKind.Places or EntityKind.Organisations) && match.Form.Row.Length == 1;
        if (!next.HasCapital)
        {
            return key is "of" or "for" && match.Form.Row.Length <= 2 && !isPerson && (Lexicon.Institutions.Contains(match.Form.Row.Keys[^1]) || lexicon.Titles.Contains(match.Form.Row.Keys[^1]))
                && HasCapitalAfterArticle(last + 2);
        }
        if (next.Line != LineCase.Sentence)
        {
            if (Lexicon.Extensions.Contains(key)) return !StartsName(last + 1);
            // "Mustafin Ahlgren 6-0-40-0" in a table of results: beside a family name, what is no word is another name.
            return isPerson && !match.Form.IsStrong && next is { Line: LineCase.Title, Shape: WordShape.Capitalised } && OpensItem(match.First) && !elsewhere.IsWord(last + 1) && !StartsName(last + 1);
        }
        if (lexicon.CapitalisedNouns) return Lexicon.Extensions.Contains(key);
        if (next.Opens || key is "i") return false;
        if (lexicon.Titles.Contains(key) || lexicon.Calendar.Contains(key)) return false;
        if (!isPerson && (BeginsPerson(match, last + 1) || BeginsTitle(last + 1))) return false;
        if (isPerson && key is "administration" or "presidency" or "cabinet" or "government" or "campaign" or "era" or "family") return false;
        if (Lexicon.IsDemonym(key) && !Lexicon.Extensions.Contains(key)) return false;
        return !IsSeparateName(match, last + 1);
    }

    // "President of Ukraine Petro Poroshenko", "Freedonia S. Marl", "Port University Simon Hale": behind what is no person, a person's name.
    private bool BeginsPerson(NameMatch match, int first)
    {
        var next = first + 1;
        if (next >= text.Count || !text[next].HasCapital || text[next].Opens) return false;
        if (text[first].Shape == WordShape.Initial) return text[next].Before == Gap.DotSpace;
        if (text[next].Before is not (Gap.Space or Gap.Hyphen) || Lexicon.Extensions.Contains(text.Key(next))) return false;
        return _phrases.IsOfOffice(match.First) || (match.Form.Row.Length > 1 && Lexicon.Extensions.Contains(match.Form.Row.Keys[^1]) && GivenNames.Contains(text.Key(first)));
    }

    // "Freedonia Foreign Minister", "Hong Kong Deputy Financial Secretary": what an office is about stands before its title.
    private bool BeginsTitle(int first)
    {
        var at = first;
        while (at + 1 < text.Count && at - first < 3 && NameWords.Modifiers.Contains(text.Surface(at)) && text[at + 1] is { Before: Gap.Space, HasCapital: true, Opens: false }) at++;
        return at > first && lexicon.Titles.Contains(text.Key(at));
    }

    // "SpaceX Crew Dragon", "Putin Ukraine": the next words are a name of their own. "Paris Hilton" is not two names.
    private bool IsSeparateName(NameMatch match, int first)
    {
        foreach (var next in names.At(first))
        {
            if (!next.Form.IsStrong || !Spelling.Fits(next, text)) continue;
            if (next.Form.Entity.Id == match.Form.Entity.Id || next.Form.Row.Length > 1 || match.Form.Row.Length > 1) return true;
            return match.Form.Entity.Id.Kind is not (EntityKind.People or EntityKind.Places) || (next.Form.Entity.Id.Kind == match.Form.Entity.Id.Kind && !match.Form.IsPerson);
        }
        return false;
    }

    private bool StartsName(int first) => names.At(first).Any(m => m.Form.IsStrong && Spelling.Fits(m, text));

    private Bounds LongerLeft(NameMatch match, (Mention Mention, int Last)? lastMention)
    {
        var first = match.First;
        if (first == 0) return Bounds.Free;
        var previous = first - 1;
        ref readonly var before = ref text[previous];
        var form = match.Form;
        var isShort = form.Row.Length == 1 || !form.IsStrong;
        var key = text.Key(previous);
        if (text.Text[text[first].Start - 1] is '@' or '_') return Bounds.Longer;
        if (form.IsPerson && key is "saint" or "st") return Bounds.Free;
        switch (text[first].Before)
        {
            case Gap.Dot:
                return before.Shape is WordShape.Number ? Bounds.Free : Bounds.Longer;
            case Gap.Apostrophe:
                return IsElision(key) || Words.IsPossessive(text.Text, text.Span(previous, previous)) ? Bounds.Free : Bounds.Longer;
            case Gap.None:
                return Words.IsUnspaced(text.Text[before.Start]) && !(IsKatakana(text.Text[before.End - 1]) && IsKatakana(text.Text[text[first].Start])) ? Bounds.Free : Bounds.Longer;
            case Gap.Hyphen:
                if (form.IsPerson && isShort && IsParticle(previous)) return Bounds.OtherBearer;
                return LongerByHyphen(match, previous, previous - 1) ? Bounds.OtherBearer : Bounds.Free;
            case Gap.DotSpace:
                // "J. Harris", "St. Petersburg", "Gov. Harris"
                if (before.Shape == WordShape.Initial) break;
                return key is "st" or "ste" or "mt" or "ft" && before.HasCapital ? Bounds.Longer : Bounds.Free;
            case Gap.Space:
                break;
            case Gap.Break:
                return form.IsPerson && isShort && Nicknames.GivenNameBefore(first, text, lexicon) is { } given && !match.Name.Forms.Any(f => f.Full.Keys.AsSpan().Contains(given)) ? Bounds.OtherBearer : Bounds.Free;
            default:
                return Bounds.Free;
        }
        if (form.IsPerson && isShort && IsParticle(previous)) return Bounds.OtherBearer;
        if (key is "of" or "for" or "de" or "du" or "des" or "del" or "di" or "da" or "the" or "la") return _phrases.IsInstitution(previous, form, lastMention?.Last ?? -1) ? Bounds.Longer : Bounds.Free;
        if (key == "and" && text.Surface(previous) is "&") return previous > 0 && text[previous - 1].HasCapital && text[previous].Before == Gap.Space && text[previous].Line == LineCase.Sentence && isShort ? Bounds.Longer : Bounds.Free;
        if (!before.HasCapital || !form.Row.HasCapital) return Bounds.Free;
        // A dateline behind a byline.
        if (text[first].Line == LineCase.Capitals && before.Line != LineCase.Capitals) return Bounds.Free;
        if (IsTailOfOther(previous, form)) return Bounds.Longer;
        if (lastMention is { } last && last.Last == previous)
        {
            return isShort && form.IsPerson && last.Mention.Entity.Kind == EntityKind.People && last.Mention.How != MentionHow.Explicit ? Bounds.Longer : Bounds.Free;
        }
        return IsHead(previous, form) ? Bounds.Longer
            : before.Line != LineCase.Sentence || lexicon.CapitalisedNouns ? (isShort && form.IsPerson && GivenNames.Contains(key) && !lexicon.Titles.Contains(key) ? Bounds.OtherBearer : Bounds.Free)
            : LengthensName(previous, first, form, isShort);
    }

    // "Red Sox" are the Boston Red Sox, and "Navy" is the U.S. Navy; the Pawley Red Sox and the French Navy are others.
    private bool IsTailOfOther(int previous, NameForm form)
    {
        var tail = form.Full.Length - form.Row.Length;
        if (form.IsPerson || tail < 1 || !form.Full.Keys.AsSpan()[tail..].SequenceEqual(form.Row.Keys.AsSpan()) || !text[previous].CapitalTells) return false;
        var key = text.Key(previous);
        return key != form.Full.Keys[tail - 1] && form.Full.Keys[tail - 1] is not ("the" or "of") && !lexicon.Titles.Contains(key) && !lexicon.Calendar.Contains(key) && !lexicon.Openers.Contains(key);
    }

    private bool IsHead(int previous, NameForm form)
    {
        var key = text.Key(previous);
        if (key is "new" && Lexicon.NewPlaces.Contains(form.Row.Keys[0])) return true;
        if (key is "new" or "north" or "south" or "east" or "west" or "great" or "greater") return form.Entity.Id.Kind == EntityKind.Places || text[previous].CapitalTells;
        if (Lexicon.Directions.Contains(key)) return text[previous].CapitalTells;
        return Lexicon.Heads.Contains(key) && !lexicon.Titles.Contains(key) && (text[previous].Line == LineCase.Sentence || form.Entity.Id.Kind == EntityKind.Places || form.IsPerson);
    }

    private Bounds LengthensName(int previous, int first, NameForm form, bool isShort)
    {
        ref readonly var before = ref text[previous];
        var key = text.Key(previous);
        if (lexicon.Titles.Contains(key) && !(before.CapitalTells && GivenNames.Contains(key)) || lexicon.Calendar.Contains(key) || key is "the") return Bounds.Free;
        // В and У are words, not initials, unless a stop follows.
        if (before.Shape == WordShape.Initial && (text[first].Before == Gap.DotSpace || !lexicon.HasCases))
        {
            // "J. Harris" is not Kamala; "J. Edgar Hoover" is Edgar Hoover.
            if (!isShort || (key is "i" or "a" && (text[first].Before == Gap.Space || text[first].Opens))) return Bounds.Free;
            return form.IsPerson ? Bounds.OtherBearer : Bounds.Longer;
        }
        if (_phrases.IsTitleOf(previous)) return Bounds.Free;
        if (Lexicon.IsDemonym(key)) return Bounds.Free;
        if (before.Opens)
        {
            if (!lexicon.KnowsOpeners) return isShort && (form.IsPerson || form.IsDeclined) && IsGivenName(key) ? (form.IsPerson ? Bounds.OtherBearer : Bounds.Longer) : Bounds.Free;
            if (lexicon.Openers.Contains(key) || (CommonWords.Is(text.Surface(previous)) && !GivenNames.Contains(key)) || elsewhere.IsLower(key) || IsVerbForm(key)) return Bounds.Free;
            if (!isShort) return form.IsPerson && GivenNames.Contains(key) ? Bounds.Longer : Bounds.Free;
            if (!form.IsPerson) return GivenNames.Contains(key) || before.Shape == WordShape.Capitalised ? Bounds.Longer : Bounds.Free;
            return GivenNames.Contains(key) ? Bounds.OtherBearer : Bounds.Longer;
        }
        if (!isShort)
        {
            if (form.IsPerson) return GivenNames.Contains(key) ? Bounds.Longer : Bounds.Free;
            return before.Shape == WordShape.Capitalised && !elsewhere.IsLower(key) ? Bounds.Longer : Bounds.Free;
        }
        if (!form.IsPerson) return before.Shape == WordShape.Capitals ? Bounds.Free : Bounds.Longer;
        return before.Shape == WordShape.Capitals ? Bounds.Free : Bounds.OtherBearer;
    }

    // Людмила; and Людмилу, where names are declined.
    private bool IsGivenName(string key) =>
        GivenNames.Contains(key) || (lexicon.HasCases && key[^1] is 'у' or 'ю' && GivenNames.Contains(key[..^1] + (key[^1] == 'у' ? 'а' : 'я')));

    // "Harris-Perry" is another family; "US-Russia talks" names both; "Putin-era" and "ex-Roscosmos" name one.
    private bool LongerByHyphen(NameMatch match, int partner, int beyond)
    {
        ref readonly var other = ref text[partner];
        var key = text.Key(partner);
        // US-412 is a road.
        if (other.Shape == WordShape.Number) return match.Form.Entity.Id.Kind is not (EntityKind.People or EntityKind.Places) || (text[match.Last].Shape == WordShape.Capitals && match.Form.Row.Length == 1 && !match.Form.IsPerson);
        if (!other.HasCapital)
        {
            // Newcastle-upon-Tyne, Rostov-on-Don
            return key is "on" or "upon" or "sur" or "sous" or "les" or "le" or "la" or "en" or "by" or "under" && beyond > partner && beyond < text.Count && text[beyond] is { HasCapital: true, Before: Gap.Hyphen };
        }
        if (!match.Form.IsPerson || match.Form.Row.Length > 1) return false;
        if (other.Shape == WordShape.Capitals || other.Line != LineCase.Sentence || Prefixes(key) || Lexicon.IsDemonym(key)) return false;
        return !elsewhere.IsAlone(key) && !StartsName(partner);
    }

    private static bool Prefixes(string key) => key is "anti" or "pro" or "non" or "ex" or "post" or "pre" or "neo" or "mid" or "era" or "led" or "like" or "style" or "backed" or "linked" or "based" or "born";

    private bool HasCapitalAfterArticle(int at)
    {
        if (at < text.Count && text[at].Before == Gap.Space && text.Key(at) == "the") at++;
        return at < text.Count && text[at] is { Before: Gap.Space, HasCapital: true };
    }

    private bool IsParticle(int at) =>
        !text[at].HasCapital && text.Key(at) is "van" or "von" or "der" or "bin" or "ibn" or "bint" or "al" or "el" or "ter" or "du" or "dos" or "della" or "del" or "di" or "da" or "de" or "la" or "le" or "d"
        && !(lexicon.Romance && text.Key(at) is not ("van" or "von" or "der" or "bin" or "ibn" or "bint" or "al" or "el" or "ter"));

    private bool IsElision(string key) =>
        key is "l" || (lexicon.Romance && key is "d" or "qu" or "c" or "j" or "m" or "n" or "s" or "t" or "un" or "dell" or "all" or "nell" or "dall" or "sull" or "jusqu" or "lorsqu" or "puisqu" or "quest" or "aujourd");

    private static bool IsVerbForm(string key) =>
        key.Length > 4 && (key.EndsWith("ly", StringComparison.Ordinal) || key.EndsWith("ing", StringComparison.Ordinal) || key.EndsWith("ed", StringComparison.Ordinal));

    private static bool IsKatakana(char c) => c is >= '\u30A1' and <= '\u30FA' or 'ー';
}
