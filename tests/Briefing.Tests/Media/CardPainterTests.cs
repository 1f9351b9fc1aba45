using Briefing.Engine.Media;
using Briefing.Engine.Model;
using SkiaSharp;

namespace Briefing.Tests.Media;

public sealed class CardPainterTests
{
    private static readonly Card Plain = new("The site", "Topic", "A headline", "", "6 July 2022", Palette.Plain with { Accent = new(200, 0, 0) });

    [Fact]
    public void A_card_is_a_picture_of_the_size_that_its_page_says()
    {
        using var card = SKBitmap.Decode(CardPainter.Paint(Plain));

        Assert.Equal((1200, 630), (card.Width, card.Height));
    }

    [Fact]
    public void The_same_card_gives_the_same_bytes() => Assert.Equal(CardPainter.Paint(Plain), CardPainter.Paint(Plain with { }));

    [Fact]
    public void The_accent_is_a_rule_on_the_paper()
    {
        using var card = SKBitmap.Decode(CardPainter.Paint(Plain));

        Assert.Equal(new SKColor(200, 0, 0), card.GetPixel(120, 70));
        Assert.Equal(SKColors.White, card.GetPixel(5, 5));
    }

    [Fact]
    public void Whatever_stands_on_it_keeps_to_its_margins()
    {
        var words = string.Join(' ', Enumerable.Repeat("Wörter ЖЩ unbreakablelongwordwithoutanend", 20));
        foreach (var headline in (string[])[words, "A", "Donaudampfschifffahrtsgesellschaftskapitänswitwenpensionsauszahlungsstelle", "emoji 🚀 and\u0301 日"])
        {
            using var card = SKBitmap.Decode(CardPainter.Paint(new(words, words, headline, words, words, Palette.Plain)));
            var ink = InkOf(card);
            Assert.InRange(ink.Left, 72, 90);
            Assert.InRange(ink.Right, 100, 1124);
            Assert.InRange(ink.Bottom, 500, 575);
        }
    }

    [Fact]
    public void A_long_headline_stays_above_the_foot()
    {
        var words = string.Join(' ', Enumerable.Repeat("headline", 60));
        using var card = SKBitmap.Decode(CardPainter.Paint(new("Site", "Topic", words, "", "Foot", Palette.Plain)));

        Assert.All(Enumerable.Range(0, 1200), x => Assert.Equal(SKColors.White, card.GetPixel(x, 520)));
    }

    [Theory]
    [InlineData("Łódź, Київ, Αθήνα – “é” 2022 🚀", true)]
    [InlineData("e\u0301", true)]
    [InlineData("東京", false)]
    [InlineData("القاهرة", false)]
    [InlineData("თბილისი", false)]
    public void A_card_can_be_written_where_the_font_has_its_letters(string headline, bool can)
    {
        Assert.Equal(can, (Plain with { Headline = headline }).IsWritable);
        if (can) Assert.NotEmpty(CardPainter.Paint(Plain with { Headline = headline }));
    }

    [Fact]
    public void The_font_has_every_letter_that_a_card_may_have()
    {
        foreach (var file in (string[])["card.ttf", "card-bold.ttf"])
        {
            using var stream = typeof(CardPainter).Assembly.GetManifestResourceStream("fonts/" + file)!;
            using var face = SKTypeface.FromStream(stream);
            using var font = new SKFont(face);
            var missing = Enumerable.Range(0x20, 0x500).Where(c => (Plain with { Headline = char.ConvertFromUtf32(c) }).IsWritable && System.Text.Rune.IsLetterOrDigit(new(c)) && !font.ContainsGlyph(c));
            Assert.Empty(missing.Select(c => $"{c:X}"));
        }
    }

    [Fact]
    public void Other_words_and_other_colours_are_another_picture()
    {
        Card[] cards = [Plain, Plain with { Site = "x" }, Plain with { Kicker = "x" }, Plain with { Headline = "x" }, Plain with { Deck = "x" }, Plain with { Foot = "x" }, Plain with { Palette = Palette.Plain }];
        Assert.Equal(cards.Length, cards.Select(c => c.Fingerprint).Distinct().Count());
    }

    private static SKRectI InkOf(SKBitmap card)
    {
        var (left, right, bottom) = (card.Width, 0, 0);
        for (var y = 0; y < card.Height; y++)
        {
            for (var x = 0; x < card.Width; x++)
            {
                if (card.GetPixel(x, y).Red > 128) continue;
                (left, right, bottom) = (Math.Min(left, x), Math.Max(right, x), y);
            }
        }
        return new(left, 0, right, bottom);
    }
}
