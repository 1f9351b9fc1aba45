using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>
/// Finds the names of the register in a text: once through it, from left to right, the longest name first. At each name the order of trust
/// decides: what the author marked, what <c>links:</c> decides, full names, strong aliases, acronyms the text introduced, short names of
/// entities it introduced. Where two could be meant, nobody is.
/// </summary>
public sealed class MentionFinder
{
    private readonly TextWords _text;
    private readonly MentionContext _context;
    private readonly Lexicon _lexicon;
    private readonly NameMatcher _names;
    private readonly NameBounds _bounds;
    private readonly Register _register;
    private readonly Marked _marked;
    private readonly Zones _zones;
    private readonly Decisions _decisions;
    private readonly ShortNames _short;
    private readonly Acronyms _acronyms = new();
    private readonly HashSet<Id> _about;
    private readonly HashSet<Id> _settled = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<Refusal> _refusals = [];
    private readonly bool[] _named;
    private int _lastWord = -1;

    private MentionFinder(Body body, Gazetteer gazetteer, MentionContext context)
    {
        _context = context;
        _register = gazetteer.Register;
        _lexicon = Lexicon.For(context.Language);
        _text = TextWords.Of(body, context.Sentences.IsEmpty ? Sentences.Split(body, context.Language) : context.Sentences);
        _names = new(_text, gazetteer.Names, _lexicon.BareGenitive);
        _bounds = new(_text, _lexicon, _names);
        _marked = Marked.Of(body, context.Targets);
        _zones = new(body, context.Quoted);
        _decisions = new(context.Decisions);
        _short = new(context.Day);
        _about = [.. context.About];
        _named = new bool[_text.Count];
        foreach (var entity in context.Introduced) _short.Introduce(entity);
    }

    /// <summary>The names of a gazetteer's register in a text.</summary>
    public static FoundNames Find(Body body, Gazetteer gazetteer, MentionContext context)
    {
        var finder = new MentionFinder(body, gazetteer, context);
        finder.Read();
        finder._mentions.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        finder._refusals.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return new([.. finder._mentions], [.. finder._refusals], finder._decisions.Unused);
    }

    private void Read()
    {
        var mark = 0;
        for (var at = 0; at < _text.Count;)
        {
            while (mark < _marked.Explicit.Length && _marked.Explicit[mark].Span.End <= _text[at].Start) MarkWithoutWords(ref mark);
            if (mark < _marked.Explicit.Length && _marked.Explicit[mark].Span.Start < _text[at].End)
            {
                at = ReadMark(_marked.Explicit[mark++], at);
                continue;
            }
            var limit = mark < _marked.Explicit.Length ? _marked.Explicit[mark].Span.Start : int.MaxValue;
            at = Words.IsPossessive(_text.Text, _text.Span(at, at)) ? at + 1 : ReadName(at, limit);
        }
        while (mark < _marked.Explicit.Length) MarkWithoutWords(ref mark);
    }

    // A mark on "€" or "→" is no less a mark.
    private void MarkWithoutWords(ref int mark)
    {
        var (span, entity) = _marked.Explicit[mark++];
        if (_mentions.Count == 0 || _mentions[^1].Span.End <= span.Start) AddMention(span, entity, MentionHow.Explicit, Math.Max(0, _text.At(span.Start) - 1));
    }

    private int ReadMark((TextSpan Span, Id Entity) mark, int at)
    {
        var next = at;
        while (next < _text.Count && _text[next].Start < mark.Span.End) next++;
        AddMention(mark.Span, mark.Entity, MentionHow.Explicit, at);
        _settled.Add(mark.Entity);
        Meet(mark.Entity, at, next - 1, mark.Span);
        return next;
    }

