using System.Collections.Concurrent;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>The texts of articles for feed readers, each made once, when first asked for. Safe for concurrent use.</summary>
internal sealed class FeedContents(Settings settings)
{
    private readonly ConcurrentDictionary<Id, string> _byArticle = new();

    /// <summary>An article's text: valid in XML too.</summary>
    public string Of(Article article) => _byArticle.GetOrAdd(article.Id, static (_, a) => Xml.Valid(FeedMarkup.Of(a.article, a.settings)), (article, settings));
}
