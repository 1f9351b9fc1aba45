using Briefing.Cli;

namespace Briefing.Tests.Cli;

public sealed class FoldersTests : IDisposable
{
    private readonly SiteOnDisk _site = new();

    [Theory]
    [InlineData("output")]
    [InlineData("../beside")]
    [InlineData("deep/er/output")]
    [InlineData("inputs")]
    public void A_folder_of_its_own_is_fine(string output) => Assert.Null(Folders.Of(_site.Root, "input", output).WhyDangerous());

    [Theory]
    [InlineData("link/input", "holds the input")]
    [InlineData("link", "holds the site itself")]
    [InlineData("link/new/../input/x", "lies in the input")]
    public void A_link_does_not_hide_where_the_output_is(string output, string expected)
    {
        Directory.CreateSymbolicLink(_site.At("link"), _site.Root);
        Assert.Contains(expected, Folders.Of(_site.Root, "input", output).WhyDangerous(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_links_to_the_input_is_refused()
    {
        Directory.CreateSymbolicLink(_site.At("output"), _site.At("input"));
        Assert.Contains("holds the input", Folders.Of(_site.Root, "input", "output").WhyDangerous(), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_in_a_circle_are_no_folder()
    {
        Directory.CreateSymbolicLink(_site.At("a"), _site.At("b"));
        Directory.CreateSymbolicLink(_site.At("b"), _site.At("a"));
        Assert.Contains("is a file", Folders.Of(_site.Root, "input", "a").WhyDangerous(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_outside_of_the_site_may_stand_beside_its_output() =>
        Assert.Null(Folders.Of(_site.At("input/articles"), _site.At("input"), _site.At("output")).WhyDangerous());

    [Fact]
    public void An_output_that_holds_an_input_outside_of_the_site_is_refused() =>
        Assert.Contains("holds the input", Folders.Of(_site.At("input/articles"), _site.At("texts/a"), _site.At("texts")).WhyDangerous(), StringComparison.Ordinal);

    public void Dispose() => _site.Dispose();
}