    private int ReadName(int at, int limit)
    {
        var matches = _names.At(at);
        if (limit < int.MaxValue) matches = [.. matches.Where(m => m.Span(_text).End <= limit)];
        var decision = _decisions.At(at, _text);
        if (decision is { } early && _text[early.Last].End > limit) decision = null;
        var acronym = AcronymAt(at);
        if (matches.Count == 0 && decision is null && acronym is null)
        {
            Observe(at);
            return at + 1;
        }

        Refusal? refused = null;
        foreach (var last in Ends(matches, decision, acronym is null ? null : at))
        {
            List<NameMatch> group = [.. matches.Where(m => m.Last == last)];
            if (decision is { } decided && decided.Last == last) return Decide(decided.Index, at, last, group);
            var verdict = Judge(at, last, group, last == at ? acronym : null);
            if (verdict.Taken || verdict.Final)
            {
                if (verdict.Refusal is not { } final) return last + 1;
                AddRefusal(final);
                // A registered name may begin within what was refused: the Sea | Org.
                return final.Reason == RefusalReason.InsideLongerName ? at + 1 : last + 1;
            }
            refused ??= verdict.Refusal;
        }
        if (refused is not null) AddRefusal(refused);
        Observe(at);
        return at + 1;
    }

    private static SortedSet<int> Ends(IReadOnlyList<NameMatch> matches, (int Index, int Last)? decision, int? acronym)
    {
        var ends = new SortedSet<int>(Comparer<int>.Create(static (a, b) => b.CompareTo(a)));
        foreach (var match in matches) ends.Add(match.Last);
        if (decision is { } decided) ends.Add(decided.Last);
        if (acronym is { } at) ends.Add(at);
        return ends;
    }

    private int Decide(int index, int first, int last, List<NameMatch> group)
    {
        var span = _text.Span(first, last);
        if (group.Find(m => m.Form.IsPerson && _bounds.Of(m, LastMention()) != Bounds.Free) is { } part)
        {
            Refuse(part, RefusalReason.InsideLongerName, [part.Form.Entity.Id]);
            return last + 1;
        }
        if (_decisions.Use(index) is not { } entity)
        {
            _refusals.Add(new(span, Ids(group), RefusalReason.DecidedNone));
            return last + 1;
        }
        AddMention(span, entity, MentionHow.Decided, first);
        _settled.Add(entity);
        Meet(entity, first, last, span);
        return last + 1;
    }

    private readonly record struct Verdict(bool Taken, bool Final, Refusal? Refusal);

    private Verdict Judge(int first, int last, List<NameMatch> group, (bool Known, Id? Entity)? acronym)
    {
        group.RemoveAll(m => Words.IsUnspaced(_text.Text[_text[first].Start]) && !StandsUnspaced(m));
        if (group.Count == 0 && acronym is null) return default;
        var spelled = group.FindAll(m => Spelling.Fits(m, _text));
        if (spelled.Count == 0 && acronym is null)
        {
            // A "who" in lower case is no doubtful WHO.
            var tells = last > first || _text[first].HasCapital;
            return new(false, false, tells ? RefusalOf(group, RefusalReason.OtherSpelling) : null);
        }
        var dated = spelled.FindAll(m => m.Form.Name.Dates.Contains(_context.Day) && !IsOfAnotherTime(m));
        if (dated.Count == 0 && acronym is null) return new(false, false, RefusalOf(spelled, RefusalReason.OutOfDate));

        var free = new List<NameMatch>();
        var other = false;
        foreach (var match in dated)
        {
            var bounds = BoundsOf(match);
            if (bounds == Bounds.Free) free.Add(match);
            if (bounds == Bounds.OtherBearer || (bounds == Bounds.Longer && match.Form.Kind == FormKind.Family && match.Name.Forms.Any(FamilyStandsFirst)))
            {
                // Dvořák with all his given names is still Dvořák.
                if (LongerFormOf(match) is { } bearer) return new(false, true, RefusalOf([match with { Bearer = bearer }], RefusalReason.OtherSpelling));
                other = true;
                NameOther(match.Form.Entity, match.First, match.Last);
            }
        }
        if (free.Count == 0 && (dated.Count > 0 || acronym is null)) return new(false, true, RefusalOf(dated, RefusalReason.InsideLongerName));
        if (first == last && dated.Count > 0 && IsCommonWord(first, free)) return new(false, true, RefusalOf(free, RefusalReason.CommonWord));

        return other && free.TrueForAll(m => !m.Form.IsStrong)
            ? new(false, true, RefusalOf(dated, RefusalReason.InsideLongerName))
            : Choose(first, last, free, acronym);
    }

