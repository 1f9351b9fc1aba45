using Briefing.Engine.Composing.Search;
using CsCheck;

namespace Briefing.Tests.Composing.Search;

public sealed class NumbersTests
{
    [Theory]
    [InlineData(new int[0], "")]
    [InlineData(new[] { 0 }, "A")]
    [InlineData(new[] { 0, 1, 2, 3 }, "AAAA")]
    [InlineData(new[] { 31, 64 }, "fgB")]
    [InlineData(new[] { 10_000 }, "w4J")]
    public void A_neighbour_costs_one_character(int[] numbers, string text) => Assert.Equal(text, Numbers.Text(numbers));

    [Fact]
    public void Nothing_is_lost() => Gen.Int[0, 200_000].Array[0, 50].Sample(any =>
    {
        int[] numbers = [.. any.Distinct().Order()];

        Assert.Equal(numbers, IndexReader.Numbers(Numbers.Text(numbers)));
    });
}
