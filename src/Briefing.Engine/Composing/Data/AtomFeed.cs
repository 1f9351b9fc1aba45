using System.ServiceModel.Syndication;
using System.Xml;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>Feeds in the Atom format (RFC 4287).</summary>
internal static class AtomFeed
{
    private static readonly XmlQualifiedName Language = new("lang", "http://www.w3.org/XML/1998/namespace");

    /// <summary>The document.</summary>
    public static byte[] Write(Feed feed, Route route, Indexes indexes)
    {
        var settings = indexes.Site.Settings;
        var page = settings.Absolute(feed.Page);
        var atom = new SyndicationFeed
        {
            Id = page,
            Title = new TextSyndicationContent(Xml.Valid(feed.Title)),
            Description = feed.Description.Length == 0 ? null : new TextSyndicationContent(Xml.Valid(feed.Description)),
            LastUpdatedTime = feed.Updated,
            Language = settings.Language,
            Generator = "Briefing",
            Items = feed.Articles.Select(article => Entry(article, feed.Contents, indexes)).ToList(),
        };
        atom.Links.Add(new(new(settings.Absolute(route)), "self", null, "application/atom+xml", 0));
        atom.Links.Add(new(new(page), "alternate", null, "text/html", 0));
        // An entry without authors has the feed's (RFC 4287, 4.1.1): there is always one.
        foreach (var author in settings.Authors.DefaultIfEmpty(new(settings.Title))) atom.Authors.Add(Person(author));
        if (settings.Licence is { } licence) atom.Copyright = new(Xml.Valid(licence));
        return Xml.Write(writer => new Atom10FeedFormatter(atom).WriteTo(writer));
    }

    private static SyndicationItem Entry(Article article, FeedContents contents, Indexes indexes)
    {
        var (front, settings) = (article.Front, indexes.Site.Settings);
        var entry = new SyndicationItem
        {
            Id = Feed.IdOf(article, settings),
            Title = new TextSyndicationContent(Xml.Valid(front.Title)),
            Summary = front.Summary.Length == 0 ? null : new TextSyndicationContent(Xml.Valid(front.Summary)),
            Content = SyndicationContent.CreateHtmlContent(contents.Of(article)),
            PublishDate = front.Date,
            LastUpdatedTime = Feed.UpdatedOf(article),
        };
        entry.Links.Add(new(Addresses.Of(article, settings), "alternate", null, "text/html", 0));
        foreach (var author in front.Authors) entry.Authors.Add(Person(author));
        foreach (var tag in indexes.Tags.Of(article)) entry.Categories.Add(new(Xml.Valid(tag.Name), settings.Absolute(new("tags/")), null) { Name = tag.Slug, Label = Xml.Valid(tag.Name) });
        if (!string.Equals(front.Language, settings.Language, StringComparison.OrdinalIgnoreCase)) entry.AttributeExtensions.Add(Language, front.Language);
        return entry;
    }

    private static SyndicationPerson Person(Author author) => new(null, Xml.Valid(author.Name), author.Url is { } url && Addresses.IsWeb(url) ? Xml.Valid(url) : null);
}
