using System.Text.Json;
using Briefing.Engine.Composing.Models;

namespace Briefing.Tests.Composing;

/// <summary>All addresses that a page's model holds, wherever they stand in it.</summary>
internal static class Links
{
    public static IEnumerable<string> In(PageModel model)
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(model, model.GetType()));
        return [.. Strings(json.RootElement).Where(s => s.StartsWith("/base/", StringComparison.Ordinal))];
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Strings(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
