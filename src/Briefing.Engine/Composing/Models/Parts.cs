using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Models;

/// <summary>An article in a list.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Href">The article.</param>
/// <param name="Summary">The standfirst; may be empty.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Language">Where it is not the site's; or null.</param>
/// <param name="Who">Who and what is in it, most central first, at most five.</param>
/// <param name="Hidden">The word for why readers do not see it ("Draft"), or null where they do.</param>
public sealed record ArticleTeaser(string Title, string Href, string Summary, DateText Date, string? Language, ImmutableArray<Link> Who, string? Hidden);

/// <summary>An entity in a list.</summary>
/// <param name="Name">The full name.</param>
/// <param name="SortName">As it is sorted, family name first.</param>
/// <param name="Href">Its page.</param>
/// <param name="KindLabel">Person, Organisation …</param>
/// <param name="Description">Its role or one-line summary; may be empty.</param>
/// <param name="MentionCount">Mentions in articles.</param>
/// <param name="ArticleCount">Articles that mention it or are about it.</param>
/// <param name="FirstSeen">The date of the oldest of them, or null.</param>
/// <param name="LastSeen">The date of the newest of them, or null.</param>
/// <param name="Thin">There is too little to say for a place in search engines.</param>
public sealed record EntityTeaser(
    string Name, string SortName, string Href, string KindLabel, string Description, int MentionCount, int ArticleCount, DateText? FirstSeen, DateText? LastSeen, bool Thin);

/// <summary>A named group of entities: a kind, a letter.</summary>
/// <param name="Title">People; A.</param>
/// <param name="Anchor">Its id in the page.</param>
/// <param name="Href">Its own page, or null.</param>
/// <param name="Entities">In order.</param>
public sealed record EntityGroup(string Title, string Anchor, string? Href, ImmutableArray<EntityTeaser> Entities);

/// <summary>A quotation as it is shown away from its article.</summary>
/// <param name="Text">The words, without marks; the segments of one utterance joined by an ellipsis in brackets.</param>
/// <param name="Language">The language of the words where it is not the site's; or null.</param>
/// <param name="Speaker">Who said it, where that is known and registered.</param>
/// <param name="SpeakerText">Who said it, as the article names them; or null.</param>
/// <param name="Role">The role the speaker held that day; or null.</param>
/// <param name="Article">Where it stands; leads to the sentence.</param>
/// <param name="Date">The article's date.</param>
/// <param name="Source">Where the article has it from, or null.</param>
public sealed record QuotationCard(string Text, string? Language, Link? Speaker, string? SpeakerText, string? Role, Link Article, DateText Date, string? Source);

/// <summary>A sentence shown away from its article, the name marked with <c>mark</c>.</summary>
/// <param name="Html">The sentence.</param>
/// <param name="Href">Leads to the sentence in its article.</param>
public sealed record Excerpt(Html Html, string Href);

/// <summary>A line of a timeline.</summary>
/// <param name="Date">When.</param>
/// <param name="Text">What.</param>
/// <param name="Href">Where it is told, or null.</param>
/// <param name="Kind">article, event, role, relation.</param>
/// <param name="Until">The end of a stretch, or null.</param>
public sealed record TimelineEntry(DateText Date, string Text, string? Href, string Kind, DateText? Until = null);

/// <summary>A stretch of a timeline.</summary>
/// <param name="Title">The year.</param>
/// <param name="Entries">In order.</param>
public sealed record TimelineYear(string Title, ImmutableArray<TimelineEntry> Entries);

/// <summary>Where facts come from, as shown.</summary>
/// <param name="Name">As named.</param>
/// <param name="Href">Absolute, or null.</param>
/// <param name="Author">Who wrote it, or null.</param>
/// <param name="Published">When it was published, or null.</param>
/// <param name="Retrieved">When it was read, or null.</param>
/// <param name="Licence">Under which it may be used, or null.</param>
public sealed record SourceCard(string Name, string? Href, string? Author, DateText? Published, DateText? Retrieved, string? Licence);

/// <summary>A correction as shown.</summary>
public sealed record CorrectionCard(DateText Date, string Text, Link? Article = null);

/// <summary>A picture as shown.</summary>
/// <param name="Href">The file.</param>
/// <param name="Alt">What it shows.</param>
/// <param name="Width">In pixels, or null where unknown.</param>
/// <param name="Height">In pixels, or null where unknown.</param>
/// <param name="Credit">Who made it, or null.</param>
/// <param name="Licence">Under which it may be shown, or null.</param>
/// <param name="SourceSet">Its versions in several widths, for the <c>srcset</c> attribute; or null.</param>
public sealed record Picture(string Href, string Alt, int? Width, int? Height, string? Credit, string? Licence, string? SourceSet = null);
