using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>
/// Whom and what a text introduces to its reader: entities by their names, acronyms in parentheses, and others of a family name or noun, so
/// that what comes later in short can be understood.
/// </summary>
internal sealed class Introductions(TextWords text, Lexicon lexicon, NameMatcher names, NameBounds bounds, Register register, ShortNames shortNames, Findings findings)
{
    private readonly Acronyms _acronyms = new();

    /// <summary>The text names somebody unregistered of an entity's family name.</summary>
    public void NameOther(Entity namesake, int first, int last) => shortNames.Namesakes.Name(ShortNames.FamilyKey(namesake), null, text[first], first, Namesakes.IsRelative(text, first, last));

    /// <summary>The reader meets an entity: its short names mean it from here on, and so does an acronym that stands beside in parentheses.</summary>
    /// <param name="id">The entity.</param>
    /// <param name="first">The first word of its name.</param>
    /// <param name="last">The last word of its name.</param>
    /// <param name="span">The name.</param>
    public void Meet(Id id, int first, int last, TextSpan span)
    {
        shortNames.Introduce(id);
        if (bounds.TitleBefore(first) is { } title) shortNames.IntroduceTitle(title, id);
        if (register.Find(id) is not { } entity) return;

        var isPerson = id.Kind == EntityKind.People;
        if (isPerson && first > 1 && text.Key(first - 1) == "and" && text[first - 2].Shape == WordShape.Capitalised && GivenNames.Contains(text.Key(first - 2))
            && !findings.IsNamed(first - 2))
        {
            // "Bill and Hillary Clinton": another Clinton.
            NameOther(entity, first - 2, first - 2);
        }
        if (isPerson) shortNames.Namesakes.Name(ShortNames.FamilyKey(entity), id, text[first], first, Namesakes.IsRelative(text, first, last));

        if (ParenthesisedAfter(last, span) is { } acronym && (Acronyms.Fits(acronym, Words(), isPerson) || Acronyms.Fits(acronym, NameRow.Of(entity.Name)?.Keys.ToArray() ?? [], isPerson)))
        {
            _acronyms.Introduce(acronym, id);
        }
        if (AcronymBeforeParenthesis(first, last) is { } before && Acronyms.Fits(text.Surface(before).ToString(), Words(), isPerson))
        {
            _acronyms.Introduce(text.Surface(before).ToString(), id);
            if (!findings.IsNamed(before)) findings.Add(text.Span(before, before), id, MentionHow.Acronym, before);
        }

        string[] Words() => [.. Enumerable.Range(first, last - first + 1).Select(text.Key)];
    }

    // "International Space Station (ISS)", "(“ISS”)", "(ISS; …)", "(the ISS)"
    private string? ParenthesisedAfter(int last, TextSpan span)
    {
        var next = last + 1;
        if (next >= text.Count || !IsOpening(text.Text.AsSpan(span.End, text[next].Start - span.End))) return null;
        if (text.Key(next) is "the" or "or" && next + 1 < text.Count && text[next + 1].Before == Gap.Space) next++;
        if (!Acronyms.IsAcronym(text.Surface(next))) return null;
        var end = text[next].End;
        return end < text.Text.Length && text.Text[end] is ')' or ',' or ';' or '"' or '”' or '\'' or '’' ? text.Surface(next).ToString() : null;
    }

    private static bool IsOpening(ReadOnlySpan<char> between) =>
        between.TrimStart(' ').TrimEnd("\"“”„'‘’") is "(" or "[";

    // "ISS (International Space Station)"
    private int? AcronymBeforeParenthesis(int first, int last)
    {
        if (first > 0 && text.Key(first - 1) == "the" && text[first].Before == Gap.Space) first--;
        if (first == 0 || !IsOpening(text.Text.AsSpan(text[first - 1].End, text[first].Start - text[first - 1].End))) return null;
        var end = text[last].End;
        return Acronyms.IsAcronym(text.Surface(first - 1)) && text[first - 1].Line != LineCase.Capitals && end < text.Text.Length && text.Text[end] is ')' or ',' or ';' ? first - 1 : null;
    }

