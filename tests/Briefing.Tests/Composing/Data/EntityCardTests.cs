using Briefing.Engine.Composing.Data;
using Briefing.Engine.Model;

namespace Briefing.Tests.Composing.Data;

public sealed class EntityCardTests
{
    [Fact]
    public void A_card_says_who_in_a_few_words_with_the_roles_and_their_days()
    {
        var ada = Sample.Ada with
        {
            Roles =
            [
                new("Countess", null, new(new(1838), new(1852, 11)), null),
                new("Mathematician", null, DateRange.Always, null),
            ],
        };
        var article = Sample.Article("a", "2022-07-06", "Ada Byron said “no”.");
        var site = Sample.Site(article with
        {
            Mentions = [Sample.Mention(article, "Ada Byron", ada)],
            Quotations = [new(new(16, 18), 1, ada.Id, "Ada Byron", "Ada Byron", "said", SpeakerConfidence.Named)],
        }) with { Register = new([ada]) };

        Assert.Equal(
            """{"name":"Ada Byron","kind":"Person","summary":"Wrote the first notes.","roles":[{"text":"Countess","from":"1838-01-01","to":"1852-11-30"}],"counts":"1 quotation · 1 article · Last 6 July 2022"}""" + "\n",
            Sample.Text(new EntityCardPages(), site, "people/ada-byron/card.json"));
    }

    [Fact]
    public void Who_has_no_summary_is_a_role_without_days_and_who_is_in_no_article_is_not_mentioned_yet()
    {
        var ada = Sample.Ada with { Summary = "", Roles = [new("Mathematician", null, DateRange.Always, null)] };

        Assert.Equal(
            """{"name":"Ada Byron","kind":"Person","summary":"Mathematician","roles":[],"counts":"Not mentioned yet"}""" + "\n",
            Sample.Text(new EntityCardPages(), Sample.Site() with { Register = new([ada]) }, "people/ada-byron/card.json"));
    }
}
