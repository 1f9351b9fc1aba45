using Briefing.Engine.Composing.Models;
using Briefing.Theme.Parts;
using Microsoft.AspNetCore.Components;

namespace Briefing.Theme.Pages;

/// <summary>What draws a kind of page: a component whose one parameter is the page's model. The model <c>XPage</c> is drawn by <c>X.razor</c>.</summary>
public abstract class PageComponent<TModel> : Part
    where TModel : PageModel
{
    /// <summary>Everything to draw, decided and in order.</summary>
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }
}
