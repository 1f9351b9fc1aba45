using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>A page at each former address that leads to the present one.</summary>
public sealed class RedirectPages : IPageKind
{
    /// <summary>What <see cref="Page.Kind"/> says of them.</summary>
    public const string Kind = "Redirect";

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) => Redirects.Of(site).Select(redirect =>
        new Page(redirect.From, new PageContent.Drawn(() => Model(redirect, site.Settings, chrome)), [redirect.Where.Path]));

    private static RedirectPage Model(Redirect redirect, Settings settings, Chrome chrome) => new()
    {
        Chrome = chrome,
        Head = new()
        {
            Title = redirect.Title,
            Description = redirect.Title,
            // The page that counts is the one it leads to (RFC 6596).
            Canonical = settings.Absolute(redirect.To),
            NoIndex = true,
        },
        Target = new(redirect.Title, settings.Href(redirect.To)),
    };
}