    // "former commander" is who was it once, not who is it.
    private bool IsOfAnotherTime(NameMatch match) =>
        match.Form.Kind == FormKind.Weak && !match.Form.Row.HasCapital && match.First > 0 && _text[match.First].Before is Gap.Space or Gap.Hyphen
        && Lexicon.OtherTimes.Contains(_text.Key(match.First - 1));

    private Verdict Choose(int first, int last, List<NameMatch> free, (bool Known, Id? Entity)? acronym)
    {
        var own = free.FindAll(m => m.Form.Kind is FormKind.Full or FormKind.Strong && m.Skipped == 0);
        var strong = own.Count > 0 ? own : free.FindAll(m => m.Form.IsStrong);
        List<NameMatch> known = [.. free.Where(m => !m.Form.IsStrong).SelectMany(m => m.Name.Among(_short.Introduced).Select(f => m with { Bearer = f })).Where(m => !strong.Exists(s => s.Form.Entity.Id == m.Form.Entity.Id))];
        var ids = Ids(strong);

        if (acronym is { } introduced)
        {
            if (ids.IsEmpty && introduced.Entity is { } meant)
            {
                AddMention(_text.Span(first, last), meant, MentionHow.Acronym, first);
                return new(true, true, null);
            }
            if (!ids.IsEmpty && (introduced.Entity is not { } alsoMeant || !ids.Contains(alsoMeant)))
            {
                var candidates = introduced.Entity is { } another ? ids.Add(another) : ids;
                return new(false, true, new(strong[0].Span(_text), [.. candidates.Order()], RefusalReason.Ambiguous));
            }
            if (introduced.Entity is { } settled && strong.Find(m => m.Form.Entity.Id == settled) is { } match) return Take(match);
            if (ids.IsEmpty && known.Count == 0) return default;
        }

        if (strong.Count > 0)
        {
            if (ids.Length == 1 && known.Count == 0) return Take(strong[0]);
            return Settle(strong, known) is { } one ? Take(one) : Doubt(strong, known);
        }
        if (known.Count == 0)
        {
            if (Expected(first, free) is { } expected) return expected;
            return new(false, false, free.Count == 0 ? null : RefusalOf(free, RefusalReason.NotIntroduced));
        }
        return _short.Choose([.. known.Select(m => m.Form)], TitleBefore(first), _text[first]) is { } entity
            ? Take(known.Find(m => m.Form.Entity.Id == entity.Id)!)
            : Doubt([], known);
    }

    // The text introduces nobody of this short name, and the editor says that the article is about one who has it. A description ("the agency")
    // does not mean that one where the text has named another of its kind, nor a family name where only a place can stand.
    private Verdict? Expected(int first, List<NameMatch> free)
    {
        if (_about.Count == 0) return null;
        List<NameMatch> about = [.. free.SelectMany(m => m.Name.Among(_about).Select(f => m with { Bearer = f }))];
        if (about.Count == 0 || about.Exists(m => !m.Form.Row.HasCapital && _short.Introduced.Any(i => i.Kind == m.Form.Entity.Id.Kind))) return null;
        if (about.Exists(m => m.Form.IsPerson) && IsAtPlace(first))
        {
            // From here on the text has a place of the name.
            foreach (var match in about) NameOther(match.Form.Entity, match.First, match.Last);
            return null;
        }
        return _short.Choose([.. about.Select(m => m.Form)], TitleBefore(first), _text[first]) is { } entity ? Take(about.Find(m => m.Form.Entity.Id == entity.Id)!)
            : OnlyOne(about) is null ? Doubt([], about)
            : null;
    }

    private void NameOther(Entity namesake, int first, int last) => _short.Namesakes.Name(ShortNames.FamilyKey(namesake), null, _text[first], first, Namesakes.IsRelative(_text, first, last));

