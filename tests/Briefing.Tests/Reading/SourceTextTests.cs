using System.Text;
using Briefing.Engine.Model;
using Briefing.Engine.Reading;

namespace Briefing.Tests.Reading;

public sealed class SourceTextTests
{
    private static string Problem(byte[] content) => Assert.Single(SourceText.Read(SourceFile.Of("articles/a.md", content)).Problems).ToString();

    [Fact]
    public void A_byte_order_mark_is_no_text() => Assert.Equal("a\nb", SourceText.Read(SourceFile.Of("articles/a.md", [0xEF, 0xBB, 0xBF, .. "a\r\nb"u8])).Value);

    [Fact]
    public void Bytes_that_are_not_utf_8_are_an_error_at_their_line_and_column() =>
        Assert.Equal("input/articles/a.md:2:3: error invalid-utf-8: Is not UTF-8 from here on. Save it as UTF-8.", Problem([.. "one\nна"u8, 0xFF, .. "x"u8]));

    [Fact]
    public void Zero_bytes_are_an_error_at_their_line_and_column() =>
        Assert.StartsWith("input/articles/a.md:2:2: error binary-file: ", Problem([.. "one\na"u8, 0, .. "x"u8]), StringComparison.Ordinal);

    [Fact]
    public void Utf_16_is_named() => Assert.StartsWith("input/articles/a.md:1:1: error utf-16: ", Problem([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a")]), StringComparison.Ordinal);

    [Fact]
    public void A_text_of_ten_megabytes_is_an_error() =>
        Assert.StartsWith("input/articles/a.md: error too-large: Has 10 MB; a text may have 5 MB.", Problem(new byte[10_000_000]), StringComparison.Ordinal);
}
