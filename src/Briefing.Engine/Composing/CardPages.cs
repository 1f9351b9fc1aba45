using Briefing.Engine.Composing.Models;
using Briefing.Engine.Media;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>The pictures that stand for pages where they are shared.</summary>
public sealed class CardPages : IPageKind
{
    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) => indexes.Cards.All.Select(card => new Page(
        card.Route, new PageContent.Painted(cache => cache.GetOrMake($"card-{card.Card.Fingerprint}.png", () => CardPainter.Paint(card.Card))), []));
}
