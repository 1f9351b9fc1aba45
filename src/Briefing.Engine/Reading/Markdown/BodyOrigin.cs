using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Reading.Markdown;

/// <summary>Where rendered markup comes from: what turns it back into places in a source file.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line of the file on which the text begins, from 1.</param>
/// <param name="Column">The column on which it begins, from 1; counts for the first line only.</param>
/// <param name="Blocks">The numbered leaf blocks.</param>
/// <param name="Place">The line and column of an offset in the text, both from 1.</param>
/// <param name="HasRawHtml">Whether the author wrote HTML.</param>
/// <param name="Wording">The words around the author's own.</param>
/// <param name="WikiLinks">The wiki links, by their index; the target is null where the author wrote <c>[[!…]]</c>.</param>
internal sealed record BodyOrigin(
    SourceFile File, int Line, int Column, IReadOnlyList<SourceWords.Block> Blocks, Func<int, (int Line, int Column)> Place, bool HasRawHtml, Wording Wording,
    ImmutableArray<(string? Target, string? Fragment, Location Where)> WikiLinks)
{
    /// <summary>What a comment begins with that tells the number of an HTML block.</summary>
    public const string BlockMark = "b:";

    /// <summary>The place of a line and column of the text.</summary>
    public Location At(int line, int column) => new(File.Shown, Line + line - 1, line == 1 ? Column + column - 1 : column);

    /// <summary>The place where a block begins; the text's first line where there is no such block.</summary>
    public Location AtBlock(int? block) => block is { } b && b >= 0 && b < Blocks.Count ? At(Blocks[b].Line, Blocks[b].Column) : At(1, 1);
}
