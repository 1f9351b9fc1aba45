using Microsoft.AspNetCore.Components;

namespace Briefing.Theme.Parts;

/// <summary>A piece of a page, with the words of the site's language at hand.</summary>
public abstract class Part : ComponentBase
{
    /// <summary>The words of the site's language.</summary>
    [CascadingParameter]
    public required Strings Strings { get; set; }
}