    /// <summary>The reader passes a word that is no name of the register: what it names could be meant by a short name later on.</summary>
    public void Observe(int at)
    {
        ref readonly var word = ref text[at];
        if (!word.HasCapital || word.Line != LineCase.Sentence) return;
        var key = text.Key(at);
        var next = at + 1 < text.Count && text[at + 1].Before == Gap.Space && text[at + 1].HasCapital ? at + 1 : -1;
        if (next > 0 && lexicon.Titles.Contains(key))
        {
            if (!lexicon.Titles.Contains(text.Key(next)) && !names.At(next).Any(m => m.Form.IsStrong)) shortNames.IntroduceOtherThing(key);
        }
        else if (next < 0 && at > 0 && word.Before == Gap.Space && text[at - 1].HasCapital && at - 1 != findings.LastWord && word.CapitalTells && !lexicon.Titles.Contains(key))
        {
            shortNames.IntroduceOtherThing(key);
        }
        if (word.Shape is WordShape.Capitals or WordShape.Capitalised && IsParenthesised(at) && Acronyms.IsAcronym(text.Surface(at)) && StandsForWordsBefore(at) && !IsOwnName(at)) _acronyms.Introduce(text.Surface(at).ToString(), null);
    }

    // "National Aeronautics and Space Administration (NASA)", where the register knows it as NASA: three letters hardly fit two things by chance.
    private bool IsOwnName(int at) =>
        text[at].End - text[at].Start >= 3 && names.At(at).Any(m => m.Last == at && m.Form.Kind == FormKind.Full && Spelling.Fits(m, text));

    /// <summary>Whether a name ends the longer one that an acronym behind it stands for: "Organisation for Security and Cooperation in Europe (OSCE)".</summary>
    /// <param name="first">The name's first word.</param>
    /// <param name="last">Its last.</param>
    public bool EndsLongerName(int first, int last)
    {
        var at = last + 1;
        if (at >= text.Count || first == 0 || !IsParenthesised(at)) return false;
        return Acronyms.IsAcronym(text.Surface(at)) && StartOfWordsFor(at) is var start && start >= 0 && start < first;
    }

    private bool IsParenthesised(int at) =>
        at > 0 && IsOpening(text.Text.AsSpan(text[at - 1].End, text[at].Start - text[at - 1].End))
        && text[at].End < text.Text.Length && text.Text[text[at].End] is ')' or ',' or ';' or '"' or '”';

    // Whether the capitals before a parenthesis give its acronym: an unregistered "Alliance for Peace (AP)".
    private bool StandsForWordsBefore(int at) => StartOfWordsFor(at) >= 0;

    // Where the words begin that an acronym in parentheses stands for; -1 without any.
    private int StartOfWordsFor(int at)
    {
        var acronym = text.Surface(at).ToString();
        for (var first = at - 1; first >= 0 && at - first <= acronym.Length + 4; first--)
        {
            if (text[first].HasCapital)
            {
                var words = Enumerable.Range(first, at - first).Select(text.Key).ToArray();
                if (words.Length >= 2 && Acronyms.Fits(acronym, words, isPerson: true)) return first;
            }
            if (text[first].Before is not (Gap.Space or Gap.Hyphen)) break;
        }
        return -1;
    }

    /// <summary>Whether a word is an acronym that was introduced, and of what: null for something unregistered.</summary>
    public (bool Known, Id? Entity)? AcronymAt(int at)
    {
        if (!Acronyms.IsAcronym(text.Surface(at))) return null;
        // An unregistered thing's acronym is introduced by its own parentheses, before a registered namesake is looked for in them.
        if (IsParenthesised(at) && !_acronyms.TryGet(text.Surface(at).ToString(), out _) && findings.End < text[at - 1].End && StandsForWordsBefore(at) && !IsOwnName(at)) _acronyms.Introduce(text.Surface(at).ToString(), null);
        return _acronyms.TryGet(text.Surface(at).ToString(), out var entity) ? (true, entity) : null;
    }
}
