using System.Text;

namespace Briefing.Engine.Composing.Data;

/// <summary>The lines of a Markdown document as they are written: each behind the markers of the lists and quotations it stands in.</summary>
internal sealed class MarkdownLines
{
    // Deeper nesting than any text has; a line's beginning must not grow with hostile input.
    private const int MaxNesting = 20;

    private readonly StringBuilder _text = new();
    private readonly List<Container> _containers = [];
    private readonly Stack<ItemCount> _lists = new();
    private int _tooDeep;

    /// <summary>Begins a list.</summary>
    /// <param name="isOrdered">Whether its items have numbers.</param>
    /// <param name="start">The number of its first item.</param>
    public void StartList(bool isOrdered, int start) => _lists.Push(new(isOrdered, start));

    /// <summary>Ends the innermost list.</summary>
    public void EndList() => _lists.TryPop(out _);

    /// <summary>Begins an item of the innermost list.</summary>
    public void EnterItem(bool isFootnote) => Enter(_lists.TryPeek(out var list) ? list.Next(isFootnote) : "- ", tight: true);

    /// <summary>Begins a quotation.</summary>
    public void EnterQuotation() => Enter("> ", tight: false);

    /// <summary>Ends the innermost item or quotation.</summary>
    public void Leave()
    {
        if (_tooDeep > 0) _tooDeep--;
        else if (_containers.Count > 0) _containers.RemoveAt(_containers.Count - 1);
    }

    /// <summary>Adds a block of one or more lines, with a blank line before it where Markdown wants one.</summary>
    public void Add(string block)
    {
        if (_text.Length > 0)
        {
            // The items of a list follow each other without a blank line between them.
            var continues = _containers.Any(c => c.IsNew && c.Tight) && (_lists.Count > 1 || (_lists.TryPeek(out var list) && list.Count > 1));
            if (!continues) _text.Append(string.Concat(_containers.Where(c => !c.IsNew).Select(c => c.Rest)).TrimEnd()).Append('\n');
        }
        foreach (var line in block.Split('\n'))
        {
            var start = string.Concat(_containers.Select(c => c.Next()));
            _text.Append(line.Length == 0 ? start.TrimEnd() : start + line).Append('\n');
        }
    }

    /// <summary>The document.</summary>
    public override string ToString() => _text.ToString();

    private void Enter(string marker, bool tight)
    {
        if (_containers.Count < MaxNesting) _containers.Add(new(marker, tight));
        else _tooDeep++;
    }

    private sealed class ItemCount(bool isOrdered, int start)
    {
        public int Count { get; private set; }

        public string Next(bool isFootnote)
        {
            var number = start + Count++;
            return isFootnote ? $"[^{number}]: " : isOrdered ? $"{number}. " : "- ";
        }
    }

    private sealed class Container(string marker, bool tight)
    {
        public bool IsNew { get; private set; } = true;

        public bool Tight => tight;

        public string Rest { get; } = marker.StartsWith('>') ? marker : new string(' ', marker.StartsWith("[^", StringComparison.Ordinal) ? 4 : marker.Length);

        public string Next()
        {
            var isFirst = IsNew;
            IsNew = false;
            return isFirst ? marker : Rest;
        }
    }
}
