using System.Text;

namespace Briefing.Cli.Preview;

/// <summary>Puts preview's own elements into a finished page.</summary>
internal static class Injection
{
    /// <summary>The page with one text before the end of its head and another before the end of its body; at its end where it has none.</summary>
    public static byte[] Into(byte[] page, string head, string body)
    {
        if (head.Length == 0 && body.Length == 0) return page;
        var inHead = page.AsSpan().IndexOf("</head>"u8);
        if (inHead < 0) inHead = page.Length;
        var inBody = page.AsSpan().LastIndexOf("</body>"u8);
        if (inBody < inHead) inBody = page.Length;
        return [.. page.AsSpan(0, inHead), .. Encoding.UTF8.GetBytes(head), .. page.AsSpan(inHead, inBody - inHead), .. Encoding.UTF8.GetBytes(body), .. page.AsSpan(inBody)];
    }
}
