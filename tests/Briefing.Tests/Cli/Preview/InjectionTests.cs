using System.Text;
using Briefing.Cli.Preview;

namespace Briefing.Tests.Cli.Preview;

public sealed class InjectionTests
{
    [Theory]
    [InlineData("<head>a</head><body>b</body></html>", "<head>aH</head><body>bB</body></html>")]
    [InlineData("<head>a</head><body>“</body>” b</body>", "<head>aH</head><body>“</body>” bB</body>")]
    [InlineData("<p>fragment", "<p>fragmentHB")]
    [InlineData("", "HB")]
    [InlineData("</body></head>", "</body>H</head>B")]
    public void Each_text_goes_to_the_end_of_its_part(string page, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(Injection.Into(Encoding.UTF8.GetBytes(page), "H", "B")));
}
