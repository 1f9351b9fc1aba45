namespace Briefing.Theme;

/// <summary>Every word that the theme writes by itself, in one place.</summary>
public static class Strings
{
    public const string SkipToContent = "Skip to content";
    public const string MainNavigation = "Main";
    public const string FooterNavigation = "Footer";
    public const string Breadcrumbs = "Breadcrumb";
    public const string Pages = "Pages";
    public const string Next = "Next page";
    public const string Letters = "Letters";
    public const string Years = "Years";
    public const string Preview = "Preview";
    public const string MadeWith = "Made with Briefing: every mention leads to the sentence it stands in.";

    public const string TheBriefing = "The briefing";
    public const string AsOf = "As of";
    public const string Latest = "Latest";
    public const string AllArticles = "All articles";
    public const string WhoIsWho = "Who is who";
    public const string Said = "Said";
    public const string Timeline = "Timeline";
    public const string WholeTimeline = "The whole timeline";
    public const string AboutTheBriefing = "About";

    public const string By = "By";
    public const string Updated = "Updated";
    public const string KeyPoints = "Key points";
    public const string InThisArticle = "In this article";
    public const string Tags = "Tags";
    public const string Corrections = "Corrections";
    public const string Source = "Source";
    public const string HowToCite = "How to cite";
    public const string OtherForms = "Other forms";
    public const string Related = "Related";
    public const string With = "With";
    public const string Last = "Last";
    public const string Since = "since";
    public const string Until = "until";
    public const string Published = "published";
    public const string Retrieved = "retrieved";
    public const string Checked = "checked";
    public const string BasedOn = "Based on";

    public const string NotToBeConfusedWith = "Not to be confused with";
    public const string AlsoKnownAs = "Also known as";
    public const string Roles = "Roles";
    public const string Relations = "Relations";
    public const string When = "When";
    public const string Where = "Where";
    public const string Seen = "Seen";
    public const string InTheBriefing = "In the briefing";
    public const string Biography = "Biography";
    public const string About = "About";
    public const string MentionedIn = "Mentioned in";
    public const string AppearsWith = "Appears with";
    public const string SourcesAndData = "Sources and data";
    public const string Feed = "Feed";
    public const string FeedOfThisPage = "Feed of this page";
    public const string Data = "Data";
    public const string NotMentionedYet = "Not mentioned yet";
    public const string InContext = "in context";

    public const string Articles = "Articles";
    public const string WhoIsInThem = "Who is in them";
    public const string TimelineIntro = "The story by day: what happened, and what we reported.";
    public const string Sources = "Sources";
    public const string SourcesIntro = "Who was relied on, and for what.";
    public const string CorrectionsIntro = "What we got wrong, and when we put it right.";
    public const string NoCorrections = "None so far.";
    public const string NothingYet = "Nothing yet.";

    public const string Search = "Search";
    public const string SearchLabel = "A name, or words from an article";
    public const string SearchNeedsScript = "Search needs a script. Without it, the indexes below have every name.";
    public const string FilterAll = "All";
    public const string FilterKind = "Kind";
    public const string FilterTag = "Tag";
    public const string FilterYear = "Year";
    public const string FoundNames = "Names";
    public const string FoundArticles = "Articles by title";
    public const string FoundTexts = "In the text";
    public const string FoundMore = "Show {0} more";
    public const string NothingFound = "Nothing found.";
    public const string OneFound = "1 result.";
    public const string ManyFound = "{0} results.";
    public const string NearlyFound = "Nothing is spelt just so; this is close.";
    public const string OneArticle = "1 article";
    public const string ManyArticles = "{0} articles";
    public const string SearchFailed = "The index could not be loaded.";
    public const string Indexes = "Indexes";

    public const string NotFoundNumber = "404";
    public const string NotFoundTitle = "There is no page at this address";
    public const string NotFoundIntro = "It may have moved. Look for the name, or start from an index.";
    public const string DidYouMean = "Did you mean";
    public const string Moved = "This page has moved";

    public const string Document = "Briefing";
    public const string Contents = "Contents";
    public const string LinksInThisArticle = "Links in this article";
    public const string OtherYears = "Other years";


    public static string Mentions(int count) => Count(count, "mention", "mentions");

    /// <summary>How often an entity is in the briefing: an article can be about it without naming it.</summary>
    public static string HowOften(int mentions, int articles) => mentions == 0 && articles > 0 ? ArticleCount(articles) : Mentions(mentions);

    public static string ArticleCount(int count) => Count(count, "article", "articles");

    public static string Appearances(int mentions, int articles, int quotations) =>
        mentions == 0 && articles == 0 ? NotMentionedYet
        : (mentions == 0 ? $"About it: {ArticleCount(articles)}" : $"{Mentions(mentions)} in {ArticleCount(articles)}") + (quotations == 0 ? "" : $", {Count(quotations, "quotation", "quotations")}");

    public static string Minutes(int count) => Count(count, "minute", "minutes");

    public static string SharedSentences(int count) => Count(count, "shared sentence", "shared sentences");

    public static string MoreSentences(int count) => $"and {Count(count, "more sentence", "more sentences")}";

    public static string More(int count) => $"{count} more";

    public static string SentencesThatMention(string name) => $"Sentences that mention {name}";

    public static string SaidAbout(string name) => $"Said about {name}";

    public static string AllAbout(string name) => $"About {name}";

    public static string SourceNumber(int number) => $"Source {number}";

    public static string AtTheTime(string role) => $"{role} at the time";

    public static string Licence(string licence) => $"Text: {licence}.";

    public static string TitleOf(string page, string site) => $"{page} · {site}";

    private static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
