using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Sentencing;

/// <summary>Marks of one family close each other.</summary>
internal enum MarkFamily
{
    /// <summary>Not a mark.</summary>
    None,

    /// <summary><c>" “ ” „ ``</c> and <c>''</c></summary>
    Double,

    /// <summary><c>' ‘ ’ ‚</c></summary>
    Single,

    /// <summary><c>« »</c>, either way round</summary>
    Angle,

    /// <summary><c>‹ ›</c>, either way round</summary>
    SingleAngle,

    /// <summary><c>「 」</c></summary>
    Corner,

    /// <summary><c>『 』</c></summary>
    WhiteCorner,
}

/// <summary>A pair of marks: the offsets of the first code unit of each, and their lengths.</summary>
internal readonly record struct MarkPair(int Open, int OpenLength, int Close, int CloseLength)
{
    /// <summary>Marks and what they enclose.</summary>
    public TextSpan Outer => new(Open, Close + CloseLength);

    /// <summary>What they enclose.</summary>
    public TextSpan Inner => new(Open + OpenLength, Close);
}

/// <summary>The outermost quotations of a block.</summary>
/// <param name="Pairs">In order.</param>
/// <param name="Unclosed">The offset of an opening mark that nothing in the block closes, or -1.</param>
/// <param name="UnclosedFamily">Its family.</param>
/// <param name="ClosesCarried">Whether the first pair closes a quotation carried in from the block before.</param>
internal readonly record struct MarkedBlock(List<MarkPair> Pairs, int Unclosed, MarkFamily UnclosedFamily, bool ClosesCarried);

/// <summary>Pairs quotation marks by what stands around them.</summary>
internal static class QuotationMarks
{
    /// <summary>Whether the character is a quotation mark (or an apostrophe that looks like one).</summary>
    public static bool IsMark(char c) => Family(c) != MarkFamily.None;

    /// <summary>The family of a mark.</summary>
    public static MarkFamily Family(char c) => c switch
    {
        '"' or '“' or '”' or '„' or '‟' or '＂' or '〝' or '〞' => MarkFamily.Double,
        '\'' or '‘' or '’' or '‚' or '‛' => MarkFamily.Single,
        '«' or '»' => MarkFamily.Angle,
        '‹' or '›' => MarkFamily.SingleAngle,
        '「' or '」' => MarkFamily.Corner,
        '『' or '』' => MarkFamily.WhiteCorner,
        _ => MarkFamily.None,
    };

    /// <summary>The family and length of the mark that a stretch of text begins with; no family where it begins with none.</summary>
    public static (MarkFamily Family, int Length) OpensWith(string text, TextSpan span)
    {
        if (span.Length == 0) return (MarkFamily.None, 0);
        var twin = span.Length > 1 && text[span.Start] is '`' or '\'' && text[span.Start + 1] == text[span.Start];
        return twin ? (MarkFamily.Double, 2) : (Family(text[span.Start]), 1);
    }

    /// <summary>The outermost pairs of a block.</summary>
    /// <param name="text">The text.</param>
    /// <param name="block">The block.</param>
    /// <param name="skip">Stretches whose characters are no marks: code.</param>
    /// <param name="carried">The family of a quotation that is still open where the block begins; <see cref="MarkFamily.None"/> for none.</param>
    public static MarkedBlock Pair(string text, TextSpan block, IReadOnlyList<TextSpan> skip, MarkFamily carried = MarkFamily.None)
    {
        var pairs = new List<MarkPair>();
        var open = new List<OpenMark>();
        if (carried != MarkFamily.None) open.Add(new(block.Start, 0, carried, '\0', carried == MarkFamily.Single ? SingleMarks.Close(text, block.Start, block.End) : -1));
        var closesCarried = false;
        var singlesEnd = false; // nothing closes a single mark from here on: looked for once, so that the whole stays linear
        var nextSkip = 0;
        for (var i = block.Start; i < block.End; i++)
        {
            while (nextSkip < skip.Count && skip[nextSkip].End <= i) nextSkip++;
            if (nextSkip < skip.Count && skip[nextSkip].Contains(i)) continue;
            var family = Family(text[i]);
            var length = 1;
            if (text[i] is '`' && i + 1 < block.End && text[i + 1] == '`') (family, length) = (MarkFamily.Double, 2);
            if (IsTwin(text, i, block.End, open)) (family, length) = (MarkFamily.Double, 2);
            if (family == MarkFamily.None) continue;

            var closesAt = -1;
            var role = family == MarkFamily.Single
                ? Single(text, block, i, open, ref singlesEnd, out closesAt)
                : Role(text, block, i, length, family, open);
            if (role == MarkRole.Close)
            {
                var at = Opener(open, family, Shape(text[i]));
                var opener = open[at];
                open.RemoveRange(at, open.Count - at);
                if (at == 0)
                {
                    closesCarried |= opener.Length == 0;
                    pairs.Add(new(opener.At, opener.Length, i, length));
                }
            }
            else if (role == MarkRole.Open)
            {
                // A second opening mark of one shape: nobody closed the first.
                var at = Last(open, family, Shape(text[i]));
                if (at >= 0) open.RemoveRange(at, open.Count - at);
                open.Add(new(i, length, family, text[i], closesAt));
            }
            i += length - 1;
        }
        return open.Count > 0 ? new(pairs, open[0].At, open[0].Family, closesCarried) : new(pairs, -1, MarkFamily.None, closesCarried);
    }

    private readonly record struct OpenMark(int At, int Length, MarkFamily Family, char Mark, int ClosesAt);

    private enum MarkRole
    {
        None,
        Open,
        Close,
    }

    private enum MarkShape
    {
        Curly,
        Straight,
        Twin,
    }

