using Briefing.Cli.Preview;

namespace Briefing.Tests.Cli.Preview;

public sealed class MediaTypesTests
{
    [Theory]
    [InlineData("index.html", "text/html; charset=utf-8")]
    [InlineData("feed.xml", "application/xml")]
    [InlineData("assets/font.woff2", "font/woff2")]
    [InlineData("assets/PHOTO.JPG", "image/jpeg")]
    [InlineData("robots.txt", "text/plain; charset=utf-8")]
    [InlineData("CNAME", "application/octet-stream")]
    [InlineData("a.unknown", "application/octet-stream")]
    public void A_file_has_the_type_of_its_extension(string path, string type) => Assert.Equal(type, MediaTypes.Of(path));
}
