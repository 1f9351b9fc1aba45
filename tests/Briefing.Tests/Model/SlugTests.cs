using Briefing.Engine.Model;
using CsCheck;

namespace Briefing.Tests.Model;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Terry Virts", "terry-virts")]
    [InlineData("  Łódź — 2022! ", "lodz-2022")]
    [InlineData("Gabriel García Márquez", "gabriel-garcia-marquez")]
    [InlineData("O’Brien's law", "obriens-law")]
    [InlineData("Straße", "strasse")]
    [InlineData("Київ", "київ")]
    [InlineData("Йод і 2022", "йод-і-2022")]
    [InlineData("新华社", "新华社")]
    [InlineData("C++", "c")]
    [InlineData("?!", "")]
    [InlineData("space_station.v2", "space-station-v2")]
    public void A_slug_is_folded_to_ASCII_where_every_letter_has_an_ASCII_form_and_else_keeps_its_script(string name, string slug) =>
        Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void A_slug_of_a_slug_is_itself() =>
        Gen.String.Sample(s => Slug.Of(Slug.Of(WellFormed(s))) == Slug.Of(WellFormed(s)));

    [Fact]
    public void A_slug_has_no_character_that_means_something_in_a_path() =>
        Gen.String.Sample(s => Slug.Of(WellFormed(s)).IndexOfAny(['/', '\\', '.', ' ', '%', '?', '#', ':']) < 0);

    // A string as files give it: no lone surrogates.
    private static string WellFormed(string s) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(s));
}