    private static MarkShape Shape(char mark) => mark switch
    {
        '"' or '＂' => MarkShape.Straight,
        '`' or '\'' => MarkShape.Twin,
        _ => MarkShape.Curly,
    };

    // The innermost mark of the same shape, else of the same family: “…" happens.
    private static int Opener(List<OpenMark> open, MarkFamily family, MarkShape shape)
    {
        var same = Last(open, family, shape);
        return same >= 0 ? same : open.FindLastIndex(o => o.Family == family);
    }

    private static int Last(List<OpenMark> open, MarkFamily family, MarkShape shape) => open.FindLastIndex(o => o.Family == family && Shape(o.Mark) == shape);

    // Two apostrophes set for one double mark. Of three, the single one stands inside.
    private static bool IsTwin(string text, int at, int end, List<OpenMark> open)
    {
        if (text[at] != '\'' || at + 1 >= end || text[at + 1] != '\'') return false;
        var closes = open.Exists(o => o.Family == MarkFamily.Double && Shape(o.Mark) == MarkShape.Twin);
        return !(closes && at + 2 < end && text[at + 2] == '\'');
    }

    private static MarkRole Role(string text, TextSpan block, int at, int length, MarkFamily family, List<OpenMark> open)
    {
        var isOpen = open.Exists(o => o.Family == family);
        if (length == 2) return Twin(text, block, at, open);
        var before = at > block.Start ? text[at - 1] : ' ';
        var after = at + 1 < block.End ? text[at + 1] : ' ';
        var canOpen = !char.IsWhiteSpace(after) && (char.IsWhiteSpace(before) || IsOpening(before));
        switch (text[at])
        {
            case '„' or '‚' or '「' or '『' or '〝':
                return MarkRole.Open;
            case '」' or '』' or '〞':
                return isOpen ? MarkRole.Close : MarkRole.None;
            case '“' or '‟':
                return open.Exists(o => o.Family == family && o.Mark == '„') ? MarkRole.Close : MarkRole.Open;
            case '”':
                if (isOpen) return canOpen && open.Exists(o => o.Mark == '”') ? MarkRole.Open : MarkRole.Close;
                return canOpen && char.IsLetterOrDigit(after) ? MarkRole.Open : MarkRole.None;
            case '«' or '‹':
                return open.Exists(o => o.Family == family && o.Mark is '»' or '›') ? MarkRole.Close : MarkRole.Open;
            case '»' or '›':
                if (isOpen) return MarkRole.Close;
                return canOpen && char.IsLetterOrDigit(after) ? MarkRole.Open : MarkRole.None;
            default:
                return Straight(text, at, before, after, canOpen, isOpen, open.Exists(o => o.Family == family && Shape(o.Mark) == MarkShape.Straight));
        }
    }

    private static MarkRole Twin(string text, TextSpan block, int at, List<OpenMark> open)
    {
        if (text[at] == '`') return MarkRole.Open;
        var isOpen = open.Exists(o => o.Family == MarkFamily.Double && Shape(o.Mark) == MarkShape.Twin);
        var before = at > block.Start ? text[at - 1] : ' ';
        var canOpen = at + 2 < block.End && !char.IsWhiteSpace(text[at + 2]) && (char.IsWhiteSpace(before) || IsOpening(before));
        return isOpen ? (canOpen && char.IsWhiteSpace(before) ? MarkRole.Open : MarkRole.Close) : canOpen ? MarkRole.Open : MarkRole.None;
    }

    private static MarkRole Straight(string text, int at, char before, char after, bool canOpen, bool isOpen, bool isStraightOpen)
    {
        var canClose = !char.IsWhiteSpace(before) && (char.IsWhiteSpace(after) || !char.IsLetterOrDigit(after));
        if (isOpen)
        {
            if (canClose || !canOpen) return MarkRole.Close;
            // Opens by its looks while another is open: the first was never closed, or, if curly, this one is nested.
            return isStraightOpen || canOpen ? MarkRole.Open : MarkRole.None;
        }
        if (char.IsDigit(before) && !canOpen) return MarkRole.None; // inches
        if (canOpen) return MarkRole.Open;
        return char.IsLetterOrDigit(after) && !char.IsLetterOrDigit(before) && at > 0 && text[at - 1] is not ('.' or ',' or '!' or '?') ? MarkRole.Open : MarkRole.None;
    }

    // Within double marks single ones are nested and of no interest.
    private static MarkRole Single(string text, TextSpan block, int at, List<OpenMark> open, ref bool singlesEnd, out int closesAt)
    {
        closesAt = -1;
        if (open.Exists(o => o.Family == MarkFamily.Double)) return MarkRole.None;
        var opener = open.FindLastIndex(o => o.Family == MarkFamily.Single);
        if (opener >= 0) return at == open[opener].ClosesAt ? MarkRole.Close : MarkRole.None;

        var before = at > block.Start ? text[at - 1] : ' ';
        var canOpen = at + 1 < block.End && !char.IsWhiteSpace(text[at + 1]) && (char.IsWhiteSpace(before) || IsOpening(before));
        if (text[at] == '’' || !canOpen || SingleMarks.IsElision(text, at, block.End)) return MarkRole.None;
        if (!singlesEnd) closesAt = SingleMarks.Close(text, at + 1, block.End);
        if (closesAt >= 0) return MarkRole.Open;
        singlesEnd = true;
        return text[at] == '‘' && at == block.Start ? MarkRole.Open : MarkRole.None;
    }

    /// <summary>Whether an opening mark can follow the character without a space.</summary>
    public static bool IsOpening(char c) => c is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '“' or '‘' or '„' or '«' or '"' or '\'' or '…' or '*' or '¿' or '¡' or ':';
}
