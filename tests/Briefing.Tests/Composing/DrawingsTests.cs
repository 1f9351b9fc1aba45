using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;
using static Briefing.Tests.Composing.Sites;

namespace Briefing.Tests.Composing;

/// <summary>The network of an entity and the strip of a timeline: the same briefing is always the same picture.</summary>
public sealed class DrawingsTests
{
    private static readonly Entity[] People = [.. "Ann Bob Cid Dan Eva Fay Gus Hal Ivy Jon Kay Leo".Split(' ').Select(n => Entity($"people/{n.ToLowerInvariant()}", n))];

    private static Network? NetworkOf(params string[] sentences) =>
        Of([.. sentences.Select((s, i) => Article($"a{i}", $"2022-07-{i + 1:00}", s))], People).PageAt<EntityPage>("people/ann/").Network;

    [Fact]
    public void Two_others_are_a_list_and_three_are_a_network()
    {
        Assert.Null(NetworkOf("[Ann|people/ann] saw [Bob|people/bob] and [Cid|people/cid]."));
        var network = NetworkOf("[Ann|people/ann] saw [Bob|people/bob], [Cid|people/cid] and [Dan|people/dan].")!;
        Assert.Equal(["Bob", "Cid", "Dan"], network.Around.Select(n => n.Name));
        Assert.Equal("Ann", network.Centre.Name);
        // Three to the middle, and three between those whom the same sentence names.
        Assert.Equal(6, network.Lines.Length);
    }

    [Fact]
    public void The_nearest_stands_at_the_top_and_has_the_thickest_line()
    {
        var network = NetworkOf(
            "[Ann|people/ann] saw [Cid|people/cid].", "[Ann|people/ann] met [Cid|people/cid].", "[Ann|people/ann] left [Cid|people/cid].",
            "[Ann|people/ann] knew [Bob|people/bob].", "[Ann|people/ann] knew [Dan|people/dan].")!;
        var (top, line) = (network.Around[0], network.Lines[^1]);
        Assert.Equal(("Cid", Network.Width / 2), (top.Name, top.X));
        Assert.True(network.Around.Skip(1).All(n => n.Y > top.Y));
        Assert.Equal((top.X, top.Y, 3), (line.X2, line.Y2, line.Weight));
        Assert.All(network.Lines[..^1], l => Assert.Equal(1, l.Weight));
    }

    [Fact]
    public void Ten_at_most_are_drawn_within_the_picture()
    {
        var network = NetworkOf(string.Join(", ", People.Select(p => $"[{p.Name}|{p.Id}]")) + " met.")!;
        Assert.Equal(10, network.Around.Length);
        Assert.All(network.Around, n => Assert.True(n is { X: > 0 and < Network.Width, Y: > 0 and < Network.Height, LabelY: > 10 and < Network.Height - 4 }));
    }

    [Fact]
    public void A_long_name_stands_in_two_lines_and_no_third()
    {
        Entity[] long3 = [People[0], Entity("people/x", "Maximiliana Theodora von Hohenfels-Wolkenstein"), Entity("people/y", "International Space Station"), People[1]];
        var site = Of([Article("a", "2022-07-06", "[Ann|people/ann] met [X|people/x], [Y|people/y] and [Bob|people/bob].")], long3);
        var labels = site.PageAt<EntityPage>("people/ann/").Network!.Around.ToDictionary(n => n.Name, n => n.Label);
        Assert.Equal(["International", "Space Station"], labels["International Space Station"]);
        Assert.Equal(["Maximiliana", "Theodora von Hoh…"], labels["Maximiliana Theodora von Hohenfels-Wolkenstein"]);
    }

    [Fact]
    public void What_happened_on_one_day_needs_no_strip() =>
        Assert.Null(Of([Article("a", "2022-07-06", "A."), Article("b", "2022-07-06", "B.")], []).PageAt<TimelinePage>("timeline/").Strip);

    [Fact]
    public void A_month_is_drawn_by_day_and_a_decade_by_month()
    {
        var days = Of([Article("a", "2022-07-01", "A."), Article("b", "2022-07-02", "B."), Article("c", "2022-07-31", "C."), Article("d", "2022-07-31", "D.")], []).PageAt<TimelinePage>("timeline/").Strip!;
        Assert.Equal(["1 July 2022: 1", "2 July 2022: 1", "31 July 2022: 2"], days.Bars.Select(b => b.Title));
        Assert.Equal((0, TimelineStrip.Width), (days.Bars[0].X, days.Bars[^1].X + days.Bars[^1].Width));
        Assert.Equal(days.Bars[0].Height * 2, days.Bars[^1].Height);
        Assert.Equal(["1 July 2022", "31 July 2022"], days.Labels.Select(l => l.Text));

        var months = Of([Article("a", "2015-03-11", "A."), Article("b", "2015-03-12", "B."), Article("c", "2022-07-06", "C.")], []).PageAt<TimelinePage>("timeline/").Strip!;
        Assert.Equal(["March 2015: 2", "July 2022: 1"], months.Bars.Select(b => b.Title));
        Assert.Equal(["2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022"], months.Labels.Select(l => l.Text));
    }

    [Fact]
    public void A_strip_has_room_for_millennia()
    {
        var old = Entity("events/founding", "The founding") with { Dates = new(Date(800, 1, 1), null) };
        var strip = Of([Article("a", "2015-03-11", "A."), Article("b", "2022-07-06", "B.")], [old]).PageAt<TimelinePage>("timeline/").Strip!;
        Assert.Equal(2, strip.Bars.Length);
        Assert.InRange(strip.Labels.Length, 2, 9);
    }
}
