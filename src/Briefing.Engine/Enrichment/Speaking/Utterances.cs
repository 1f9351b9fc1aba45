using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Quoting;
using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Speaking;

/// <summary>What somebody says in one go: one or more quoted segments, with the cue that introduces them.</summary>
internal sealed class Utterance(int group)
{
    /// <summary>Its number, from 1.</summary>
    public int Group { get; } = group;

    /// <summary>The indexes of its quoted spans.</summary>
    public List<int> Segments { get; } = [];

    /// <summary>Who speaks; null where nobody can be named.</summary>
    public Subject? Subject { get; set; }

    /// <summary>The word that introduces the speech, if one does.</summary>
    public TextSpan? Verb { get; set; }
}

/// <summary>Joins quoted segments to utterances and gives each its cue.</summary>
internal sealed class Utterances(Body body, ImmutableArray<Sentence> sentences, ImmutableArray<QuotedSpan> quoted, Cast cast, Antecedents antecedents)
{
    // In words. Beyond it a cue is no cue, and no sentence without end costs more than its length.
    private const int LongestClause = 90;

    private readonly NounPhrases _phrases = new(body.Text, cast);
    private readonly List<Utterance> _all = [];
    private Subject? _lastSubject;
    private int _lastBlock = -1;

    /// <summary>The utterances, in order of their first segments.</summary>
    public List<Utterance> Read()
    {
        for (var (block, quote) = (0, 0); block < body.Blocks.Length; block++)
        {
            var first = quote;
            while (quote < quoted.Length && quoted[quote].Block == block) quote++;
            if (body.Blocks[block].Kind is BlockKind.Code or BlockKind.Heading || body.Blocks[block].Span.Length == 0) continue;
            if (first < quote && quoted[first].Form != QuotedForm.Marks) Attributed(first, quote, block);
            else ReadBlock(block, first, quote);
        }
        return _all;
    }

    // Block quotes and transcripts: the name stands beside the speech.
    private void Attributed(int first, int end, int block)
    {
        for (var quote = first; quote < end; quote++)
        {
            var utterance = Join(quote, quoted[quote].Continues && _all.Count > 0 ? _all[^1] : null);
            if (utterance.Subject is not null) continue;
            if (quoted[quote].Attribution is { } name) Resolve(utterance, new(default, Labelled(name)), block, isCue: false);
            else if (IntroducedBy(block) is { } cue) Resolve(utterance, cue, block, isCue: true);
        }
    }

    private Subject Labelled(TextSpan label)
    {
        var name = label.In(body.Text);
        if (!TranscriptLabels.IsName(name)) return new(label, -1, SpeakerConfidence.Named);
        foreach (var appearance in cast.Within(label)) return new(appearance.Span, appearance.Character, SpeakerConfidence.Named);
        return new(label, cast.Called(name), SpeakerConfidence.Named);
    }

    private void ReadBlock(int block, int first, int end)
    {
        var span = body.Blocks[block].Span;
        // NASA said “We fly in May” – no dateline has a quotation.
        if (Dateline.End(body.Text, span) is var dateline && (first == end || quoted[first].Outer.Start >= dateline)) span = span with { Start = dateline };
        var elements = Narration.Of(Tokens.Of(body.Text, span), quoted, first, end).Elements;
        var reader = new CueReader(body.Text, elements, _phrases);
        var sentenceOf = elements.ConvertAll(e => SentenceIndex.At(sentences, e.IsQuote ? quoted[e.Quote].Outer.Start : e.Token.Start));
        var endsIn = elements.ConvertAll(e => SentenceIndex.At(sentences, e.IsQuote ? quoted[e.Quote].Outer.End - 1 : e.Token.Start));
        Utterance? before = null;
        var previous = -1; // the element of the quotation before
        for (var i = 0; i < elements.Count; i++)
        {
            if (!elements[i].IsQuote) continue;
            var left = i;
            while (left > 0 && i - left < LongestClause && !elements[left - 1].IsQuote && endsIn[left - 1] == sentenceOf[i]) left--;
            var right = i + 1;
            while (right < elements.Count && right - i <= LongestClause && !elements[right].IsQuote && sentenceOf[right] == endsIn[i]) right++;

            before = Join(elements[i].Quote, Continued(i, left, right));
            if (before.Subject is null)
            {
                var cue = Cue(reader, elements, left, i, right);
                if (quoted[elements[i].Quote].Attribution is { } line) Resolve(before, new(default, Labelled(line)), block, isCue: false);
                else if (cue is { } known) Resolve(before, known, block, isCue: true);
            }
            if (before.Subject is null && i == 0 && IntroducedBy(block) is { } introduction) Resolve(before, introduction, block, isCue: true);
            Indirect(reader, elements, sentenceOf, previous + 1, left, block);
            if (before.Subject is null && left == i) GoesOn(before, block, i == 0 && right == elements.Count);
            previous = i;

            Utterance? Continued(int at, int from, int to)
            {
                if (quoted[elements[at].Quote].Continues && _all.Count > 0) return IsSomebodyElse(at, to) ? null : _all[^1];
                if (previous < 0 || before is null) return null;
                // In one sentence with the segment before it.
                if (from == previous + 1 && endsIn[previous] == sentenceOf[at]) return OwnCue(at, from, to) ? null : before;
                // The next sentence, right after the cue of the segment before it; or no words between the two at all.
                if (from == at && OnlyOneSentence(previous + 1, at) && reader.Behind(at + 1, to) is null) return before;
                return null;
            }

            // The mark that the paragraph before left open was a slip: somebody else speaks here.
            bool IsSomebodyElse(int at, int to) =>
                _all[^1].Subject is { Confidence: SpeakerConfidence.Named } known && reader.Behind(at + 1, to) is { Subject.Confidence: SpeakerConfidence.Named } own && own.Subject.Character != known.Character;

            bool OwnCue(int at, int from, int to) => previous >= 0 && before!.Verb is { } verb && verb.Start < quoted[elements[at].Quote].Outer.Start && reader.Behind(at + 1, to) is { Subject.Confidence: SpeakerConfidence.Named };

            bool OnlyOneSentence(int from, int to)
            {
                for (var j = from; j < to; j++)
                    if (sentenceOf[j] != endsIn[from - 1]) return false;
                return true;
            }
        }
        Indirect(reader, elements, sentenceOf, previous + 1, elements.Count, block);
    }

