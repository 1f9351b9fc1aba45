using Briefing.Engine.Model;
using CsCheck;

namespace Briefing.Tests.Model;

public sealed class ColourTests
{
    private static readonly Gen<Colour> Any = Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte, (r, g, b) => new Colour(r, g, b));

    [Theory]
    [InlineData("#8a1c1c", "#8a1c1c")]
    [InlineData("#FFF", "#ffffff")]
    [InlineData("8a1c1c", null)]
    [InlineData("#8a1c1", null)]
    [InlineData("#8a1c1c80", null)]
    [InlineData("#12345g", null)]
    [InlineData("red", null)]
    [InlineData("#fff;}", null)]
    [InlineData("#١٢٣", null)]
    public void A_colour_is_three_or_six_hexadecimal_digits(string text, string? colour) => Assert.Equal(colour, Colour.Read(text)?.ToString());

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#ffffff", 1)]
    [InlineData("#777777", "#ffffff", 4.478)]
    [InlineData("#0000ff", "#ffffff", 8.592)]
    public void Contrast_is_that_of_WCAG(string a, string b, double ratio) => Assert.Equal(ratio, Colour.Read(a)!.Value.ContrastWith(Colour.Read(b)!.Value), 0.001);

    [Fact]
    public void What_is_made_readable_is_readable_and_what_is_readable_already_stays() => Gen.Select(Any, Any).Sample((colour, paper) =>
    {
        var readable = colour.ReadableOn(paper, 4.5);
        return readable.ContrastWith(paper) >= 4.5 && (colour.ContrastWith(paper) < 4.5 || readable == colour);
    });

    [Fact]
    public void What_is_written_is_read_again() => Any.Sample(colour => Colour.Read(colour.ToString()) == colour);
}
