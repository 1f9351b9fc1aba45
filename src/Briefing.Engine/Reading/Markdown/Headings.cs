using AngleSharp.Dom;

namespace Briefing.Engine.Reading.Markdown;

/// <summary>
/// The levels of a text's headings. The page's own heading is the only h1, so those of a text begin at h2, and none skips a level
/// (WCAG 2.2, technique G141), whatever levels the author used.
/// </summary>
internal sealed class Headings
{
    private readonly Dictionary<IElement, int> _levels = [];

    /// <summary>Ranks the headings below a node, in document order.</summary>
    public Headings(INode root)
    {
        var open = new Stack<int>();
        foreach (var heading in root.Descendants<IElement>().Where(e => e.LocalName is ['h', >= '1' and <= '6']))
        {
            var written = heading.LocalName[1] - '0';
            while (open.TryPeek(out var above) && above >= written) open.Pop();
            open.Push(written);
            _levels[heading] = Math.Min(6, open.Count + 1);
        }
    }

    /// <summary>The element's name at its new level.</summary>
    public string NameOf(IElement heading) => $"h{_levels[heading]}";
}