    // A paragraph that ends with a colon introduces the next one: "Roe wrote:" and a block quote.
    private Cue? IntroducedBy(int block)
    {
        if (block == 0) return null;
        var span = body.Blocks[block - 1].Span;
        if (body.Blocks[block - 1].Kind is BlockKind.Code or BlockKind.Heading || span.Length == 0 || body.Text[span.End - 1] != ':') return null;
        var sentence = SentenceIndex.At(sentences, span.End - 1);
        if (sentence < 0) return null;
        var elements = Tokens.Of(body.Text, sentences[sentence].Span).ConvertAll(t => new NarrationElement(t, -1));
        return new CueReader(body.Text, elements, _phrases).Before(0, elements.Count);
    }

    private Cue? Cue(CueReader reader, List<NarrationElement> elements, int left, int at, int right)
    {
        var colon = left < at && body.Text[elements[at - 1].Token.Start] == ':';
        if (colon && reader.Before(left, at) is { } introduced) return introduced;
        return reader.Behind(at + 1, right) ?? reader.Before(left, at);
    }

    // A quotation without a cue, in sentences of its own, goes on with whoever spoke in the sentence before it; one that fills its paragraph, with
    // whoever was quoted last in the paragraph before.
    private void GoesOn(Utterance utterance, int block, bool fillsBlock)
    {
        if (_lastSubject is not { } subject) return;
        if (_lastBlock == block || (fillsBlock && _lastBlock == block - 1 && _all.Count > 1 && _all[^2].Subject == subject)) utterance.Subject = subject;
        if (utterance.Subject is not null) _lastBlock = block;
    }

    // Who speaks in sentences that quote nothing: the next pronoun may mean them.
    private void Indirect(CueReader reader, List<NarrationElement> elements, List<int> sentenceOf, int start, int end, int block)
    {
        for (var i = start; i < end;)
        {
            var next = i;
            while (next < end && sentenceOf[next] == sentenceOf[i]) next++;
            if (reader.Before(Math.Max(i, next - LongestClause), next) is { } cue) Note(cue, block);
            i = Math.Max(next, i + 1);
        }
    }

    private void Note(Cue cue, int block)
    {
        var known = Known(cue.Subject, block);
        (_lastSubject, _lastBlock) = (cue.Subject with { Character = known }, block);
        if (known is var character and >= 0) antecedents.Speaks(character, cue.Verb.Start, block);
        else if (cue.Subject.Confidence == SpeakerConfidence.Described) antecedents.IsDescribed(block);
    }

    private int Known(Subject subject, int block) => subject.Confidence == SpeakerConfidence.Pronoun ? antecedents.Of(subject.Text, block) : subject.Character;

    private Utterance Join(int quote, Utterance? utterance)
    {
        if (utterance is null) _all.Add(utterance = new(_all.Count + 1));
        utterance.Segments.Add(quote);
        return utterance;
    }

    private void Resolve(Utterance utterance, Cue cue, int block, bool isCue)
    {
        var character = Known(cue.Subject, block);
        utterance.Subject = cue.Subject with { Character = character };
        (_lastSubject, _lastBlock) = (utterance.Subject, block);
        utterance.Verb = isCue ? cue.Verb : null;
        if (character >= 0) antecedents.Speaks(character, cue.Subject.Text.Start, block);
        else if (cue.Subject.Confidence == SpeakerConfidence.Described) antecedents.IsDescribed(block);
    }
}
