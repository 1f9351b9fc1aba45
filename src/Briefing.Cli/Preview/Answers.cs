using Briefing.Engine.Model;

namespace Briefing.Cli.Preview;

/// <summary>From a request to an answer: the site as GitHub Pages would serve it, and what is wrong with it laid over.</summary>
/// <param name="root">The site's root, to which the paths of diagnostics are relative.</param>
/// <param name="basePath">Begins and ends with a slash, not percent-encoded.</param>
/// <param name="reload">Pages reload themselves when something changed.</param>
internal sealed class Answers(string root, string basePath, bool reload)
{
    private const string NotFoundPage = "404.html";

    /// <summary>The answer.</summary>
    /// <param name="snapshot">What is shown now.</param>
    /// <param name="rawPath">As it stands in the request, percent-encoded.</param>
    /// <param name="query">With its question mark, or empty.</param>
    public Response To(Snapshot snapshot, string rawPath, string query)
    {
        if (BrowserFiles.Find(rawPath) is { } own) return own;
        if (snapshot.Site is not { } site) return TroublePage(snapshot, snapshot.Bug);
        return Resolver.Resolve(site.Has, basePath, rawPath) switch
        {
            Resolved.File { Path: var path } => Draw(snapshot, site, path, 200),
            Resolved.Folder { Path: var path } => new(301, MediaTypes.Html, [], new Route(path).Href(EncodedBase) + query),
            Resolved.Malformed => Response.Plain(400, "This address is not rightly percent-encoded."),
            Resolved.Outside => Response.Plain(404, $"The site is below {EncodedBase}"),
            _ when site.Has(NotFoundPage) => Draw(snapshot, site, NotFoundPage, 404),
            _ => Response.Plain(404, "There is nothing at this address."),
        };
    }

    private string EncodedBase => new Route(basePath).Encoded;

    private Response Draw(Snapshot snapshot, DrawnSite site, string path, int status)
    {
        byte[] body;
        try
        {
            body = site.Draw(path);
        }
        catch (Exception bug)
        {
            return TroublePage(snapshot, new InvalidOperationException($"While drawing {path}: {bug.Message}", bug));
        }
        var type = MediaTypes.Of(path);
        if (type == MediaTypes.Html) body = Injection.Into(body, Head(snapshot), snapshot.IsTroubled ? Trouble.Overlay(snapshot, root) : "");
        return new(status, type, body);
    }

    private Response TroublePage(Snapshot snapshot, Exception? bug) =>
        new(500, MediaTypes.Html, System.Text.Encoding.UTF8.GetBytes(Trouble.Page(snapshot, bug, root, reload ? BrowserFiles.ReloadScript(snapshot.Version) : "")));

    private string Head(Snapshot snapshot) =>
        (reload ? BrowserFiles.ReloadScript(snapshot.Version) : "") + (snapshot.IsTroubled ? BrowserFiles.OverlayHead : "");
}
