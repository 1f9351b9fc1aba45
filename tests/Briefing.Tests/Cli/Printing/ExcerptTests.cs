using Briefing.Cli.Printing;
using CsCheck;

namespace Briefing.Tests.Cli.Printing;

public sealed class ExcerptTests
{
    [Fact]
    public void A_short_line_is_shown_whole_without_its_indentation() => Assert.Equal(
        new Excerpt(4, "- ", "terry-virt"), Excerpt.Of("    - terry-virt", new("a.md", 4, 7), 80));

    [Fact]
    public void Of_a_long_line_the_surroundings_of_the_place_are_shown()
    {
        var excerpt = Excerpt.Of(string.Concat(Enumerable.Repeat("word ", 1000)) + "HERE" + string.Concat(Enumerable.Repeat(" word", 1000)), new("a.md", 1, 5001), 60)!;
        Assert.StartsWith("…", excerpt.Before, StringComparison.Ordinal);
        Assert.StartsWith("HERE", excerpt.From, StringComparison.Ordinal);
        Assert.EndsWith("…", excerpt.From, StringComparison.Ordinal);
        Assert.InRange(excerpt.Before.Length + excerpt.From.Length, 50, 62);
    }

    [Fact]
    public void The_end_of_a_line_can_be_the_place() => Assert.Equal(new Excerpt(1, "title:", ""), Excerpt.Of("title:", new("a.md", 1, 7), 80));

    [Fact]
    public void A_place_behind_the_line_is_none() => Assert.Null(Excerpt.Of("title:", new("a.md", 1, 8), 80));

    [Fact]
    public void A_file_that_is_gone_has_none() => Assert.Null(Excerpt.Read(Path.GetTempPath(), new("no-such-file.md", 1, 1), 80));

    [Fact]
    public void A_character_is_never_cut_and_the_place_is_always_shown() =>
        Gen.Select(Gen.OneOf("a", "ä", "宇", "👩", " ").Array[0, 200], Gen.Int[20, 40], Gen.Int[0, 400])
            .Select((parts, width, at) => (Line: string.Concat(parts), Width: width, At: at))
            .Where(t => t.At <= t.Line.Length && (t.At == t.Line.Length || !char.IsLowSurrogate(t.Line[t.At])))
            .Sample(t =>
            {
                var excerpt = Excerpt.Of(t.Line, new("a.md", 1, t.At + 1), t.Width)!;
                var (before, from) = (excerpt.Before.TrimStart('…'), excerpt.From.TrimEnd('…'));
                return t.Line[..t.At].EndsWith(before, StringComparison.Ordinal)
                    && t.Line[t.At..].StartsWith(from, StringComparison.Ordinal)
                    && from.Length == 0 == (t.At == t.Line.Length)
                    && (before + from).IsNormalized();
            });
}
