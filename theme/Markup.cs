using Briefing.Engine.Model;
using Microsoft.AspNetCore.Components;

namespace Briefing.Theme;

/// <summary>The only door by which markup gets into a page unescaped.</summary>
public static class Markup
{
    /// <summary>Markup that the engine made safe.</summary>
    public static MarkupString Raw(Html html) => new(html.Markup ?? "");

    /// <summary>A JSON document inside a <c>script</c> element, which no string in it can end (HTML Standard, 4.12.1.3): in JSON, <c>&lt;</c> occurs in strings only.</summary>
    public static MarkupString Json(string document) => new(document.Replace("<", "\\u003c", StringComparison.Ordinal));
}
