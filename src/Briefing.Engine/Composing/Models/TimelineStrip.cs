using System.Collections.Immutable;

namespace Briefing.Engine.Composing.Models;

/// <summary>
/// A timeline at a glance, ready to be drawn: a bar for each day, month, year or longer stretch in which something happened, as high as much did. All
/// lengths are in the units of a drawing <see cref="Width"/> wide and <see cref="Height"/> high; bars stand on <see cref="Base"/>.
/// </summary>
/// <param name="Bars">Oldest first.</param>
/// <param name="Labels">Below the bars, oldest first.</param>
public sealed record TimelineStrip(ImmutableArray<StripBar> Bars, ImmutableArray<StripLabel> Labels)
{
    /// <summary>The width of the drawing.</summary>
    public const int Width = 720;

    /// <summary>The height of the drawing.</summary>
    public const int Height = 100;

    /// <summary>Where bars stand, from the top.</summary>
    public const int Base = 76;
}

/// <summary>A bar of a timeline.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Width">At least 1.</param>
/// <param name="Height">At least 1.</param>
/// <param name="Title">When, and how much.</param>
public sealed record StripBar(int X, int Width, int Height, string Title);

/// <summary>A word below a timeline.</summary>
/// <param name="X">Where it is anchored.</param>
/// <param name="Text">The year, or the day.</param>
/// <param name="Anchor">On which side of the word that is: start, middle or end.</param>
public sealed record StripLabel(int X, string Text, string Anchor);
