using Briefing.Cli.Preview;

namespace Briefing.Tests.Cli.Preview;

public sealed class ChangeWatcherTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SiteOnDisk _site = new();

    [Fact]
    public Task A_file_written_in_place_is_noticed() => Noticed(() => _site.Write("input/articles/first.md", "new"));

    [Fact]
    public Task A_file_saved_by_renaming_is_noticed()
    {
        var written = _site.Write("written-beside.tmp", "new");
        return Noticed(() => File.Move(written, _site.At("input/articles/first.md"), overwrite: true));
    }

    [Fact]
    public Task A_file_taken_away_is_noticed() => Noticed(() => File.Delete(_site.At("input/articles/first.md")));

    [Fact]
    public async Task A_file_in_a_folder_that_was_made_since_is_noticed()
    {
        using var watcher = Watch();
        Directory.CreateDirectory(_site.At("input/people/astronauts"));
        await Next(watcher);
        _site.Write("input/people/astronauts/a.md", "new");
        await Next(watcher);
    }

    [Fact]
    public async Task A_folder_that_another_took_the_place_of_is_still_watched()
    {
        using var watcher = Watch();
        Directory.Move(_site.At("input"), _site.At("before"));
        await Next(watcher);
        _site.Write("input/site.yml", "title: x");
        await Next(watcher);
        _site.Write("input/articles/first.md", "new");
        await Next(watcher);
    }

    [Fact]
    public async Task A_thousand_changes_at_once_are_noticed_at_least_once_after_the_last()
    {
        using var watcher = Watch();
        for (var i = 0; i < 1000; i++) _site.Write($"input/articles/a{i}.md", "new");
        await Next(watcher);
    }

    [Fact]
    public async Task Nothing_is_noticed_where_nothing_changes()
    {
        using var watcher = Watch();
        _site.Write("output/index.html", "beside");
        _site.Read("input/articles/first.md");
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watcher.NextAsync(soon.Token));
    }

    public void Dispose() => _site.Dispose();

    private ChangeWatcher Watch() => new([_site.At("input")]);

    private static async Task Next(ChangeWatcher watcher)
    {
        using var patience = new CancellationTokenSource(Patience);
        await watcher.NextAsync(patience.Token);
    }

    private async Task Noticed(Action change)
    {
        using var watcher = Watch();
        change();
        await Next(watcher);
    }
}
