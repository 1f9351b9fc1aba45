using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Briefing.Theme.Parts;

/// <summary>The heading of an item in a list: which level it has depends on what stands above the list.</summary>
public sealed class Heading : ComponentBase
{
    /// <summary>From 2 to 6.</summary>
    [Parameter, EditorRequired]
    public required int Level { get; set; }

    /// <summary>The heading's text.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, $"h{Level}");
        builder.AddAttribute(1, "class", "title");
        builder.AddContent(2, ChildContent);
        builder.CloseElement();
    }
}
