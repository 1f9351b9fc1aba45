using System.Collections.Immutable;
using Briefing.Engine.Composing.Models;

namespace Briefing.Theme.Parts;

/// <summary>The sources named beside the facts of a page, each once, numbered from 1 in the order in which they first occur.</summary>
public sealed class Footnotes
{
    private readonly Dictionary<Link, int> numbers = [];

    /// <summary>The footnotes of sources, some of them missing or repeated.</summary>
    public Footnotes(IEnumerable<Link?> sources)
    {
        Sources = [.. sources.OfType<Link>().Distinct()];
        foreach (var (index, source) in Sources.Index()) numbers[source] = index + 1;
    }

    /// <summary>In the order of their numbers.</summary>
    public ImmutableArray<Link> Sources { get; }

    /// <summary>The number of a source.</summary>
    public int NumberOf(Link source) => numbers[source];

    /// <summary>The id of a footnote.</summary>
    public static string AnchorOf(int number) => $"_source-{number}";
}