    // "Antonín Leopold Dvořák": among the capitals before the family name stands the given name of its bearer.
    private NameForm? LongerFormOf(NameMatch match) =>
        match.Form.IsPerson ? match.Name.Forms.FirstOrDefault(f => f.Full.Length > 1 && IsLongerForm(match, f.Full)) : null;

    private bool IsLongerForm(NameMatch match, NameRow row)
    {
        for (var at = match.First - 1; at >= 0 && match.First - at <= 5 && _text[at + 1].Before is Gap.Space or Gap.DotSpace or Gap.Hyphen && (_text[at].HasCapital || Lexicon.Particles.Contains(_text.Key(at))); at--)
        {
            if (row.Keys.AsSpan()[..^1].Contains(_text.Key(at)) && _text[at].Shape != WordShape.Initial) return true;
        }
        return match.First > 0 && IsVariant(_text.Key(match.First - 1), row.Keys[0]);
    }

    // Kristin and Kristen, Dmitry and Dmitri: one letter of a long given name is a matter of spelling.
    private static bool IsVariant(string a, string b)
    {
        if (a.Length < 5 || b.Length < 5 || Math.Abs(a.Length - b.Length) > 1) return false;
        var shorter = Math.Min(a.Length, b.Length);
        var (head, tail) = (a.AsSpan().CommonPrefixLength(b), 0);
        while (tail < shorter - head && a[^(tail + 1)] == b[^(tail + 1)]) tail++;
        return head > 0 && head + tail >= Math.Max(a.Length, b.Length) - 1;
    }

    private Verdict Doubt(List<NameMatch> strong, List<NameMatch> known)
    {
        foreach (var match in strong.Where(m => m.Form.IsPerson)) NameOther(match.Form.Entity, match.First, match.Last);
        return new(false, true, RefusalOf([.. strong, .. known], RefusalReason.Ambiguous));
    }

    // Several bear the name: one that the author settled before in this text; a person where a title stands before; a place where only a place can stand.
    private NameMatch? Settle(List<NameMatch> strong, List<NameMatch> known)
    {
        List<NameMatch> all = [.. strong, .. known];
        var first = all[0].First;
        var title = TitleBefore(first);
        if (OnlyOne(all.FindAll(m => _settled.Contains(m.Form.Entity.Id))) is { } settled) return settled;
        if (title is not null && Titles.ArePersonal(title)) return OnlyOne(all.FindAll(m => m.Form.IsPerson));
        var isPlace = IsAtPlace(first);
        if (isPlace && all.TrueForAll(m => m.Form.Entity.Id.Kind is EntityKind.Places or EntityKind.People)) return OnlyOne(all.FindAll(m => m.Form.Entity.Id.Kind == EntityKind.Places));
        // "Paris claims that she …": somebody named Paris was introduced, the city was not.
        var acts = !isPlace && all[0].Last + 1 < _text.Count && _text[all[0].Last + 1] is { Before: Gap.Space, Shape: WordShape.Lower } && _lexicon.Acts.Contains(_text.Key(all[0].Last + 1));
        return acts && strong.TrueForAll(m => !_short.Knows(m.Form.Entity.Id)) && known.TrueForAll(m => m.Form.IsPerson) ? OnlyOne(known) : null;
    }

    private bool IsAtPlace(int first) => first > 0 && _text[first].Before == Gap.Space && _lexicon.AtPlace.Contains(_text.Key(first - 1));

    private static NameMatch? OnlyOne(List<NameMatch> matches) =>
        matches.Count > 0 && matches.TrueForAll(m => m.Form.Entity.Id == matches[0].Form.Entity.Id) ? matches[0] : null;

    private Verdict Take(NameMatch match)
    {
        var form = match.Form;
        var how = form.Kind switch
        {
            FormKind.Full => MentionHow.Name,
            FormKind.Strong => MentionHow.Alias,
            FormKind.Derived => form.Name.Kind == NameKind.Full ? MentionHow.Name : MentionHow.Alias,
            _ => MentionHow.Short,
        };
        var span = match.Span(_text);
        AddMention(span, form.Entity.Id, how, match.First);
        if (form.IsStrong || !_short.Knows(form.Entity.Id)) Meet(form.Entity.Id, match.First, match.Last, span);
        return new(true, true, null);
    }

