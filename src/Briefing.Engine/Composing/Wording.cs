using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>Every sentence and label that pages are composed with, in one place. What the theme writes by itself stands in the theme.</summary>
public static class Wording
{
    /// <summary>The home page, in breadcrumbs.</summary>
    public const string Home = "Home";

    /// <summary>All articles.</summary>
    public const string Articles = "Articles";

    /// <summary>The label of an article where entities have that of their kind.</summary>
    public const string Article = "Article";

    /// <summary>All tags.</summary>
    public const string Tags = "Tags";

    /// <summary>The word above a tag's name.</summary>
    public const string Tag = "Tag";

    /// <summary>The story's dates.</summary>
    public const string Timeline = "Timeline";

    /// <summary>The calendar of articles.</summary>
    public const string Archive = "Archive";

    /// <summary>Who was relied on for what.</summary>
    public const string Sources = "Sources";

    /// <summary>All corrections.</summary>
    public const string Corrections = "Corrections";

    /// <summary>The search page.</summary>
    public const string Search = "Search";

    /// <summary>The briefing as one document.</summary>
    public const string Print = "Print edition";

    /// <summary>The page for addresses that do not exist.</summary>
    public const string NotFound = "Page not found";

    /// <summary>The site's feed.</summary>
    public const string Feed = "Feed";

    /// <summary>The entities as data.</summary>
    public const string Data = "Data";

    /// <summary>An article as data.</summary>
    public const string AsData = "Data (JSON)";

    /// <summary>An article as text.</summary>
    public const string AsMarkdown = "Text (Markdown)";

    /// <summary>From a place to what took place there.</summary>
    public const string TookPlaceHere = "took place here";

    /// <summary>What is cut out of a text, between the segments of one utterance.</summary>
    public const string Gap = " […] ";

    /// <summary>"1 article", "12 articles".</summary>
    public static string Count(int count, string singular, string plural) => $"{count} {(count == 1 ? singular : plural)}";

    /// <summary>"12 articles".</summary>
    public static string ArticleCount(int count) => Count(count, "article", "articles");

    /// <summary>"4 quotations · in 12 articles · last 6 July 2022": what the articles have on an entity.</summary>
    /// <param name="quotations">Of its own.</param>
    /// <param name="articles">That mention it or are about it.</param>
    /// <param name="last">The date of the newest of them, or null.</param>
    public static string Appearances(int quotations, int articles, string? last) => articles == 0 ? "Not mentioned yet" : string.Join(" · ", new[]
    {
        quotations == 0 ? null : Count(quotations, "quotation", "quotations"),
        $"in {ArticleCount(articles)}",
        last is null ? null : $"last {last}",
    }.OfType<string>());

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";

    /// <summary>The title of a page in a list that goes over several: the first has the list's own.</summary>
    public static string Paged(string title, int page) => page == 1 ? title : $"{title}, page {page}";

    /// <summary>The label of an item that readers do not see.</summary>
    public static string Label(HiddenReason reason) => reason switch
    {
        HiddenReason.Draft => "Draft",
        HiddenReason.Future => "Not yet published",
        _ => "Expired",
    };

    /// <summary>Why readers do not see an item, for the banner above it.</summary>
    public static string Banner(HiddenReason reason, FrontMatter front, string language) => reason switch
    {
        HiddenReason.Draft => "This is a draft. Readers do not see it.",
        HiddenReason.Future => $"Readers will see this from {Instant(front.Publish ?? front.Date, language)}.",
        _ => $"Readers have not seen this since {Instant(front.Expires ?? front.Date, language)}.",
    };

    private static string Instant(DateTimeOffset instant, string language) =>
        $"{Dates.Of(instant, hasTime: true, language).Text}, {Dates.Time(instant)}";
}
