using System.Collections.Immutable;

namespace Briefing.Engine.Model;

/// <summary>
/// The words that the engine writes around an editor's own, in one language; here in English. A theme gives those of other languages, and adds the words
/// that it writes by itself.
/// </summary>
public record Wording
{
    /// <summary>English, for a host whose theme has no words of its own.</summary>
    public static Wording English { get; } = new();

    /// <summary>The home page, in breadcrumbs.</summary>
    public string Home { get; init; } = "Home";

    /// <summary>All articles.</summary>
    public string Articles { get; init; } = "Articles";

    /// <summary>The label of an article where entities have that of their kind.</summary>
    public string Article { get; init; } = "Article";

    /// <summary>What tells a page from an article of the same title.</summary>
    public string StaticPage { get; init; } = "page";

    /// <summary>All tags.</summary>
    public string Tags { get; init; } = "Tags";

    /// <summary>The word above a tag's name.</summary>
    public string Tag { get; init; } = "Tag";

    /// <summary>The story's dates.</summary>
    public string Timeline { get; init; } = "Timeline";

    /// <summary>The calendar of articles.</summary>
    public string Archive { get; init; } = "Archive";

    /// <summary>The language, as the first subtag of a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Who was relied on for what.</summary>
    public string Sources { get; init; } = "Sources";

    /// <summary>All corrections.</summary>
    public string Corrections { get; init; } = "Corrections";

    /// <summary>The search page.</summary>
    public string Search { get; init; } = "Search";

    /// <summary>The briefing as one document.</summary>
    public string Print { get; init; } = "Print edition";

    /// <summary>The page for addresses that do not exist.</summary>
    public string NotFound { get; init; } = "Page not found";

    /// <summary>The site's feed.</summary>
    public string Feed { get; init; } = "Feed";

    /// <summary>The entities as data.</summary>
    public string Data { get; init; } = "Data";

    /// <summary>An article as data.</summary>
    public string AsData { get; init; } = "Data (JSON)";

    /// <summary>An article as text.</summary>
    public string AsMarkdown { get; init; } = "Text (Markdown)";

    /// <summary>From a place to what took place there.</summary>
    public string TookPlaceHere { get; init; } = "took place here";

    /// <summary>The kinds of entity that every site has, singular and plural, by their folder.</summary>
    public ImmutableDictionary<string, (string Singular, string Plural)> Kinds { get; init; } =
        EntityKind.BuiltIn.ToImmutableDictionary(k => k.Name, k => (k.Singular, k.Plural), StringComparer.Ordinal);

    /// <summary>The types of relation that every site has, read from both ends, by name.</summary>
    public ImmutableDictionary<string, (string Label, string Inverse)> RelationTypes { get; init; } =
        RelationType.BuiltIn.ToImmutableDictionary(t => t.Name, t => (t.Label, t.Inverse), StringComparer.Ordinal);

    /// <summary>"1 article", "12 articles".</summary>
    public Func<int, string> ArticleCount { get; init; } = count => count == 1 ? "1 article" : $"{count} articles";

    /// <summary>"1 quotation", "12 quotations".</summary>
    public Func<int, string> QuotationCount { get; init; } = count => count == 1 ? "1 quotation" : $"{count} quotations";

    /// <summary>Before the date on which an entity was last seen.</summary>
    public string Last { get; init; } = "Last";

    /// <summary>Of an entity that no article has.</summary>
    public string NotMentionedYet { get; init; } = "Not mentioned yet";

    /// <summary>So many entities of a kind, within a sentence: "1 person", "12 people". From the kind's singular and plural.</summary>
    public Func<int, string, string, string> KindCount { get; init; } =
        (count, singular, plural) => $"{count} {(count == 1 ? singular : plural).ToLowerInvariant()}";

    /// <summary>A list within a sentence: "A", "A and B", "A, B and C".</summary>
    public Func<IReadOnlyList<string>, string> List { get; init; } = Joined("and");

    /// <summary>A title in quotation marks.</summary>
    public Func<string, string> Quoted { get; init; } = text => $"“{text}”";

    /// <summary>The title of a later page in a list that goes over several, from the list's own and the number.</summary>
    public Func<string, int, string> LaterPage { get; init; } = (title, page) => $"{title}, page {page}";

    /// <summary>A page in a list that goes over several, in breadcrumbs.</summary>
    public Func<int, string> PageNumber { get; init; } = page => $"Page {page}";

    /// <summary>The index of a kind, from its plural.</summary>
    public Func<string, string> AToZ { get; init; } = plural => $"{plural} A–Z";

    /// <summary>Before the date from which something holds.</summary>
    public string Since { get; init; } = "since";

    /// <summary>Before the last date on which something held.</summary>
    public string Until { get; init; } = "until";

    /// <summary>After a role in a timeline of which only the end is known.</summary>
    public string UntilThen { get; init; } = "until then";

    /// <summary>Why another article is worth reading: both are about these.</summary>
    public Func<string, string> AlsoAbout { get; init; } = names => $"Also about {names}.";

    /// <summary>Why another article is worth reading: both mention these.</summary>
    public Func<string, string> AlsoMentions { get; init; } = names => $"Also mentions {names}.";