    // The reader meets an entity: its short names mean it from here on, and so does an acronym that stands beside in parentheses.
    private void Meet(Id id, int first, int last, TextSpan span)
    {
        _short.Introduce(id);
        if (TitleBefore(first) is { } title) _short.IntroduceTitle(title, id);
        if (_register.Find(id) is not { } entity) return;

        var isPerson = id.Kind == EntityKind.People;
        if (isPerson && first > 1 && _text.Key(first - 1) == "and" && _text[first - 2].Shape == WordShape.Capitalised && GivenNames.Contains(_text.Key(first - 2))
            && !_named[first - 2])
        {
            // "Bill and Hillary Clinton": another Clinton.
            NameOther(entity, first - 2, first - 2);
        }
        if (isPerson) _short.Namesakes.Name(ShortNames.FamilyKey(entity), id, _text[first], first, Namesakes.IsRelative(_text, first, last));

        var words = Enumerable.Range(first, last - first + 1).Select(_text.Key).ToArray();
        var full = NameRow.Of(entity.Name)?.Keys.ToArray() ?? [];
        if (ParenthesisedAfter(last, span) is { } acronym && (Acronyms.Fits(acronym, words, isPerson) || Acronyms.Fits(acronym, full, isPerson)))
        {
            _acronyms.Introduce(acronym, id);
        }
        if (AcronymBeforeParenthesis(first, last) is { } before && Acronyms.Fits(_text.Surface(before).ToString(), words, isPerson))
        {
            _acronyms.Introduce(_text.Surface(before).ToString(), id);
            if (!_named[before]) AddMention(_text.Span(before, before), id, MentionHow.Acronym, before);
        }
    }

    // "International Space Station (ISS)", "(“ISS”)", "(ISS; …)", "(the ISS)"
    private string? ParenthesisedAfter(int last, TextSpan span)
    {
        var next = last + 1;
        if (next >= _text.Count || !IsOpening(_text.Text.AsSpan(span.End, _text[next].Start - span.End))) return null;
        if (_text.Key(next) is "the" or "or" && next + 1 < _text.Count && _text[next + 1].Before == Gap.Space) next++;
        if (!Acronyms.IsAcronym(_text.Surface(next))) return null;
        var end = _text[next].End;
        return end < _text.Text.Length && _text.Text[end] is ')' or ',' or ';' or '"' or '”' or '\'' or '’' ? _text.Surface(next).ToString() : null;
    }

    private static bool IsOpening(ReadOnlySpan<char> between) =>
        between.TrimStart(' ').TrimEnd("\"“”„'‘’") is "(" or "[";

    // "ISS (International Space Station)"
    private int? AcronymBeforeParenthesis(int first, int last)
    {
        if (first > 0 && _text.Key(first - 1) == "the" && _text[first].Before == Gap.Space) first--;
        if (first == 0 || !IsOpening(_text.Text.AsSpan(_text[first - 1].End, _text[first].Start - _text[first - 1].End))) return null;
        var end = _text[last].End;
        return Acronyms.IsAcronym(_text.Surface(first - 1)) && _text[first - 1].Line != LineCase.Capitals && end < _text.Text.Length && _text.Text[end] is ')' or ',' or ';' ? first - 1 : null;
    }

