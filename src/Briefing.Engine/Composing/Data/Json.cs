using System.Text.Encodings.Web;
using System.Text.Json;

namespace Briefing.Engine.Composing.Data;

/// <summary>JSON documents (RFC 8259): one line, UTF-8, letters of all scripts as they are. For files of their own, never for within HTML.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The document that a function writes, with a line feed at its end.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> write) => Utf8Text.Collect(bytes =>
    {
        using (var writer = new Utf8JsonWriter(bytes, Format)) write(writer);
        bytes.WriteByte((byte)'\n');
    });

    /// <summary>An object.</summary>
    public static void Object(this Utf8JsonWriter json, Action properties)
    {
        json.WriteStartObject();
        properties();
        json.WriteEndObject();
    }

    /// <summary>A property that is a list of objects.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> properties)
    {
        json.WriteStartArray(name);
        foreach (var item in items) json.Object(() => properties(item));
        json.WriteEndArray();
    }

    /// <summary>A property that is a list of texts.</summary>
    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items) json.WriteStringValue(item);
        json.WriteEndArray();
    }

    /// <summary>A name of the code as it stands in data: <c>LinkedAlready</c> gives <c>linked-already</c>.</summary>
    public static string Code<T>(T value) where T : struct, Enum => Codes<T>.Names[value];

    private static class Codes<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Names = Enum.GetValues<T>().ToDictionary(v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));
    }
}
