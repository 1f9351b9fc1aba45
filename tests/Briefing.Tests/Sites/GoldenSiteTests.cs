namespace Briefing.Tests.Sites;

/// <summary>Whole sites, compared byte for byte with what was read and found right. UPDATE_GOLDEN=1 writes anew what comes out: read the diff.</summary>
public sealed class GoldenSiteTests
{
    [Theory]
    [InlineData("minimal")]
    [InlineData("everything")]
    [InlineData("broken")]
    public void Comes_out_as_expected(string name)
    {
        var site = new GoldenSite(name);
        var actual = GoldenSite.FilesOf(site.Build());
        if (Golden.IsUpdated) site.Write(actual);
        var expected = site.Read();

        Assert.Equal(expected.Keys, actual.Keys);
        Assert.Empty(actual.Select(f => GoldenSite.FirstDifference(f.Key, expected[f.Key], f.Value)).OfType<string>());
    }

    [Fact]
    public void What_is_hidden_leaves_no_trace()
    {
        var files = GoldenSite.FilesOf(new GoldenSite("everything").Build());

        Assert.DoesNotContain(files, f => f.Key.Contains("secret", StringComparison.Ordinal) || f.Value.Contains("secret", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Broken_is_broken_in_every_file()
    {
        var site = new GoldenSite("broken");
        var named = site.Build().Problems.Select(p => p.Where.Path).ToHashSet(StringComparer.Ordinal);
        var root = Path.Combine(GoldenSite.Root(), "broken");
        var written = Directory.EnumerateFiles(Path.Combine(root, "input"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'));

        // What lies under fine/ is there for the others to clash with.
        Assert.Equal([], written.Where(f => !named.Contains(f) && !f.Contains("/fine/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }
}
