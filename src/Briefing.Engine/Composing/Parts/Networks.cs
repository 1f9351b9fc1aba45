using System.Collections.Immutable;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Parts;

/// <summary>Draws an entity among its nearest: positions follow from rank alone, so that the same briefing is always the same picture.</summary>
public static class Networks
{
    private const int AtMost = 10;
    private const int AtLeast = 3;
    private const int RadiusX = 96;
    private const int RadiusY = 126;
    private const int LabelLine = 15;
    private const int LabelLength = 17;
    private const int CentreX = Network.Width / 2;
    private const int CentreY = Network.Height / 2;

    /// <summary>The network of an entity; null where there are too few others for a picture to say more than their list.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="companions">Who and what it appears with, nearest first.</param>
    public static Network? Of(Entity entity, IEnumerable<CoAppearance> companions)
    {
        var nearest = companions.Where(c => !c.Sentences.IsEmpty).Take(AtMost).ToList();
        if (nearest.Count < AtLeast) return null;
        ImmutableArray<NetworkNode> around = [.. nearest.Select((c, i) => Around(c.Entity, i, nearest.Count))];
        return new(new(entity.Name, CentreX, CentreY, Lines(entity.Name), CentreX, CentreY - 12, "middle"), around, LinesOf(nearest, around));
    }

    private static NetworkNode Around(Entity entity, int rank, int count)
    {
        var angle = Math.Tau * rank / count - Math.PI / 2;
        var (x, y) = (CentreX + Rounded(RadiusX * Math.Cos(angle)), CentreY + Rounded(RadiusY * Math.Sin(angle)));
        var label = Lines(entity.Name);
        var side = Math.Sign(x - CentreX) * (Math.Abs(x - CentreX) < RadiusX / 4 ? 0 : 1);
        // Beside the node, or above and below it at the top and at the bottom.
        var labelY = side != 0 ? y + 4 - (label.Length - 1) * LabelLine / 2 : y < CentreY ? y - 10 - (label.Length - 1) * LabelLine : y + 20;
        return new(entity.Name, x, y, label, x + side * 10, labelY, side switch { > 0 => "start", < 0 => "end", _ => "middle" });
    }

    private static ImmutableArray<NetworkLine> LinesOf(List<CoAppearance> nearest, ImmutableArray<NetworkNode> around)
    {
        var counts = new SortedDictionary<(int From, int To), int>();
        var named = nearest.SelectMany((c, i) => c.Sentences.Select(s => (s.Article.Id, s.Sentence, Index: i))).GroupBy(s => (s.Id, s.Sentence), s => s.Index);
        foreach (var together in named.Select(g => g.ToList()))
        {
            for (var i = 0; i < together.Count; i++)
            {
                Add(-1, together[i]);
                for (var j = i + 1; j < together.Count; j++) Add(together[i], together[j]);
            }
        }
        var most = counts.Values.Max();
        return
        [
            .. counts.OrderBy(p => p.Value).ThenBy(p => p.Key).Select(p =>
            {
                var (x, y) = p.Key.From < 0 ? (CentreX, CentreY) : (around[p.Key.From].X, around[p.Key.From].Y);
                return new NetworkLine(x, y, around[p.Key.To].X, around[p.Key.To].Y, p.Value * 3 > most * 2 ? 3 : p.Value * 3 > most ? 2 : 1);
            }),
        ];

        void Add(int from, int to) => counts[(from, to)] = counts.GetValueOrDefault((from, to)) + 1;
    }

    // Two lines at most, broken at a space.
    private static ImmutableArray<string> Lines(string name)
    {
        if (name.Length <= LabelLength) return [name];
        var space = name.LastIndexOf(' ', LabelLength);
        var (first, rest) = space < 0 ? (name, "") : (name[..space], name[(space + 1)..]);
        ImmutableArray<string> lines = rest.Length == 0 ? [Cut(first)] : [Cut(first), Cut(rest)];
        return lines;

        static string Cut(string line) => line.Length <= LabelLength ? line : line[..(LabelLength - 1)].TrimEnd() + "…";
    }

    private static int Rounded(double length) => (int)Math.Round(length, MidpointRounding.AwayFromZero);
}
