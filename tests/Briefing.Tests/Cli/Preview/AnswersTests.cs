using System.Text;
using AngleSharp.Html.Parser;
using Briefing.Cli.Preview;
using Briefing.Engine.Composing;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Media;
using Briefing.Engine.Model;

namespace Briefing.Tests.Cli.Preview;

public sealed class AnswersTests
{
    private static readonly Diagnostic Error = new("odd", Severity.Error, "<b>Odd</b>.", new("input/a.md", 1, 1), "Mend it.");
    private static readonly Diagnostic Warning = new("so-so", Severity.Warning, "So so.", new("input/a.md", 1, 1));

    private int _drawn;

    [Fact]
    public void A_page_reloads_itself_when_there_is_another_version()
    {
        var snapshot = new Snapshot(Site(), [], null);
        var answer = Answer(snapshot, "/people/");
        Assert.Equal((200, "text/html; charset=utf-8"), (answer.Status, answer.MediaType));
        Assert.Equal(
            $"""<html><head><script src="/_briefing/reload.js" data-version="{snapshot.Version}" defer></script></head><body>People</body></html>""", Text(answer));
    }

    [Fact]
    public void Without_reload_a_page_is_what_build_writes() =>
        Assert.Equal("<html><head></head><body>People</body></html>", Text(new Answers("/", "/", reload: false).To(new(Site(), [], null), "/people/", "")));

    [Fact]
    public void Other_files_are_what_build_writes()
    {
        var answer = Answer(new(Site(), [Error], null), "/feed.xml");
        Assert.Equal((200, "application/xml", "<feed></head></body>"), (answer.Status, answer.MediaType, Text(answer)));
    }

    [Fact]
    public void A_folder_without_its_slash_is_elsewhere_and_keeps_the_query()
    {
        var answer = new Answers("/", "/my repo/", reload: true).To(new(Site(), [], null), "/my%20repo/люди", "?q=%20x");
        Assert.Equal((301, "/my%20repo/%D0%BB%D1%8E%D0%B4%D0%B8/?q=%20x"), (answer.Status, answer.Location));
    }

    [Fact]
    public void What_is_not_there_is_answered_with_the_sites_own_page()
    {
        var answer = Answer(new(Site(), [], null), "/nothing");
        Assert.Equal(404, answer.Status);
        Assert.Contains("Nothing here", Text(answer), StringComparison.Ordinal);
        Assert.Contains("reload.js", Text(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_are_laid_over_the_last_good_page_escaped_and_announced()
    {
        var text = Text(Answer(new(Site(), [Error, Warning], null), "/people/"));
        Assert.Contains("People", text, StringComparison.Ordinal);
        Assert.Contains("""<section id="briefing-problems" class="over" role="alert" """, text, StringComparison.Ordinal);
        Assert.Contains("1 error in 1 file", text, StringComparison.Ordinal);
        Assert.Contains("input/a.md:1:1", text, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Odd&lt;/b&gt;.", text, StringComparison.Ordinal);
        Assert.Contains("Mend it.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("So so.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_do_not_stand_in_the_readers_way() =>
        Assert.DoesNotContain("briefing-problems", Text(Answer(new(Site(), [Warning], null), "/people/")), StringComparison.Ordinal);

    [Fact]
    public void Nothing_inline_is_put_into_a_page()
    {
        var page = new HtmlParser().ParseDocument(Text(Answer(new(Site(), [Error], null), "/people/")));
        Assert.Empty(page.QuerySelectorAll("style, [style]"));
        Assert.All(page.Scripts, s => Assert.StartsWith("/_briefing/", s.Source, StringComparison.Ordinal));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/people/")]
    [InlineData("/nothing")]
    public void Errors_before_there_ever_was_a_good_site_are_a_page_of_their_own_that_waits_for_better(string path)
    {
        var snapshot = new Snapshot(null, [Error], null);
        var answer = Answer(snapshot, path);
        Assert.Equal((500, "text/html; charset=utf-8"), (answer.Status, answer.MediaType));
        Assert.Contains("&lt;b&gt;Odd&lt;/b&gt;.", Text(answer), StringComparison.Ordinal);
        Assert.Contains($"data-version=\"{snapshot.Version}\"", Text(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_cannot_be_drawn_says_that_this_is_a_bug_and_the_others_are_served()
    {
        var snapshot = new Snapshot(Site(), [], null);
        var answer = Answer(snapshot, "/broken/");
        Assert.Equal(500, answer.Status);
        Assert.Contains("A bug in Briefing or its theme, not a mistake in your texts", Text(answer), StringComparison.Ordinal);
        Assert.Contains("broken/index.html: No &lt;ink&gt;", Text(answer), StringComparison.Ordinal);
        Assert.Equal(200, Answer(snapshot, "/people/").Status);
    }

    [Fact]
    public void A_bug_of_a_run_is_laid_over_the_last_good_page()
    {
        var text = Text(Answer(new(Site(), [], new InvalidOperationException("Oh <no>")), "/people/"));
        Assert.Contains("People", text, StringComparison.Ordinal);
        Assert.Contains("Oh &lt;no&gt;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_drawn_once_and_only_when_it_is_asked_for()
    {
        var site = Site();
        Assert.Equal(0, _drawn);
        Answer(new(site, [], null), "/people/");
        Answer(new(site, [Error], null), "/people/");
        Assert.Equal(1, _drawn);
        Answer(new(site.Fresh(), [], null), "/people/");
        Assert.Equal(2, _drawn);
    }

    [Theory]
    [InlineData("/_briefing/reload.js", "application/javascript; charset=utf-8")]
    [InlineData("/_briefing/overlay.js", "application/javascript; charset=utf-8")]
    [InlineData("/_briefing/overlay.css", "text/css; charset=utf-8")]
    public void Previews_own_files_are_there_whatever_state_the_site_is_in(string path, string type)
    {
        var answer = Answer(new(null, [Error], null), path);
        Assert.Equal((200, type), (answer.Status, answer.MediaType));
        Assert.NotEmpty(answer.Body);
    }

    private static Response Answer(Snapshot snapshot, string path) => new Answers(Path.GetTempPath(), "/", reload: true).To(snapshot, path, "");

    private static string Text(Response response) => Encoding.UTF8.GetString(response.Body);

    private DrawnSite Site() => new(
        new(
            TestSite.Of([]).Build().Site,
            [
                Page("people/", () =>
                {
                    _drawn++;
                    return "<html><head></head><body>People</body></html>";
                }),
                Page("люди/", () => ""),
                Page("broken/", () => throw new InvalidOperationException("No <ink>")),
                Page("404.html", () => "<html><head></head><body>Nothing here</body></html>"),
                Page("feed.xml", () => "<feed></head></body>"),
            ],
            []),
        new FakeTheme(_ => throw new NotSupportedException()),
        MediaCaches.None);

    private static Page Page(string route, Func<string> text) => new(new Route(route), new PageContent.Written(() => Encoding.UTF8.GetBytes(text())), []);
}
