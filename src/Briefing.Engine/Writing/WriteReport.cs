using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;

namespace Briefing.Engine.Writing;

/// <summary>What a run did to the output folder.</summary>
public sealed record WriteReport
{
    /// <summary>Files that are new or have other bytes than before.</summary>
    public int Written { get; init; }

    /// <summary>Files that had these bytes already: not touched, their times are as they were.</summary>
    public int Unchanged { get; init; }

    /// <summary>Files that Briefing wrote once and that are no part of the site any more.</summary>
    public int Removed { get; init; }

    /// <summary>What else is in the output folder and was left alone: files and links that Briefing did not write, or that were changed since. A folder without anything of Briefing's ends in a slash and stands for all that is in it. Ordinal order.</summary>
    public ImmutableArray<string> Kept { get; init; } = [];

    /// <summary>Files of the site that somebody had changed since Briefing wrote them: written anew. Ordinal order.</summary>
    public ImmutableArray<string> Restored { get; init; } = [];

    /// <summary>Why nothing was written, or, where the disk failed in the middle, why not everything.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];
}
