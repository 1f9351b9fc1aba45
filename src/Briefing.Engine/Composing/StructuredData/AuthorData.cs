using System.Text.Json.Nodes;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.StructuredData;

/// <summary>Authors of articles, as Person or Organization.</summary>
public static class AuthorData
{
    /// <summary>
    /// An author: by the author's own address, else as the register knows the name, else by the page of this site that tells who writes it
    /// (<c>/about/</c>, or the home page), for a reader wants to know whom to ask.
    /// </summary>
    public static JsonObject Of(Author author, Site site)
    {
        var settings = site.Settings;
        var known = site.Register.Resolve(author.Name) is [var only] && only.Id.Kind is EntityKind.People or EntityKind.Organisations ? only : null;
        var isOrganisation = known is null ? NamesAnOrganisation(author.Name, settings) : known.Id.Kind == EntityKind.Organisations;
        return JsonLd.Thing(isOrganisation ? "Organization" : "Person",
            ("name", author.Name),
            ("url", JsonLd.WebAddress(author.Url) ?? settings.Absolute(known?.Route ?? About(site))),
            ("sameAs", known is null ? null : JsonLd.Many(known.SameAs.Select(JsonLd.WebAddress).OfType<string>())));
    }

    private static Route About(Site site) => site.Pages.FirstOrDefault(p => p.Id.Slug == "about")?.Route ?? new Route("");

    // A desk, a paper: what stands behind an article, or bears the site's own name, is nobody's personal name.
    private static bool NamesAnOrganisation(string name, Settings settings) =>
        name == settings.Title || name.StartsWith("The ", StringComparison.OrdinalIgnoreCase);
}
