using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Spotting;

/// <summary>What a name names, by its looks.</summary>
internal enum NameSort
{
    /// <summary>It cannot be said.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A capitalised word that is no name of the three: a demonym, a feast, a title.</summary>
    Other,
}

/// <summary>A name by its looks: capitalised words that belong together, without the titles before them.</summary>
/// <param name="Span">Where in the text.</param>
/// <param name="Block">The index of its leaf block.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Sort">What it names.</param>
/// <param name="Reason">What speaks for that, in a few words; or null.</param>
/// <param name="Gender">What the title before it says of its bearer.</param>
/// <param name="IsCommon">Whether all its words are common ones: it is a name only if the text shows so elsewhere.</param>
internal sealed record ProperName(TextSpan Span, int Block, int Words, NameSort Sort, string? Reason, PronounClass Gender, bool IsCommon);
