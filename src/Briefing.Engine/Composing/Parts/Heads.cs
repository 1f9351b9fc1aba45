using System.Collections.Immutable;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.StructuredData;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Parts;

/// <summary>What stands in the heads of pages, and the way to them.</summary>
public static class Heads
{
    /// <summary>The head of an index or a list.</summary>
    /// <param name="site">The site.</param>
    /// <param name="chrome">What is the same on every page.</param>
    /// <param name="route">The page's address.</param>
    /// <param name="titling">Its title and description, unique within the site.</param>
    /// <param name="crumbs">The way to it, itself last.</param>
    /// <param name="section">The part of the site it belongs to, or null.</param>
    /// <param name="pager">Its place in a list, or null.</param>
    public static Head OfList(
        Site site, Chrome chrome, Route route, (string Title, string Description) titling, ImmutableArray<Crumb> crumbs, Route? section = null, Pager? pager = null) => new()
    {
        Title = titling.Title,
        Description = Clip.Words(titling.Description, 160),
        Canonical = site.Settings.Absolute(route),
        Section = section is { } part ? site.Settings.Href(part) : null,
        Image = chrome.SocialImage,
        Alternates = SiteFeeds(site.Settings),
        JsonLd = PageData.OfList(site, route, titling.Title, Clip.Words(titling.Description, 160), crumbs),
        Pager = pager,
    };

    /// <summary>The site's own feeds.</summary>
    public static ImmutableArray<Alternate> SiteFeeds(Settings settings) =>
    [
        new("application/atom+xml", settings.Title, settings.Href(new("feed.xml"))),
        new("application/feed+json", settings.Title, settings.Href(new("feed.json"))),
    ];

    /// <summary>The way from the home page: each step's text and address; the last is the page itself.</summary>
    public static ImmutableArray<Crumb> Crumbs(Settings settings, params ReadOnlySpan<(string Text, Route Route)> steps)
    {
        var crumbs = ImmutableArray.CreateBuilder<Crumb>(steps.Length + 1);
        crumbs.Add(new(settings.Wording.Home, settings.Href(new(""))));
        for (var i = 0; i < steps.Length; i++) crumbs.Add(new(steps[i].Text, i == steps.Length - 1 ? null : settings.Href(steps[i].Route)));
        return crumbs.MoveToImmutable();
    }
}
