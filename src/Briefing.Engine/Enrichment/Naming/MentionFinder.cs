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
    private readonly NameMatcher _names;
    private readonly NameBounds _bounds;
    private readonly Marked _marked;
    private readonly Decisions _decisions;
    private readonly Findings _findings;
    private readonly Introductions _introductions;
    private readonly NameJudge _judge;
    private readonly HashSet<Id> _settled = [];

    private MentionFinder(Body body, Gazetteer gazetteer, MentionContext context)
    {
        var lexicon = Lexicon.For(context.Language);
        _text = TextWords.Of(body, context.Sentences.IsEmpty ? Sentences.Split(body, context.Language) : context.Sentences);
        _names = new(_text, gazetteer.Names, lexicon);
        var elsewhere = new Elsewhere(_text, lexicon);
        _bounds = new(_text, lexicon, _names, elsewhere);
        _marked = Marked.Of(body, context.Targets);
        _decisions = new(context.Decisions);
        _findings = new(_text, context.Sentences, _marked, new(body, context.Quoted));
        var shortNames = new ShortNames(context.Day);
        foreach (var entity in context.Introduced) shortNames.Introduce(entity);
        _introductions = new(_text, lexicon, _names, _bounds, gazetteer.Register, shortNames, _findings);
        _judge = new(_text, lexicon, _bounds, elsewhere, shortNames, _introductions, _findings, _settled, context);
    }

    /// <summary>The names of a gazetteer's register in a text.</summary>
    public static FoundNames Find(Body body, Gazetteer gazetteer, MentionContext context)
    {
        var finder = new MentionFinder(body, gazetteer, context);
        finder.Read();
        return finder._findings.InOrder(finder._decisions.Unused);
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
        if (_findings.End <= span.Start) _findings.Add(span, entity, MentionHow.Explicit, Math.Max(0, _text.At(span.Start) - 1));
    }

    private int ReadMark((TextSpan Span, Id Entity) mark, int at)
    {
        var next = at;
        while (next < _text.Count && _text[next].Start < mark.Span.End) next++;
        _findings.Add(mark.Span, mark.Entity, MentionHow.Explicit, at);
        _settled.Add(mark.Entity);
        _introductions.Meet(mark.Entity, at, next - 1, mark.Span);
        return next;
    }

    private IReadOnlyList<NameMatch> Before(int limit, IReadOnlyList<NameMatch> matches) => [.. matches.Where(m => m.Span(_text).End <= limit)];

    private static List<NameMatch> EndingAt(int last, IReadOnlyList<NameMatch> matches) => [.. matches.Where(m => m.Last == last)];

    private int ReadName(int at, int limit)
    {
        var matches = limit < int.MaxValue ? Before(limit, _names.At(at)) : _names.At(at);
        var decision = _decisions.At(at, _text);
        if (decision is { } early && _text[early.Last].End > limit) decision = null;
        var acronym = _introductions.AcronymAt(at);
        if (matches.Count == 0 && decision is null && acronym is null)
        {
            _introductions.Observe(at);
            return at + 1;
        }

        Refusal? refused = null;
        foreach (var last in Ends(matches, decision, acronym is null ? null : at))
        {
            var group = EndingAt(last, matches);
            if (decision is { } decided && decided.Last == last) return Decide(decided.Index, at, last, group);
            var verdict = _judge.Judge(at, last, group, last == at ? acronym : null);
            if (verdict.Understood is { } name)
            {
                _findings.Add(name.Span, name.Entity, name.How, at);
                if (name.IsIntroduced) _introductions.Meet(name.Entity, at, last, name.Span);
                return last + 1;
            }
            if (verdict.IsFinal)
            {
                if (verdict.Refusal is not { } final) return last + 1;
                _findings.Refuse(final);
                // A registered name may begin within what was refused: the Sea | Org.
                return final.Reason == RefusalReason.InsideLongerName ? at + 1 : last + 1;
            }
            refused ??= verdict.Refusal;
        }
        if (refused is not null) _findings.Refuse(refused);
        _introductions.Observe(at);
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
        if (group.Find(m => m.Form.IsPerson && _bounds.Of(m, _findings.Last) != Bounds.Free) is { } part)
        {
            _findings.Add(new Refusal(part.Span(_text), [part.Form.Entity.Id], RefusalReason.InsideLongerName));
            return last + 1;
        }
        if (_decisions.Use(index) is not { } entity)
        {
            _findings.Add(new Refusal(span, NameJudge.Ids(group), RefusalReason.DecidedNone));
            return last + 1;
        }
        _findings.Add(span, entity, MentionHow.Decided, first);
        _settled.Add(entity);
        _introductions.Meet(entity, first, last, span);
        return last + 1;
    }
}
