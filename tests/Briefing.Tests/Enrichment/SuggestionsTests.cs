using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Enrichment.Spotting;
using Briefing.Engine.Model;

namespace Briefing.Tests.Enrichment;

public sealed class SuggestionsTests
{
    [Fact]
    public void A_short_form_joins_the_longer_name_of_its_article()
    {
        var suggestion = Assert.Single(Gather("Jane Roe left. Later Roe came back."));

        Assert.Equal("Jane Roe", suggestion.Name);
        Assert.Equal(["Roe"], suggestion.Variants);
        Assert.Equal((1, 2, "people"), (suggestion.Articles, suggestion.Occurrences, suggestion.Kind));
    }

    [Fact]
    public void A_short_form_of_two_names_joins_neither()
    {
        var suggestions = Gather("Jane Roe met Peter Roe. Later Roe came back.");

        Assert.Equal(["Jane Roe", "Peter Roe", "Roe"], suggestions.Select(s => s.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_name_in_three_articles_is_urged_and_stands_first()
    {
        var suggestions = Gather("Jane Roe left.", "Then Jane Roe came to Oxbay.", "Nobody asked Jane Roe.");

        Assert.Equal(["Jane Roe", "Oxbay"], suggestions.Select(s => s.Name));
        Assert.Equal([true, false], suggestions.Select(s => s.IsUrged));
    }

    [Fact]
    public void The_sentences_that_name_it_are_shown()
    {
        var place = Assert.Single(Assert.Single(Gather("Nobody came. In Oxbay boats waited. The end.")).Places);

        Assert.Equal("In Oxbay boats waited.", "Nobody came. In Oxbay boats waited. The end."[place.Sentence.Start..place.Sentence.End]);
    }

    private static ImmutableArray<Suggestion> Gather(params string[] texts) => Suggestions.Gather([.. texts.Select(Article)]);

    private static Article Article(string text, int number)
    {
        var body = Passage.BodyOf(text);
        var sentences = Sentences.Split(body, "en");
        return new()
        {
            Manuscript = new()
            {
                Id = new("articles", $"a{number}"),
                Where = new("a.md"),
                SourcePath = "a.md",
                Front = new() { Title = "A", Date = default, Updated = default },
                Body = body,
                Words = [],
                Fingerprint = default,
            },
            Html = default,
            Sentences = sentences,
            Candidates = Candidates.Find(body, sentences, [], [], "en"),
        };
    }
}
