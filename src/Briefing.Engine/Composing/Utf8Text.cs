using System.Text;

namespace Briefing.Engine.Composing;

/// <summary>Texts as the bytes of their files: UTF-8, without a byte order mark.</summary>
internal static class Utf8Text
{
    // A thread writes one text after another: what it wrote one in serves for the next, unless it grew beyond this many bytes.
    private const int Most = 1024 * 1024;

    [ThreadStatic]
    private static MemoryStream? spare;

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The bytes of a text.</summary>
    public static byte[] Of(string text) => Encoding.GetBytes(text);

    /// <summary>The bytes of a text that a function writes, without the text ever standing in memory.</summary>
    public static byte[] Write(Action<TextWriter> write) => Collect(bytes =>
    {
        using var text = new StreamWriter(bytes, Encoding, leaveOpen: true) { NewLine = "\n" };
        write(text);
    });

    /// <summary>The bytes that a function writes.</summary>
    public static byte[] Collect(Action<Stream> write)
    {
        // Taken away meanwhile: one text may be written while another is.
        var bytes = spare ?? new MemoryStream();
        spare = null;
        write(bytes);
        var text = bytes.ToArray();
        if (bytes.Capacity <= Most)
        {
            bytes.SetLength(0);
            spare = bytes;
        }
        return text;
    }
}
