using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Quoting;

/// <summary>How a text shows that it quotes.</summary>
public enum QuotedForm
{
    /// <summary>By quotation marks.</summary>
    Marks,

    /// <summary>By a block quote.</summary>
    Block,

    /// <summary>By the speaker's label, as in a transcript: <c>ROE: …</c></summary>
    Transcript,
}

/// <summary>A quoted stretch within one leaf block, before anybody asked who speaks.</summary>
/// <param name="Inner">What stands inside the marks, trimmed.</param>
/// <param name="Outer">The marks and what they enclose.</param>
/// <param name="Block">The index of its leaf block.</param>
/// <param name="Form">How the text shows that it quotes.</param>
/// <param name="Continues">Whether it goes on with the utterance of the span before it: its paragraph repeats an opening mark that was never closed, or goes on without a new label.</param>
/// <param name="Attribution">Where the text names the speaker beside the quotation without a verb: the label of a transcript, the line under a block quote; or null.</param>
public sealed record QuotedSpan(TextSpan Inner, TextSpan Outer, int Block, QuotedForm Form, bool Continues, TextSpan? Attribution);
