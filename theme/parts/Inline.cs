using System.Collections.Immutable;
using Briefing.Engine.Composing.Models;
using Microsoft.AspNetCore.Components;

namespace Briefing.Theme.Parts;

/// <summary>What stands within a line, many times on a page: fragments, because a component for each link would be half of the time of a page.</summary>
public static class Inline
{
    /// <summary>A date.</summary>
    public static RenderFragment Date(DateText date) => builder =>
    {
        builder.OpenElement(0, "time");
        builder.AddAttribute(1, "datetime", date.Iso);
        builder.AddContent(2, date.Text);
        builder.CloseElement();
    };

    /// <summary>A link; the text alone where it leads nowhere.</summary>
    public static RenderFragment Anchor(Link link) => builder =>
    {
        if (link.Href.Length == 0)
        {
            builder.AddContent(0, link.Text);
            return;
        }
        builder.OpenElement(1, "a");
        builder.AddAttribute(2, "href", link.Href);
        builder.AddContent(3, link.Text);
        builder.CloseElement();
    };

    /// <summary>Links in a row, with commas.</summary>
    public static RenderFragment Anchors(ImmutableArray<Link> links) => builder =>
    {
        for (var i = 0; i < links.Length; i++)
        {
            if (i > 0) builder.AddContent(0, ", ");
            builder.AddContent(1, Anchor(links[i]));
        }
    };
}
