using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Quoting;
using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Enrichment.Spotting;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Speaking;

/// <summary>
/// Whom a pronoun stands for: the one character it can mean, or nobody. Only what stands outside quotations counts, in the pronoun's paragraph and
/// the one before it; among several, the one who spoke last, if nobody else became the subject of a sentence since.
/// </summary>
internal sealed class Antecedents(Body body, Cast cast, ImmutableArray<Sentence> sentences, ImmutableArray<QuotedSpan> quoted)
{
    private const int SubjectWithin = 60;
    private const int SpeakerLasts = 2;
    private const int Memory = 2_000;

    private readonly Dictionary<int, PronounClass> _learnt = [];
    private int _lastSpeaker = -1;
    private int _lastSpoke = -1;
    private int _lastBlock = -1;
    private int _described = -1;

    /// <summary>Notes that a character speaks.</summary>
    public void Speaks(int character, int offset, int block) => (_lastSpeaker, _lastSpoke, _lastBlock, _described) = (character, offset, block, -1);

    /// <summary>Notes that somebody speaks whom the text only describes: in this paragraph no pronoun can be resolved until a name speaks.</summary>
    public void IsDescribed(int block) => (_lastSpeaker, _described) = (-1, block);

    /// <summary>The character that spoke last, at most some paragraphs before; or -1.</summary>
    public int LastSpeaker(int block) => _lastSpeaker >= 0 && block - _lastBlock <= SpeakerLasts ? _lastSpeaker : -1;

    /// <summary>The character that a pronoun stands for, or -1.</summary>
    /// <param name="pronoun">Where the pronoun stands.</param>
    /// <param name="block">The index of its leaf block.</param>
    public int Of(TextSpan pronoun, int block)
    {
        var gender = Pronouns.Of(pronoun.In(body.Text));
        var word = pronoun.In(body.Text);
        if (gender == PronounClass.Several) return word is "it" or "It" ? Organisation(pronoun, block) : -1;
        var likeliest = Likeliest(pronoun, block, gender);
        if (likeliest < 0 || !Contradicts(likeliest, gender)) return likeliest;
        _learnt.Remove(likeliest);
        return -1;
    }

    // A given name never says who is meant; but where the likeliest is called Ilse, "he" is better left open.
    private bool Contradicts(int character, PronounClass gender)
    {
        var known = cast.Characters[character];
        if (known.Gender != PronounClass.Unknown || !known.Name.Contains(' ')) return false;
        return (GivenNames.GenderOf(Names.Fold(known.Name[..known.Name.IndexOf(' ')])), gender) is (Gender.Female, PronounClass.Male) or (Gender.Male, PronounClass.Female);
    }

    private int Likeliest(TextSpan pronoun, int block, PronounClass gender)
    {
        var here = Possible(Near(block, pronoun.Start), gender);
        if (_described == block) return -1;
        var speaker = LastSpeaker(block) is var last and >= 0 && Fits(last, gender) ? last : -1;
        if (here.Count == 1 && (speaker < 0 || speaker == here[0].Character || IsSubject(here[0]))) return Learn(here[0].Character, gender);
        if (here.Count == 0) return InBlockBefore(block, speaker, gender);
        if (speaker >= 0 && !here.Exists(a => a.Character != speaker && IsSubject(a) && a.Span.Start > _lastSpoke)) return speaker;
        return OnlySubject(here);
    }

    // Nobody is named in the pronoun's own paragraph: it goes on with whom the one before was about.
    private int InBlockBefore(int block, int speaker, PronounClass gender)
    {
        if (speaker >= 0 && _lastBlock == block) return speaker;
        var before = Possible(Before(block), gender);
        if (speaker >= 0 && !before.Exists(a => a.Character != speaker && a.Span.Start > _lastSpoke && IsSubject(a))) return speaker;
        return before.Count == 1 ? Learn(before[0].Character, gender) : OnlySubject(before);
    }

    private int OnlySubject(List<Appearance> among)
    {
        var subjects = among.FindAll(IsSubject).Select(a => a.Character).Distinct().ToList();
        return subjects.Count == 1 ? subjects[0] : -1;
    }

