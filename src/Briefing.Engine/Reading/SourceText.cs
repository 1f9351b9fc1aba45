using System.Text;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Reading;

/// <summary>From the bytes of a source file to its text: UTF-8, with or without a byte order mark, line ends folded to LF.</summary>
public static class SourceText
{
    /// <summary>The largest text that is read, in bytes: some 700,000 words.</summary>
    public const long Limit = 5_000_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null and an error where the file is not one.</summary>
    public static Checked<string?> Read(SourceFile file)
    {
        if (file.Length > Limit) return new(null, [Problems.TooLarge(new(file.Shown), file.Length, Limit)]);
        ReadOnlySpan<byte> bytes = file.Read();
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return new(null, [Problems.Utf16(new(file.Shown, 1, 1))]);
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        if (bytes.IndexOf((byte)0) is >= 0 and var zero) return new(null, [Problems.BinaryFile(PlaceOf(file, bytes[..zero]))]);
        try
        {
            return new(Strict.GetString(bytes).ReplaceLineEndings("\n"));
        }
        catch (DecoderFallbackException e)
        {
            return new(null, [Problems.InvalidUtf8(PlaceOf(file, bytes[..e.Index]))]);
        }
    }

    private static Location PlaceOf(SourceFile file, ReadOnlySpan<byte> before) => new(
        file.Shown, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
}
