using Briefing.Engine.Composing;
using Briefing.Engine.Model;

namespace Briefing.Tests.Composing;

public sealed class DatesTests
{
    [Theory]
    [InlineData("en", "6 July 2022", "July 2022")]
    [InlineData("en-US", "6 July 2022", "July 2022")]
    [InlineData("de", "6. Juli 2022", "Juli 2022")]
    [InlineData("fr", "6 juillet 2022", "juillet 2022")]
    [InlineData("es", "6 de julio de 2022", "julio de 2022")]
    [InlineData("uk", "6 липня 2022", "липень 2022")]
    [InlineData("ru", "6 июля 2022", "июль 2022")]
    [InlineData("ka", "2022-07-06", "2022-07")]
    public void A_date_is_shown_as_its_language_writes_it_or_as_ISO_8601(string language, string day, string month)
    {
        Assert.Equal(day, Dates.Of(new PartialDate(2022, 7, 6), language).Text);
        Assert.Equal(month, Dates.Of(new PartialDate(2022, 7), language).Text);
        Assert.Equal("2022", Dates.Of(new PartialDate(2022), language).Text);
    }

    [Fact]
    public void The_first_of_a_month_is_an_ordinal_in_French() => Assert.Equal("1er mai 2022", Dates.Of(new DateOnly(2022, 5, 1), "fr").Text);

    [Fact]
    public void The_machine_readable_date_is_as_exact_as_what_is_known()
    {
        var instant = new DateTimeOffset(2022, 7, 6, 6, 0, 0, TimeSpan.FromHours(3));
        Assert.Equal("2022", Dates.Of(new PartialDate(2022), "en").Iso);
        Assert.Equal("2022-07", Dates.Of(new PartialDate(2022, 7), "en").Iso);
        Assert.Equal("2022-07-06", Dates.Of(instant, hasTime: false, "en").Iso);
        Assert.Equal("2022-07-06T06:00:00+03:00", Dates.Of(instant, hasTime: true, "en").Iso);
    }

    [Fact]
    public void A_month_that_stands_alone_begins_with_a_capital()
    {
        Assert.Equal("Липень", Dates.Month(7, "uk"));
        Assert.Equal("Juillet", Dates.Month(7, "fr"));
        Assert.Equal("07", Dates.Month(7, "ka"));
    }
}
