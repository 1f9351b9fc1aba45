using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;
using Briefing.Engine.Understanding;

namespace Briefing.Tests.Understanding;

public sealed class SettingsReaderTests
{
    private static readonly BuildOptions Options = new() { Now = DateTimeOffset.UnixEpoch };

    private static Checked<Settings> Read(string yaml, BuildOptions? options = null) => SettingsReader.Read([SourceFile.Of("site.yml", yaml)], options ?? Options);

    [Fact]
    public void Without_a_file_there_is_one_error_that_says_how_to_begin() => Assert.Equal(
        "input/site.yml: error missing-settings: There is no site.yml. Create it with a title: and a url:, the site's full address.",
        Assert.Single(SettingsReader.Read([], Options).Problems).ToString());

    [Fact]
    public void The_base_path_is_that_of_the_url()
    {
        var settings = Read("title: T\nurl: https://owner.github.io/repo").Value;

        Assert.Equal("/repo/", settings.BasePath);
        Assert.Equal("/repo/people/", settings.Href(new Route("people/")));
        Assert.Equal("https://owner.github.io/repo/people/%D0%B0/", settings.Absolute(new Route("people/а/")));
    }

    [Fact]
    public void The_command_line_replaces_a_key()
    {
        var read = Read("title: T\nurl: https://a.example/", Options with { Overrides = [new("url", "https://b.example/x"), new("authors", "[{ name: Desk }]")] });

        Assert.Empty(read.Problems);
        Assert.Equal("https://b.example/x/", read.Value.Url.AbsoluteUri);
        Assert.Equal([new Author("Desk")], read.Value.Authors);
    }

    [Fact]
    public void An_unknown_key_of_the_command_line_is_named() => Assert.Equal(
        "--setting titel=X: warning unknown-key: Unknown key 'titel'. Did you mean 'title'?",
        Assert.Single(Read("title: T\nurl: https://a.example/", Options with { Overrides = [new("titel", "X")] }).Problems).ToString());

    [Fact]
    public void Preview_lends_its_address_where_there_is_none()
    {
        var read = Read("title: T", Options with { FallbackUrl = new("http://127.0.0.1:5080/") });

        Assert.Empty(read.Problems);
        Assert.Equal("/", read.Value.BasePath);
    }
}
