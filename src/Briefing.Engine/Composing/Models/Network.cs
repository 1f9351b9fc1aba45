using System.Collections.Immutable;

namespace Briefing.Engine.Composing.Models;

/// <summary>
/// An entity among its nearest, ready to be drawn: it stands in the middle, the others around it, the nearest at the top and on clockwise. Lines join
/// those whom sentences name together. All lengths are in the units of a drawing <see cref="Width"/> wide and <see cref="Height"/> high.
/// </summary>
/// <param name="Centre">The entity itself.</param>
/// <param name="Around">The others, nearest first.</param>
/// <param name="Lines">Thin ones first, so that thick ones are drawn over them.</param>
public sealed record Network(NetworkNode Centre, ImmutableArray<NetworkNode> Around, ImmutableArray<NetworkLine> Lines)
{
    /// <summary>The width of the drawing.</summary>
    public const int Width = 420;

    /// <summary>The height of the drawing.</summary>
    public const int Height = 340;
}

/// <summary>Somebody or something in a network.</summary>
/// <param name="Name">The whole name.</param>
/// <param name="X">Where it stands, from the left.</param>
/// <param name="Y">Where it stands, from the top.</param>
/// <param name="Label">The name in one or two lines, cut where it is longer.</param>
/// <param name="LabelX">Where the label is anchored.</param>
/// <param name="LabelY">The base line of its first line.</param>
/// <param name="Anchor">On which side of the label that is: start, middle or end.</param>
public sealed record NetworkNode(string Name, int X, int Y, ImmutableArray<string> Label, int LabelX, int LabelY, string Anchor);

/// <summary>A line of a network.</summary>
/// <param name="X1">One end, from the left.</param>
/// <param name="Y1">One end, from the top.</param>
/// <param name="X2">The other end, from the left.</param>
/// <param name="Y2">The other end, from the top.</param>
/// <param name="Weight">From 1, few sentences, to 3, many as such things go here.</param>
public sealed record NetworkLine(int X1, int Y1, int X2, int Y2, int Weight);
