using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;
using static Briefing.Tests.Composing.Sites;

namespace Briefing.Tests.Composing;

public sealed class HomePagesTests
{
    private static readonly Entity Virts = Entity("people/terry-virts", "Terry Virts");
    private static readonly Entity Kikina = Entity("people/anna-kikina", "Anna Kikina");

    [Fact]
    public void Without_the_editors_own_key_points_the_newest_articles_give_one_each()
    {
        var site = Of(
            [
                Article("a", "2022-07-06", "Text.") with { KeyPoints = [new("<b>First</b>"), new("Second")] },
                Article("b", "2022-07-05", "Text."),
                Article("c", "2022-07-04", "Text.") with { KeyPoints = [new("Third")] },
            ],
            []);
        var points = site.PageAt<HomePage>("").KeyPoints;
        Assert.Equal("<b>First</b> /base/articles/a/ | Third /base/articles/c/", points.Select(p => $"{p.Html} {p.Article!.Href}").InLine());
    }

    [Fact]
    public void The_editors_own_key_points_come_alone()
    {
        var home = StaticPage("index", "Home") with { KeyPoints = [new("Mine")] };
        var site = Of([Article("a", "2022-07-06", "Text.") with { KeyPoints = [new("Its own")] }], []) with { Home = home };
        Assert.Equal("Mine", Assert.Single(site.PageAt<HomePage>("").KeyPoints).Html.Markup);
    }

    [Fact]
    public void Who_is_who_shows_those_most_often_mentioned_first_and_nobody_who_is_in_no_article()
    {
        var site = Of(
            [Article("a", "2022-07-06", "[Virts|people/terry-virts] and [Kikina|people/anna-kikina]. [Kikina|people/anna-kikina] again.")],
            [Virts, Kikina, Entity("people/nobody", "No Body")]);
        var group = Assert.Single(site.PageAt<HomePage>("").WhoIsWho);
        Assert.Equal(("People", "/base/people/"), (group.Title, group.Href));
        Assert.Equal("Anna Kikina 2 | Terry Virts 1", group.Entities.Select(e => $"{e.Name} {e.MentionCount}").InLine());
    }

    [Fact]
    public void The_newest_words_of_different_speakers_are_shown_and_nothing_said_by_nobody_knows_whom()
    {
        var site = Of(
            [
                Article("new", "2022-07-06", "«people/terry-virts: NASA cannot afford to ignore this», he said. «-: Someone said a long sentence here»."),
                Article("old", "2022-07-05", "«people/terry-virts: An older sentence by the same man», he said. «people/anna-kikina: I am looking forward to it», she said."),
            ],
            [Virts, Kikina]);
        Assert.Equal("Terry Virts | Anna Kikina", site.PageAt<HomePage>("").Said.Select(q => q.Speaker!.Text).InLine());
        Assert.Equal("NASA cannot afford to ignore this", site.PageAt<HomePage>("").Said[0].Text);
    }

    [Fact]
    public void The_briefing_is_as_of_the_newest_article() =>
        Assert.Equal("6 July 2022", Of([Article("a", "2022-07-06", "Text."), Article("b", "2022-07-01", "Text.")], []).PageAt<HomePage>("").Chrome.AsOf!.Text);

    [Fact]
    public void An_empty_site_has_a_home_page()
    {
        var home = Of([], []).PageAt<HomePage>("");
        Assert.Empty(home.Latest);
        Assert.Null(home.Chrome.AsOf);
        Assert.Equal("The Station", home.Head.Title);
    }
}