    // What stands unregistered in the text and could be meant by a short name later on.
    private void Observe(int at)
    {
        ref readonly var word = ref _text[at];
        if (!word.HasCapital || word.Line != LineCase.Sentence) return;
        var key = _text.Key(at);
        var next = at + 1 < _text.Count && _text[at + 1].Before == Gap.Space && _text[at + 1].HasCapital ? at + 1 : -1;
        if (next > 0 && _lexicon.Titles.Contains(key))
        {
            if (!_lexicon.Titles.Contains(_text.Key(next)) && !_names.At(next).Any(m => m.Form.IsStrong)) _short.IntroduceOtherThing(key);
        }
        else if (next < 0 && at > 0 && word.Before == Gap.Space && _text[at - 1].HasCapital && at - 1 != _lastWord && word.CapitalTells && !_lexicon.Titles.Contains(key))
        {
            _short.IntroduceOtherThing(key);
        }
        if (word.Shape is WordShape.Capitals or WordShape.Capitalised && IsParenthesised(at) && Acronyms.IsAcronym(_text.Surface(at)) && StandsForWordsBefore(at)) _acronyms.Introduce(_text.Surface(at).ToString(), null);
    }

    private bool IsParenthesised(int at) =>
        at > 0 && IsOpening(_text.Text.AsSpan(_text[at - 1].End, _text[at].Start - _text[at - 1].End))
        && _text[at].End < _text.Text.Length && _text.Text[_text[at].End] is ')' or ',' or ';' or '"' or '”';

    // Whether the capitals before a parenthesis give its acronym: an unregistered "Alliance for Peace (AP)".
    private bool StandsForWordsBefore(int at)
    {
        var acronym = _text.Surface(at).ToString();
        for (var first = at - 1; first >= 0 && at - first <= acronym.Length + 4; first--)
        {
            if (_text[first].HasCapital)
            {
                var words = Enumerable.Range(first, at - first).Select(_text.Key).ToArray();
                if (words.Length >= 2 && Acronyms.Fits(acronym, words, isPerson: true)) return true;
            }
            if (_text[first].Before is not (Gap.Space or Gap.Hyphen)) break;
        }
        return false;
    }

    private (bool Known, Id? Entity)? AcronymAt(int at)
    {
        if (!Acronyms.IsAcronym(_text.Surface(at))) return null;
        // An unregistered thing's acronym is introduced by its own parentheses, before a registered namesake is looked for in them.
        if (IsParenthesised(at) && !_acronyms.TryGet(_text.Surface(at).ToString(), out _) && (_mentions.Count == 0 || _mentions[^1].Span.End < _text[at - 1].End) && StandsForWordsBefore(at)) _acronyms.Introduce(_text.Surface(at).ToString(), null);
        return _acronyms.TryGet(_text.Surface(at).ToString(), out var entity) ? (true, entity) : null;
    }

    private Bounds BoundsOf(NameMatch match)
    {
        var bounds = _bounds.Of(match, LastMention());
        // "President Washington" is not the city.
        var isPlaceWithTitle = bounds == Bounds.Free && match.Form.Entity.Id.Kind == EntityKind.Places && match.Form.Row.Length == 1
            && TitleBefore(match.First) is { } title && Titles.ArePersonal(title) && _text[match.First - 1].HasCapital;
        return isPlaceWithTitle ? Bounds.Longer : bounds;
    }

    private (Mention Mention, int Last)? LastMention() => _lastWord >= 0 ? (_mentions[^1], _lastWord) : null;

    // "Time will tell": at a sentence's start and in headlines a capital does not tell the magazine from the word, unless it acts.
    private bool IsCommonWord(int at, List<NameMatch> matches)
    {
        ref readonly var word = ref _text[at];
        var key = _text.Key(at);
        if (matches.TrueForAll(m => !m.Form.Row.HasCapital) || matches.Exists(m => m.Form.Name.Case == NameCase.Any)) return false;
        if (_lexicon.Calendar.Contains(key) && IsDate(at)) return true;
        var capitalTells = word.Line != LineCase.Capitals && (word.CapitalTells || word.Shape is WordShape.Capitals or WordShape.Mixed);
        if (capitalTells) return false;
        if (!_lexicon.Common.Contains(key) && !_bounds.IsSeenLower(key)) return false;
        if (TitleBefore(at) is not null) return false;
        var next = at + 1 < _text.Count && _text[at + 1].Before == Gap.Space ? _text.Key(at + 1) : "";
        // Petit a dit; petit à petit.
        if (_lexicon.Acts.Contains(next) && _text[at + 1].Shape is WordShape.Lower && _text.Surface(at + 1) is not "à") return false;
        if (!matches.Exists(m => m.Form.IsPerson) || _lexicon.Openers.Contains(key)) return true;
        // English has no bare "Brown was" or "Moon smiled" but of a person; "Brown bears" and "Young people" it has.
        var isPossessive = at + 1 < _text.Count && Words.IsPossessive(_text.Text, _text.Span(at + 1, at + 1));
        return !(isPossessive || Lexicon.Deeds.Contains(next)
            || (next.Length > 4 && next.EndsWith("ed", StringComparison.Ordinal)));
    }