    /// <summary>The label of a draft.</summary>
    public string Draft { get; init; } = "Draft";

    /// <summary>The label of an item that is to come.</summary>
    public string NotYetPublished { get; init; } = "Not yet published";

    /// <summary>The label of an item whose time is over.</summary>
    public string Expired { get; init; } = "Expired";

    /// <summary>Above a draft.</summary>
    public string DraftNotice { get; init; } = "This is a draft. Readers do not see it.";

    /// <summary>Above an item that is to come, from the day and the time.</summary>
    public Func<string, string> FutureNotice { get; init; } = moment => $"Readers will see this from {moment}.";

    /// <summary>Above an item whose time is over, from the day and the time.</summary>
    public Func<string, string> ExpiredNotice { get; init; } = moment => $"Readers have not seen this since {moment}.";

    /// <summary>What the home page is, for search engines, of a site that does not say.</summary>
    public Func<string, string> AboutHome { get; init; } = site => $"{site}: the briefing.";

    /// <summary>What the list of articles is.</summary>
    public Func<string, string> AboutArticles { get; init; } = site => $"All articles of {site}, newest first.";

    /// <summary>What the timeline is; without full stop.</summary>
    public Func<string, string> AboutTimeline { get; init; } = site => $"The dates of {site} in one line each";

    /// <summary>What the index of a kind is, from its plural, the site and how many there are; without full stop.</summary>
    public Func<string, string, string, string> AboutKind { get; init; } = (plural, site, count) => $"{plural} in {site}, A–Z: {count}";

    /// <summary>Something counted, such as "12 people", and in how many articles it is.</summary>
    public Func<string, int, string> InArticles { get; init; } = (counted, articles) => $"{counted} in {(articles == 1 ? "1 article" : $"{articles} articles")}";

    /// <summary>What the list of corrections is; without full stop.</summary>
    public Func<string, string> AboutCorrections { get; init; } = site => $"What {site} got wrong and has put right";

    /// <summary>What the index of sources is; without full stop.</summary>
    public Func<string, string> AboutSources { get; init; } = site => $"Who {site} relies on, and for which articles";

    /// <summary>What the calendar of all articles is.</summary>
    public Func<string, string> AboutArchive { get; init; } = site => $"All articles of {site} by year and month.";

    /// <summary>What a year's calendar is, from how many articles and the year.</summary>
    public Func<string, int, string> AboutYear { get; init; } = (articles, year) => $"{articles} of {year} by month.";

    /// <summary>The title of a month's articles.</summary>
    public Func<string, string> MonthTitle { get; init; } = month => $"Articles of {month}";

    /// <summary>What a month's list is, from how many articles and the month.</summary>
    public Func<string, string, string> AboutMonth { get; init; } = (articles, month) => $"{articles} of {month}.";

    /// <summary>The title of a tag's articles.</summary>
    public Func<string, string> TagTitle { get; init; } = tag => $"Articles tagged “{tag}”";

    /// <summary>What a tag's list is, from how many articles, the tag and the newest date.</summary>
    public Func<string, string, string, string> AboutTag { get; init; } = (articles, tag, newest) => $"{articles} tagged “{tag}”, the newest of {newest}.";

    /// <summary>What the index of tags is; without full stop.</summary>
    public Func<string, string> AboutTags { get; init; } = site => $"All tags of {site} with their articles";

    /// <summary>What the search page is.</summary>
    public Func<string, string> AboutSearch { get; init; } = site => $"Search the names, articles and sentences of {site}.";

    /// <summary>What the page for missing addresses is.</summary>
    public Func<string, string> AboutNotFound { get; init; } = site => $"There is no page at this address of {site}.";

    /// <summary>What the print edition is, from its title and how many articles.</summary>
    public Func<string, string, string> AboutPrint { get; init; } = (title, articles) => $"{title}: {articles} in one document.";

    /// <summary>The footnotes of a text, for those who hear it.</summary>
    public string Footnotes { get; init; } = "Footnotes";

    /// <summary>The link from a footnote to where it is called, for those who hear it.</summary>
    public string BackToText { get; init; } = "Back to the text";

    /// <summary>A table by its number in the text, for those who hear it.</summary>
    public Func<int, string> Table { get; init; } = number => $"Table {number}";

    /// <summary>The title of an alert of this kind.</summary>
    public string Note { get; init; } = "Note";

    /// <summary>The title of an alert of this kind.</summary>
    public string Tip { get; init; } = "Tip";

    /// <summary>The title of an alert of this kind.</summary>
    public string Important { get; init; } = "Important";

    /// <summary>The title of an alert of this kind.</summary>
    public string Warning { get; init; } = "Warning";

    /// <summary>The title of an alert of this kind.</summary>
    public string Caution { get; init; } = "Caution";

    /// <summary>How a list within a sentence is put together.</summary>
    /// <param name="and">The word before the last item.</param>
    public static Func<IReadOnlyList<string>, string> Joined(string and) => items =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} {and} {items[^1]}";

    /// <summary>The title of a page in a list that goes over several: the first has the list's own.</summary>
    public string Paged(string title, int page) => page == 1 ? title : LaterPage(title, page);
}