    private int Learn(int character, PronounClass gender)
    {
        _learnt.TryAdd(character, gender);
        return character;
    }

    private int Organisation(TextSpan pronoun, int block)
    {
        var here = new List<int>();
        foreach (var appearance in cast.Within(Near(block, pronoun.Start)))
            if (!IsQuoted(appearance.Span) && cast.Characters[appearance.Character].Sort == NameSort.Organisation && !here.Contains(appearance.Character)) here.Add(appearance.Character);
        return here.Count == 1 ? here[0] : here.Count == 0 && LastSpeaker(block) is var last and >= 0 && cast.Characters[last].Sort == NameSort.Organisation ? last : -1;
    }

    // One appearance for each character: the one most like a subject.
    private List<Appearance> Possible(TextSpan span, PronounClass gender)
    {
        var found = new List<Appearance>();
        foreach (var appearance in cast.Within(span))
        {
            if (!Fits(appearance.Character, gender) || IsQuoted(appearance.Span)) continue;
            var at = found.FindIndex(a => a.Character == appearance.Character);
            if (at < 0) found.Add(appearance);
            else if (IsSubject(appearance)) found[at] = appearance;
        }
        // What only looks like a person's name gives way to what is one.
        if (found.Exists(a => cast.Characters[a.Character].IsSure)) found.RemoveAll(a => !cast.Characters[a.Character].IsSure);
        return found;
    }

    private bool Fits(int character, PronounClass gender)
    {
        var known = cast.Characters[character];
        if (known.Sort is not NameSort.Person) return false;
        var told = known.Gender != PronounClass.Unknown ? known.Gender : _learnt.GetValueOrDefault(character);
        return gender == PronounClass.Unknown || told == PronounClass.Unknown || told == gender;
    }

    // At the start of its sentence, behind nothing but titles, or behind the comma of an adverbial.
    private bool IsSubject(Appearance appearance)
    {
        var sentence = SentenceIndex.At(sentences, appearance.Span.Start);
        if (sentence < 0 || appearance.Span.Start - sentences[sentence].Span.Start > SubjectWithin || IsPartOfDescription(appearance.Span.End)) return false;
        var before = Tokens.Of(body.Text, new(sentences[sentence].Span.Start, appearance.Span.Start));
        for (var i = before.Count - 1; i >= 0; i--)
        {
            var word = before[i].In(body.Text);
            if (word is ",") return true;
            if (before[i].Kind == TokenKind.Word && !(before[i].IsCapital || FunctionWords.IsDeterminer(word) || NameWords.Titles.Contains(word) || NameWords.Modifiers.Contains(word) || NameWords.Roles.Contains(word))) return false;
            if (i == 0 && FunctionWords.IsPreposition(word)) return false;
        }
        return true;
    }

    // "Roe's plan", "Roe supporters": somebody or something else is the subject.
    private bool IsPartOfDescription(int end)
    {
        var text = body.Text;
        if (end < text.Length && Tokens.IsApostrophe(text[end])) return true;
        var start = Math.Min(text.Length, end + 1);
        var after = start;
        while (after < text.Length && char.IsLetter(text[after])) after++;
        var word = text.AsSpan(start, after - start);
        return NameWords.Roles.Contains(word) || (word.Length > 1 && word[^1] == 's' && NameWords.Roles.Contains(word[..^1])) || word is "backers" or "aides" or "campaign";
    }

    // The paragraph up to an offset; of one without end, what a reader still has in mind.
    private TextSpan Near(int block, int offset) => new(Math.Max(body.Blocks[block].Span.Start, offset - Memory), offset);

    private TextSpan Before(int block)
    {
        for (var i = block - 1; i >= 0 && i >= block - 2; i--)
            if (body.Blocks[i].Kind is BlockKind.Paragraph or BlockKind.ListItem && body.Blocks[i].Quote == 0) return Near(i, body.Blocks[i].Span.End);
        return default;
    }

    private bool IsQuoted(TextSpan span)
    {
        var (low, high) = (0, quoted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quoted[middle].Outer.End <= span.Start) low = middle + 1; else high = middle;
        }
        return low < quoted.Length && quoted[low].Outer.Contains(span.Start);
    }
}
