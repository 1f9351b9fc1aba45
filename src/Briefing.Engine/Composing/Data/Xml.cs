using System.Text;
using System.Xml;

namespace Briefing.Engine.Composing.Data;

/// <summary>XML documents: UTF-8, indented, line feeds.</summary>
internal static class Xml
{
    private static readonly XmlWriterSettings Format = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
    };

    /// <summary>The document that a function writes.</summary>
    public static byte[] Write(Action<XmlWriter> write) => Utf8Text.Collect(bytes =>
    {
        using (var writer = XmlWriter.Create(bytes, Format)) write(writer);
        bytes.WriteByte((byte)'\n');
    });

    /// <summary>The text without the characters that no XML document may have (XML 1.0, 2.2), not even escaped.</summary>
    public static string Valid(string text)
    {
        var i = 0;
        while (i < text.Length && XmlConvert.IsXmlChar(text[i])) i++;
        if (i == text.Length) return text;
        var valid = new StringBuilder(text.Length).Append(text, 0, i);
        for (; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) valid.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) valid.Append(text[i]).Append(text[++i]);
        }
        return valid.ToString();
    }
}
