using Briefing.Engine.Composing.Data;
using Briefing.Engine.Model;

namespace Briefing.Tests.Composing.Data;

public sealed class ArticleDataTests
{
    [Fact]
    public void An_articles_data_is_what_the_contract_says_to_the_letter()
    {
        var article = Sample.Article("a", "2022-07-06", "Ada Byron said “no”.\n\ncode Byron") with { Candidates = [] };
        article = article with
        {
            Mentions =
            [
                Sample.Mention(article, "Ada Byron", Sample.Ada),
                new(new(27, 32), Sample.Ada.Id, MentionHow.Short, MentionZone.Code, -1, NotLinked.InCode),
            ],
            Quotations =
            [
                new(new(16, 18), 1, Sample.Ada.Id, "Ada Byron", "Ada Byron", "said", SpeakerConfidence.Named),
                new(new(16, 18), 2, null, null, null, null, SpeakerConfidence.None),
            ],
            Candidates = [new(new(0, 3), "people", "first name"), new(new(0, 3), null, null)],
        };

        Assert.Equal(
            """
            {"version":1,"id":"articles/a","url":"https://owner.example/repo/articles/a/","title":"Title of a","date":"2022-07-06T00:00:00+00:00","text":"Ada Byron said “no”.\n\ncode Byron",
            "mentions":[{"start":0,"end":9,"surface":"Ada Byron","entity":"people/ada-byron","how":"name","linked":true,"why_not":null,"zone":"text","sentence":[0,20]},
            {"start":27,"end":32,"surface":"Byron","entity":"people/ada-byron","how":"short","linked":false,"why_not":"in-code","zone":"code","sentence":null}],
            "quotations":[{"start":16,"end":18,"group":1,"speaker":"people/ada-byron","speaker_text":"Ada Byron","speaker_name":"Ada Byron","cue":"said","confidence":"named"},
            {"start":16,"end":18,"group":2,"speaker":null,"speaker_text":null,"speaker_name":null,"cue":null,"confidence":"none"}],
            "sentences":[[0,20],[22,32]],"anchors":["s-000000","s-000001"],
            "candidates":[{"start":0,"end":3,"surface":"Ada","kind":"people"},{"start":0,"end":3,"surface":"Ada","kind":null}]}
            """.ReplaceLineEndings("") + "\n",
            Sample.Text(new ArticleDataPages(), Sample.Site(article), "articles/a/index.json"));
    }

    [Theory]
    [InlineData(NotLinked.LinkedAlready, "linked-already")]
    [InlineData(NotLinked.NextToLink, "next-to-link")]
    [InlineData(NotLinked.LinkingExplicit, "linking-explicit")]
    public void Reasons_are_kebab_case(NotLinked reason, string code) => Assert.Equal(code, Json.Code(reason));

    [Fact]
    public void Every_way_of_being_recognised_has_the_contracts_code() =>
        Assert.Equal(["explicit", "decided", "name", "alias", "acronym", "short"], Enum.GetValues<MentionHow>().Select(Json.Code).ToArray());

    [Fact]
    public void Every_zone_and_confidence_has_the_contracts_code()
    {
        Assert.Equal(["text", "quotation", "heading", "table", "footnote", "code"], Enum.GetValues<MentionZone>().Select(Json.Code).ToArray());
        Assert.Equal(["none", "named", "described", "pronoun"], Enum.GetValues<SpeakerConfidence>().Select(Json.Code).ToArray());
    }

    [Fact]
    public void The_Markdown_twin_has_a_header_and_the_authors_words()
    {
        var article = Sample.Article("a", "2022-07-06", "x", "<p>See <a href=\"/repo/people/ada-byron/\">Ada</a>.</p>", f => f with
        {
            Title = "A \"title\": *so*",
            Updated = f.Date.AddDays(1),
            Authors = [new("Jo")],
            Source = new("Wire", Url: "https://wire.example/", Retrieved: new PartialDate(2022, 7)),
        });

        Assert.Equal(
            """
            ---
            title: "A \"title\": *so*"
            date: 2022-07-06T00:00:00+00:00
            updated: 2022-07-07T00:00:00+00:00
            url: https://owner.example/repo/articles/a/
            language: "en"
            authors: ["Jo"]
            summary: "Summary of a."
            source:
              name: "Wire"
              url: "https://wire.example/"
              retrieved: 2022-07
            ---

            # A "title": \*so\*

            - The *point*.

            See [Ada](https://owner.example/repo/people/ada-byron/).

            """,
            Sample.Text(new ArticleTextPages(), Sample.Site(article with { KeyPoints = [new("The <em>point</em>.")] }), "articles/a/index.md"));
    }
}
