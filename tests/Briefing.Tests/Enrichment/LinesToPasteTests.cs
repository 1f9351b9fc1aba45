using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Reporting;

namespace Briefing.Tests.Enrichment;

public sealed class LinesToPasteTests
{
    [Theory]
    [InlineData("several could be meant", "Harris", "John Harris met Kamala Harris. Then Harris left.")]
    [InlineData("a short name, and the full name does not stand before it", "Lindova", "Critics of Lindova spoke.")]
    [InlineData("not its name on the text's day", "The Commodore", "The Commodore spoke.")]
    [InlineData("not spelled as the name is", "ilse lindova", "The account ilse lindova was closed.")]
    [InlineData("part of a longer name that is not registered", "Lindova", "They met in Lindova Street.")]
    [InlineData("may be the common word", "Time", "Time will tell.")]
    [InlineData("headings carry no automatic links", "Ilse Lindova", "## Ilse Lindova\n\nShe spoke.")]
    [InlineData("quotations carry no automatic links", "Ilse Lindova", "“I have seen Ilse Lindova there today,” he said.")]
    [InlineData("its file says linking: explicit", "Quiet Office", "The Quiet Office spoke.")]
    public void The_line_to_paste_settles_the_doubt_it_stands_with(string reason, string surface, string text)
    {
        var doubt = Explain("", text).Single(e => e.Outcome.Contains(reason, StringComparison.Ordinal));
        Assert.Equal(surface, doubt.Surface);
        Assert.NotNull(doubt.ToPaste);

        var isDecision = doubt.ToPaste.StartsWith("links:", StringComparison.Ordinal);
        var settled = (isDecision ? Explain(doubt.ToPaste, text) : Explain("", text.Replace(surface, doubt.ToPaste, StringComparison.Ordinal)))
            .Last(e => e.Surface == surface);
        Assert.Equal([doubt.Considered[0]], settled.Considered);
        Assert.StartsWith(isDecision ? "decided in links:" : "marked by the author; linked", settled.Outcome, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_no_line_would_change_has_none() => Assert.All(Explain("", "Ilse Lindova came. Lindova left. [[!Lindova]] slept."), e => Assert.Null(e.ToPaste));

    private static ImmutableArray<NameExplanation> Explain(string front, string text)
    {
        var article = TestSite.Of($$"""
            -- people/john-harris.md --
            ---
            name: John Harris
            ---
            -- people/kamala-harris.md --
            ---
            name: Kamala Harris
            ---
            -- people/ilse-lindova.md --
            ---
            name: Ilse Lindova
            aliases: [ { name: the Commodore, from: 2015, to: 2016 } ]
            ---
            -- organisations/quiet-office.md --
            ---
            name: Quiet Office
            linking: explicit
            ---
            -- works/time.md --
            ---
            name: Time
            ---
            -- articles/a.md --
            ---
            title: A
            date: 2022-07-06
            {{front}}
            ---
            {{text}}
            """).Build().Site.Articles.Single();
        return NameReport.Explain(article.NamedTexts.Last());
    }
}
