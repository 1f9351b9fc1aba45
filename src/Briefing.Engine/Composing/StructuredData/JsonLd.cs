using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Briefing.Engine.Composing.StructuredData;

/// <summary>JSON-LD documents in the vocabulary of schema.org.</summary>
public static class JsonLd
{
    // Letters of all scripts stay readable; this encoder always escapes <, >, & and ', so that no text can end the script element around it.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A document of several things.</summary>
    public static string Document(params ReadOnlySpan<JsonObject?> things)
    {
        var graph = new JsonArray();
        foreach (var thing in things) if (thing is not null) graph.Add((JsonNode)thing);
        return new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph }.ToJsonString(Options);
    }

    /// <summary>A thing. Properties without a value are left out: an empty one would be an error.</summary>
    public static JsonObject Thing(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
        {
            if (value is not null && !(value is JsonValue text && text.TryGetValue<string>(out var s) && s.Length == 0)) thing[name] = value;
        }
        return thing;
    }

    /// <summary>Several values; null for none.</summary>
    public static JsonNode? Many(IEnumerable<JsonNode?> values)
    {
        var all = new JsonArray();
        foreach (var value in values) if (value is not null) all.Add(value);
        return all.Count == 0 ? null : all;
    }

    /// <summary>Several texts; null for none.</summary>
    public static JsonNode? Many(IEnumerable<string> values) => Many(values.Select(v => (JsonNode?)JsonValue.Create(v)));

    /// <summary>A thing described elsewhere in the document or site.</summary>
    public static JsonObject Reference(string id) => new() { ["@id"] = id };

    /// <summary>An absolute web address, or null.</summary>
    public static string? WebAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;
}
