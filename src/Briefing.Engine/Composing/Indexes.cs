using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>What several page kinds need to know about the whole site, computed once, when first asked for. Safe for concurrent use.</summary>
public sealed class Indexes
{
    private readonly Lazy<Dossiers> _dossiers;
    private readonly Lazy<Ties> _ties;
    private readonly Lazy<TagIndex> _tags;
    private readonly Lazy<Calendar> _calendar;
    private readonly Lazy<Sourcebook> _sources;
    private readonly Lazy<Chronicle> _chronicle;
    private readonly Lazy<Titles> _titles;
    private readonly Lazy<Files> _files;
    private readonly Lazy<SocialCards> _cards;

    /// <summary>The indexes of a site; nothing is computed yet.</summary>
    public Indexes(Site site)
    {
        Site = site;
        _dossiers = new(() => new Dossiers(site));
        _ties = new(() => new Ties(site));
        _tags = new(() => new TagIndex(site));
        _calendar = new(() => new Calendar(site));
        _sources = new(() => new Sourcebook(site));
        _chronicle = new(() => new Chronicle(site));
        _titles = new(() => new Titles(site, Tags));
        _files = new(() => new Files(site));
        _cards = new(() => new SocialCards(this));
    }

    /// <summary>The site.</summary>
    public Site Site { get; }

    /// <summary>What the articles have on each entity.</summary>
    public Dossiers Dossiers => _dossiers.Value;

    /// <summary>What entities' files say of one another, from both ends.</summary>
    public Ties Ties => _ties.Value;

    /// <summary>The tags.</summary>
    public TagIndex Tags => _tags.Value;

    /// <summary>The articles by year and month.</summary>
    public Calendar Calendar => _calendar.Value;

    /// <summary>Who was relied on for what.</summary>
    public Sourcebook Sources => _sources.Value;

    /// <summary>The story's dates.</summary>
    public Chronicle Chronicle => _chronicle.Value;

    /// <summary>A title and a description for each article, page and entity, no two the same.</summary>
    public Titles Titles => _titles.Value;

    /// <summary>The copied files by their place in the input folder.</summary>
    public Files Files => _files.Value;

    /// <summary>The pictures that stand for pages where they are shared.</summary>
    public SocialCards Cards => _cards.Value;

    /// <summary>When the newest article was published, or null where there is none.</summary>
    public DateTimeOffset? AsOf => Site.Articles.IsEmpty ? null : Site.Articles[0].Front.Date;

    /// <summary>When anything last changed, or null where nothing is dated.</summary>
    public DateTimeOffset? Changed => Site.Articles.IsEmpty ? null : Site.Articles.Max(a => a.Front.Updated);
}
