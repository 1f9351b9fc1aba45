using Briefing.Engine.Media;
using CsCheck;

namespace Briefing.Tests.Media;

public sealed class LinesTests
{
    private static double Length(string text) => text.Length;

    [Theory]
    [InlineData("one two three four", 100, "one two three four")]
    [InlineData("one two three four", 15, "one two|three four")]
    [InlineData("a bb ccc dddd eeeee ffffff", 12, "a bb ccc|dddd eeeee|ffffff")]
    [InlineData("unbreakableword and more", 8, "unbreakableword|and more")]
    [InlineData("6\u00a0July and on", 6, "6\u00a0July|and on")]
    [InlineData("   ", 6, "")]
    public void Lines_are_few_and_even(string text, int width, string lines) => Assert.Equal(lines, string.Join('|', Lines.Balanced(text, width, Length)));

    [Fact]
    public void No_word_is_lost_and_no_line_too_long_but_for_a_single_word() => Gen.Select(Gen.String["ab  é"], Gen.Int[1, 40]).Sample((text, width) =>
    {
        var lines = Lines.Balanced(text, width, Length);
        return string.Join(' ', lines) == string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)) && lines.All(line => line.Length <= width || !line.Contains(' ', StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("aaa|bbb", 2, 5, "aaa|bbb")]
    [InlineData("aaa|bbb|ccc", 2, 5, "aaa|bbb…")]
    [InlineData("aaa|bbbbb|ccc", 2, 5, "aaa|bbbb…")]
    [InlineData("aaaaaaaa", 1, 5, "aaaa…")]
    [InlineData("aaa bbb", 1, 5, "aaa…")]
    public void What_does_not_fit_is_cut_and_says_so(string lines, int most, int width, string left) =>
        Assert.Equal(left, string.Join('|', Lines.AtMost([.. lines.Split('|')], most, width, Length)));
}
