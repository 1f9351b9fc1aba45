using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>A row of words in a text that is a form of a name, before any rule has judged it.</summary>
/// <param name="Name">Of which name.</param>
/// <param name="First">Its first word in the text.</param>
/// <param name="Last">Its last word in the text.</param>
/// <param name="SkipAt">The position in the row before which the text has initials that the row lacks; 0 where it has none.</param>
/// <param name="Skipped">How many initials.</param>
/// <param name="Genitive">Whether the last word has a bare genitive s.</param>
internal sealed record NameMatch(SharedName Name, int First, int Last, int SkipAt = 0, int Skipped = 0, bool Genitive = false)
{
    /// <summary>Whose form it is, where one of its bearers is meant.</summary>
    public NameForm? Bearer { get; init; }

    /// <summary>The form: of the one who is meant, else of the first who bears it.</summary>
    public NameForm Form => Bearer ?? Name.First;

    /// <summary>Whom it could mean.</summary>
    public ImmutableArray<Id> Ids => Bearer is null ? Name.Ids : [Bearer.Entity.Id];

    /// <summary>Where in the text the word of the row stands.</summary>
    public int At(int position) => First + position + (SkipAt > 0 && position >= SkipAt ? Skipped : 0);

    /// <summary>Whether what stands between the words is what may stand there.</summary>
    public bool GapsFit(TextWords text)
    {
        var row = Form.Row;
        for (var i = 1; i < row.Length; i++)
        {
            var at = At(i);
            if (i == SkipAt)
            {
                for (var skipped = at - Skipped; skipped <= at; skipped++)
                {
                    if (text[skipped].Before is not (Gap.Space or Gap.Dot or Gap.DotSpace)) return false;
                }
                continue;
            }
            var takesDot = text[at - 1].Shape == WordShape.Initial || Lexicon.Abbreviations.Contains(row.Keys[i - 1]);
            if (!Gaps.Fits(row.Gaps[i], text[at].Before, takesDot)) return false;
        }
        return true;
    }

    /// <summary>The stretch of text: with the stop of a trailing "Jr." or "U.S.", without a genitive s.</summary>
    public TextSpan Span(TextWords text)
    {
        var span = text.Span(First, Last);
        if (Genitive) return span with { End = span.End - 1 };
        var tail = Form.Row.Tail;
        var hasTail = tail.Length is > 0 and <= 2 && text.Text.AsSpan(span.End).StartsWith(tail, StringComparison.Ordinal);
        return hasTail ? span with { End = span.End + tail.Length } : span;
    }
}
