using System.Text;
using Briefing.Cli.Preview;

namespace Briefing.Tests.Cli.Preview;

public sealed class DiskAssetsTests : IDisposable
{
    private readonly SiteOnDisk _site = new();

    [Fact]
    public void Files_on_disk_take_the_place_of_those_in_the_program_and_get_another_address()
    {
        var theme = new FakeTheme(_ => "") { Assets = [new("site.css", "style"u8.ToArray()), new("search.js", "script"u8.ToArray())] };
        var before = new DiskAssets(theme, DiskAssets.FoldersOf(_site.Root)).Assets;
        Assert.Equal(theme.Assets, before);

        _site.Write("theme/assets/site.css", "on disk");
        var after = new DiskAssets(theme, DiskAssets.FoldersOf(_site.Root)).Assets;
        Assert.Equal("on disk, script", string.Join(", ", after.Select(a => Encoding.UTF8.GetString(a.Content))));
        Assert.NotEqual(before[0].Route, after[0].Route);
    }

    public void Dispose() => _site.Dispose();
}
