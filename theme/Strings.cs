using Briefing.Engine.Model;

namespace Briefing.Theme;

/// <summary>
/// Every word of the site that no editor wrote, in one language: the engine's, and those that the theme writes by itself. Here they are English; each
/// other language is a file in <c>theme/strings/</c> that says them all.
/// </summary>
public sealed record Strings : Wording
{
    public string SkipToContent { get; init; } = "Skip to content";
    public string MainNavigation { get; init; } = "Main";
    public string FooterNavigation { get; init; } = "Footer";
    public string Breadcrumbs { get; init; } = "Breadcrumb";
    public string Pages { get; init; } = "Pages";
    public string Next { get; init; } = "Next page";
    public string Letters { get; init; } = "Letters";
    public string Years { get; init; } = "Years";
    public string Preview { get; init; } = "Preview";
    public string MadeWith { get; init; } = "Made with Briefing: every mention leads to the sentence it stands in.";

    public string TheBriefing { get; init; } = "The briefing";
    public string AsOf { get; init; } = "As of";
    public string Latest { get; init; } = "Latest";
    public string AllArticles { get; init; } = "All articles";
    public string WhoIsWho { get; init; } = "Who is who";
    public string Said { get; init; } = "Said";
    public string WholeTimeline { get; init; } = "The whole timeline";
    public string AboutTheBriefing { get; init; } = "About";

    public string By { get; init; } = "By";
    public string Updated { get; init; } = "Updated";
    public string KeyPoints { get; init; } = "Key points";
    public string InThisArticle { get; init; } = "In this article";
    public string Source { get; init; } = "Source";
    public string HowToCite { get; init; } = "How to cite";
    public string OtherForms { get; init; } = "Other forms";
    public string Related { get; init; } = "Related";
    public string With { get; init; } = "With";
    public string Published { get; init; } = "published";
    public string Retrieved { get; init; } = "retrieved";
    public string Checked { get; init; } = "checked";
    public string BasedOn { get; init; } = "Based on";

    public string NotToBeConfusedWith { get; init; } = "Not to be confused with";
    public string AlsoKnownAs { get; init; } = "Also known as";
    public string Roles { get; init; } = "Roles";
    public string Relations { get; init; } = "Relations";
    public string When { get; init; } = "When";
    public string Where { get; init; } = "Where";
    public string Seen { get; init; } = "Seen";
    public string InTheBriefing { get; init; } = "In the briefing";
    public string Biography { get; init; } = "Biography";
    public string About { get; init; } = "About";
    public string MentionedIn { get; init; } = "Mentioned in";
    public string AppearsWith { get; init; } = "Appears with";
    public string SourcesAndData { get; init; } = "Sources and data";
    public string FeedOfThisPage { get; init; } = "Feed of this page";
    public string LinkToSentence { get; init; } = "Link to this sentence";
    public string InContext { get; init; } = "in context";

    public string WhoIsInThem { get; init; } = "Who is in them";
    public string TimelineIntro { get; init; } = "The story by day: what happened, and what we reported.";
    public string SourcesIntro { get; init; } = "Who was relied on, and for what.";
    public string CorrectionsIntro { get; init; } = "What we got wrong, and when we put it right.";
    public string NoCorrections { get; init; } = "None so far.";
    public string NothingYet { get; init; } = "Nothing yet.";

    public string SearchLabel { get; init; } = "A name, or words from an article";
    public string SearchNeedsScript { get; init; } = "Search needs a script. Without it, the indexes below have every name.";
    public string FilterAll { get; init; } = "All";
    public string FilterKind { get; init; } = "Kind";
    public string FilterTag { get; init; } = "Tag";
    public string FilterYear { get; init; } = "Year";
    public string FoundNames { get; init; } = "Names";
    public string FoundArticles { get; init; } = "Articles by title";
    public string FoundTexts { get; init; } = "In the text";
    public string FoundMore { get; init; } = "Show {0} more";
    public string NothingFound { get; init; } = "Nothing found.";
    public string OneFound { get; init; } = "1 result.";
    public string ManyFound { get; init; } = "{0} results.";
    public string NearlyFound { get; init; } = "Nothing is spelt just so; this is close.";
    public string OneArticle { get; init; } = "1 article";
    public string ManyArticles { get; init; } = "{0} articles";
    public string SearchFailed { get; init; } = "The index could not be loaded.";
    public string Indexes { get; init; } = "Indexes";

    public string NotFoundNumber { get; init; } = "404";
    public string NotFoundTitle { get; init; } = "There is no page at this address";
    public string NotFoundIntro { get; init; } = "It may have moved. Look for the name, or start from an index.";
    public string DidYouMean { get; init; } = "Did you mean";
    public string Moved { get; init; } = "This page has moved";

    public string Document { get; init; } = "Briefing";
    public string Contents { get; init; } = "Contents";
    public string LinksInThisArticle { get; init; } = "Links in this article";
    public string OtherYears { get; init; } = "Other years";

    public Func<int, string> Mentions { get; init; } = count => Count(count, "mention", "mentions");
    public Func<int, string> Minutes { get; init; } = count => Count(count, "minute", "minutes");
    public Func<int, string> SharedSentences { get; init; } = count => Count(count, "shared sentence", "shared sentences");
    public Func<int, string> NetworkCaption { get; init; } = count => $"The nearest {count}. Lines join those whom a sentence names together; the thicker, the more sentences.";
    public Func<int, string> MoreSentences { get; init; } = count => $"and {Count(count, "more sentence", "more sentences")}";
    public Func<int, string> More { get; init; } = count => $"{count} more";

    /// <summary>How many articles are about an entity that they do not name.</summary>
    public Func<string, string> AboutIt { get; init; } = articles => $"About it: {articles}";

    public Func<string, string> SentencesThatMention { get; init; } = name => $"Sentences that mention {name}";
    public Func<string, string> SaidAbout { get; init; } = name => $"Said about {name}";
    public Func<string, string> AllAbout { get; init; } = name => $"About {name}";
    public Func<int, string> SourceNumber { get; init; } = number => $"Source {number}";
    public Func<string, string> AtTheTime { get; init; } = role => $"{role} at the time";
    public Func<string, string> Licence { get; init; } = licence => $"Text: {licence}.";

    /// <summary>How often an entity is in the briefing: an article can be about it without naming it.</summary>
    public string HowOften(int mentions, int articles) => mentions == 0 && articles > 0 ? ArticleCount(articles) : Mentions(mentions);

    /// <summary>How much the briefing has on an entity.</summary>
    public string Appearances(int mentions, int articles, int quotations) =>
        mentions == 0 && articles == 0 ? NotMentionedYet
        : (mentions == 0 ? AboutIt(ArticleCount(articles)) : InArticles(Mentions(mentions), articles))
            + (quotations == 0 ? "" : $", {QuotationCount(quotations)}");

    /// <summary>A page's title in tabs and search results.</summary>
    public static string TitleOf(string page, string site) => $"{page} · {site}";

    /// <summary>In languages where one is singular and all else plural: English, German, Spanish.</summary>
    internal static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