    private bool IsDate(int at)
    {
        if (at + 1 < _text.Count && _text[at + 1].Shape == WordShape.Number && _text[at + 1].Before is Gap.Space or Gap.Comma) return true;
        if (at == 0 || _text[at].Before != Gap.Space) return false;
        return _text[at - 1].Shape == WordShape.Number
            || _text.Key(at - 1) is "in" or "last" or "next" or "this" or "since" or "until" or "till" or "by" or "early" or "late" or "mid" or "of" or "from" or "to" or "on" or "before" or "after" or "during" or "each" or "every";
    }

    private string? TitleBefore(int first)
    {
        if (first == 0 || _text[first].Before is not (Gap.Space or Gap.DotSpace) || _text[first].Sentence != _text[first - 1].Sentence) return null;
        var key = _text.Key(first - 1);
        return _lexicon.Titles.Contains(key) ? key : null;
    }

    // Without spaces there are no word boundaries: full names only, and no single character.
    private bool StandsUnspaced(NameMatch match)
    {
        if (!match.Form.IsStrong || match.Form.Row.Length < 2) return false;
        var next = match.Last + 1;
        var isHangul = _text.Text[_text[match.First].Start] is >= '\uAC00' and <= '\uD7AF';
        return !isHangul || match.Form.Row.Length >= 3 || next >= _text.Count || _text[next].Before != Gap.None || "은는이가을를의에와과도로만씨".Contains(_text.Text[_text[next].Start]);
    }

    private static bool FamilyStandsFirst(NameForm form) =>
        NameForms.FamilyOf(form.Entity) is { IsEmpty: false } family && form.Full.Length > family.Length && form.Full.Keys.AsSpan()[..family.Length].SequenceEqual(family.AsSpan());

    private void Refuse(NameMatch match, RefusalReason reason, ImmutableArray<Id> candidates) => _refusals.Add(new(match.Span(_text), candidates, reason));

    // What is part of a refused name needs no refusal of its own.
    private void AddRefusal(Refusal refusal)
    {
        if (_refusals.Count == 0 || !_refusals[^1].Span.Contains(refusal.Span)) _refusals.Add(refusal);
    }

    private Refusal? RefusalOf(List<NameMatch> matches, RefusalReason reason) =>
        matches.Count == 0 ? null : new(matches[0].Span(_text), Ids(matches), reason);

    private static ImmutableArray<Id> Ids(List<NameMatch> matches) => matches.Count == 1 ? matches[0].Ids : [.. matches.SelectMany(m => m.Ids).Distinct().Order()];

    private void AddMention(TextSpan span, Id entity, MentionHow how, int word)
    {
        var (block, sentence) = word < _text.Count ? (_text[word].Block, _text[word].Sentence) : (-1, -1);
        if (sentence >= 0 && (_context.Sentences.IsEmpty || !_context.Sentences[sentence].Span.Contains(span.Start))) sentence = -1;
        NotLinked? whyNot = _marked.Never.Any(n => n.Overlaps(span)) ? NotLinked.MarkedNever : null;
        _mentions.Add(new(span, entity, how, _zones.Of(span, block), sentence, whyNot));
        for (var at = word; at < _text.Count && _text[at].Start < span.End; at++)
        {
            _named[at] = true;
            _lastWord = Math.Max(_lastWord, at);
        }
    }
}
