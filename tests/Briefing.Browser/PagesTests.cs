using Xunit;

namespace Briefing.Browser;

/// <summary>What holds for every kind of page.</summary>
public sealed class PagesTests(Desk desk)
{
    public static TheoryData<string> Pages => [.. PageUnderTest.All.Select(p => p.ToString())];

    private Task<Visit> VisitAsync(string page) => desk.VisitAsync(PageUnderTest.All.Single(p => p.ToString() == page));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Is_accessible(string page) => Assert.Equal("", string.Join("\n", (await VisitAsync(page)).Violations));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Does_not_scroll_sideways_on_a_phone(string page) => Assert.Empty((await VisitAsync(page)).Overflowing);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Neither_complains_nor_asks_other_hosts(string page) => Assert.Empty((await VisitAsync(page)).Complaints);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Says_the_same_without_script(string page)
    {
        var visit = await VisitAsync(page);

        Assert.NotEmpty(visit.Lines);
        Assert.Empty(visit.LinesThatNeedScript);
    }

    [Fact]
    public void Every_kind_is_among_them()
    {
        // A redirect is left before it can be looked at.
        var kinds = desk.Everything.PageOfEachKind.Keys.Where(k => k != "Redirect");

        Assert.Empty(kinds.Except(PageUnderTest.All.Select(p => p.Kind), StringComparer.Ordinal));
    }
}
