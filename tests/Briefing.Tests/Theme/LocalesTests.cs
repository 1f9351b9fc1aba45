using Briefing.Theme;

namespace Briefing.Tests.Theme;

public sealed class LocalesTests
{
    [Theory]
    [InlineData("en", "en_GB")]
    [InlineData("en-US", "en_US")]
    [InlineData("de-at", "de_AT")]
    [InlineData("zh-Hant-TW", "zh_TW")]
    [InlineData("tlh", null)]
    public void A_language_gives_a_locale_where_its_region_is_known(string language, string? locale) => Assert.Equal(locale, Locales.Of(language));
}
