using System.Text;

namespace Briefing.Engine.Composing;

/// <summary>Texts as the bytes of their files: UTF-8, without a byte order mark.</summary>
internal static class Utf8Text
{
    // In bytes: three quarters of all pages are smaller.
    private const int Typical = 16 * 1024;

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The bytes of a text.</summary>
    public static byte[] Of(string text) => Encoding.GetBytes(text);

    /// <summary>The bytes of a text that a function writes, without the text ever standing in memory.</summary>
    public static byte[] Write(Action<TextWriter> write)
    {
        using var bytes = new MemoryStream(Typical);
        using (var text = new StreamWriter(bytes, Encoding, leaveOpen: true) { NewLine = "\n" }) write(text);
        return bytes.ToArray();
    }
}
