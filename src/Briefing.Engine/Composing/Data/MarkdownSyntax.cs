using System.Buffers;
using System.Text;

namespace Briefing.Engine.Composing.Data;

/// <summary>How text, code and addresses are written in Markdown (CommonMark) so that they mean themselves.</summary>
internal static class MarkdownSyntax
{
    private static readonly SearchValues<char> EndsAddress = SearchValues.Create(" ()<>\n");

    private static readonly SearchValues<char> Special = SearchValues.Create(" \n\t\r\\`*[]<~_&");

    /// <summary>Plain text as Markdown: what would mean something there is escaped; white space is folded.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        AppendEscaped(escaped, text);
        return LineStart(escaped.ToString().Trim());
    }

    /// <summary>The marks of a code span that these words cannot end.</summary>
    public static (string Opening, string Closing) Fence(string code)
    {
        var fence = new string('`', LongestRun(code) + 1);
        var space = code[0] == '`' || code[^1] == '`' ? " " : "";
        return (fence + space, space + fence);
    }

    /// <summary>The length of the longest run of backticks.</summary>
    public static int LongestRun(string code)
    {
        var (longest, run) = (0, 0);
        foreach (var c in code) longest = Math.Max(longest, run = c == '`' ? run + 1 : 0);
        return longest;
    }

    /// <summary>The address of a link: what would end it, and blanks, percent-encoded; all else that is not ASCII may stand as it is.</summary>
    public static string Destination(string address) => !address.AsSpan().ContainsAny(EndsAddress) ? address : string.Concat(address.Select(c => c is ' ' or '(' or ')' or '<' or '>' or '\n' ? Uri.HexEscape(c) : c.ToString()));

    /// <summary>Appends plain text so that nothing in it means anything in Markdown; white space is folded.</summary>
    public static void AppendEscaped(StringBuilder to, string text)
    {
        var i = 0;
        while (i < text.Length)
        {
            // Runs of plain text are copied whole; a blank after another is left out.
            var run = text.AsSpan(i).IndexOfAny(Special);
            if (run < 0) run = text.Length - i;
            to.Append(text, i, run);
            i += run;
            if (i == text.Length) return;
            var c = text[i];
            if (c is ' ' or '\n' or '\t' or '\r')
            {
                if (to.Length == 0 || to[^1] is not (' ' or '\n')) to.Append(' ');
            }
            else
            {
                if (IsSpecialAt(text, i)) to.Append('\\');
                to.Append(c);
            }
            i++;
        }
    }

    private static bool IsSpecialAt(string text, int i) => text[i] switch
    {
        // Within a word an underscore means nothing; an ampersand only in front of a name or number.
        '_' => !(i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1])),
        '&' => i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '#'),
        _ => true,
    };

    /// <summary>A line that is no heading, quotation or item of a list by how it begins.</summary>
    public static string LineStart(string line)
    {
        if (line.Length == 0) return line;
        if (line[0] is '#' or '>' or '+' or '-' or '=') return "\\" + line;
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10 && line[digits] is '.' or ')' && digits > 0 && (digits + 1 == line.Length || line[digits + 1] == ' ') ? line.Insert(digits, "\\") : line;
    }
}
