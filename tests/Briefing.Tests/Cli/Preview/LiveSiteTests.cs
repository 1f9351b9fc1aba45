using System.Text;
using Briefing.Cli;
using Briefing.Cli.Preview;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Media;
using Briefing.Engine.Model;
using Briefing.Engine.Rendering;

namespace Briefing.Tests.Cli.Preview;

public sealed class LiveSiteTests : IDisposable
{
    private const string FirstArticle = "articles/first/index.html";

    private readonly SiteOnDisk _site = new();
    private int _runs;
    private int _drawn;

    [Fact]
    public void Before_the_first_run_there_is_nothing_to_show()
    {
        var live = Live();
        var starting = live.Current;
        Assert.True(starting.IsStarting);
        Assert.False(starting.Superseded.IsCompleted);
        live.Update();
        Assert.True(starting.Superseded.IsCompleted);
        Assert.False(live.Current.IsStarting);
    }

    [Fact]
    public void A_change_is_another_version_and_the_old_one_knows()
    {
        var live = Live();
        var first = live.Update();
        _site.Write("input/articles/first.md", SiteOnDisk.Article("Another title"));
        var second = live.Update();
        Assert.True(first.Superseded.IsCompleted);
        Assert.NotEqual(first.Version, second.Version, StringComparer.Ordinal);
        Assert.Equal("Another title", Draw(second));
    }

    [Fact]
    public void A_change_that_changes_nothing_is_none()
    {
        var live = Live();
        var first = live.Update();
        File.SetLastWriteTimeUtc(_site.At("input/articles/first.md"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Same(first, live.Update());
        Assert.Equal(1, _runs);
    }

    [Fact]
    public void With_errors_the_last_good_site_stays_drawn()
    {
        var live = Live();
        Draw(live.Update());
        _site.Write("input/articles/first.md", SiteOnDisk.Broken);
        var broken = live.Update();
        Assert.True(broken.IsTroubled);
        Assert.Equal("First", Draw(broken));
        Assert.Equal(1, _drawn);
    }

    [Fact]
    public void An_input_that_goes_away_is_an_error_and_it_can_come_back()
    {
        var live = Live();
        live.Update();
        Directory.Move(_site.At("input"), _site.At("elsewhere"));
        Assert.Contains(live.Update().Problems, p => p.Code == "no-input-folder");
        Directory.Move(_site.At("elsewhere"), _site.At("input"));
        Assert.Empty(live.Update().Problems);
    }

    [Fact]
    public void A_bug_leaves_the_last_good_site_and_is_forgotten_when_it_is_gone()
    {
        var failing = false;
        var live = Live(() => failing ? throw new InvalidOperationException("Oh no") : "");
        live.Update();
        failing = true;
        _site.Write("input/articles/first.md", SiteOnDisk.Article("Second"));
        var failed = live.Update();
        Assert.Equal("Oh no", failed.Bug?.Message);
        Assert.Equal("First", Draw(failed));
        failing = false;
        var mended = live.Update();
        Assert.Null(mended.Bug);
        Assert.Equal("Second", Draw(mended));
    }

    [Fact]
    public void When_the_themes_code_changes_pages_are_drawn_again_and_nothing_else_is_done()
    {
        var live = Live();
        var first = live.Update();
        Draw(first);
        var second = live.Redraw();
        Draw(second);
        Assert.NotEqual(first.Version, second.Version, StringComparer.Ordinal);
        Assert.Equal((1, 2), (_runs, _drawn));
    }

    [Fact]
    public void When_the_engines_code_changes_everything_is_made_again()
    {
        var live = Live();
        var first = live.Update();
        Assert.NotSame(first, live.Remake());
        Assert.Equal(2, _runs);
    }

    public void Dispose() => _site.Dispose();

    private static string Draw(Snapshot snapshot) => Encoding.UTF8.GetString(snapshot.Site!.Draw(FirstArticle));

    private LiveSite Live(Func<string>? beforeRun = null)
    {
        ITheme theme = new FakeTheme(page =>
        {
            _drawn++;
            return ((ArticlePage)page).Title;
        });
        return new(new SiteRun(Folders.Of(_site.Root, "input", "output"), theme), theme, MediaCaches.None, () =>
        {
            _runs++;
            beforeRun?.Invoke();
            return new BuildOptions { Now = new(2022, 7, 7, 0, 0, 0, TimeSpan.Zero) };
        });
    }
}
