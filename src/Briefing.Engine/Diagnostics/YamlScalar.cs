using System.Text.Json;
using System.Text.Encodings.Web;

namespace Briefing.Engine.Diagnostics;

/// <summary>Names as they are written into YAML, for the lines that an editor pastes.</summary>
public static class YamlScalar
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text as it stands where YAML takes it for the same text, within braces too; else in double quotes (a JSON string is a YAML scalar).</summary>
    public static string Of(string text) => IsPlain(text) ? text : JsonSerializer.Serialize(text, Readable);

    // Narrower than YAML 1.2 §7.3.3 allows: a name that needs thought is quoted.
    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && !text.EndsWith(' ')
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '\u00A0' or '-' or '‑' or '\'' or '’' or '.' or '/')
        && text.ToLowerInvariant() is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off" or "y" or "n" or "none");
}
