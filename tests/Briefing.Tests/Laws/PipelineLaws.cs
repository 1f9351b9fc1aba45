using System.Collections.Immutable;
using System.Globalization;
using Briefing.Engine;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;
using CsCheck;

namespace Briefing.Tests.Laws;

/// <summary>What holds for every site, tried on random ones.</summary>
public sealed class PipelineLaws
{
    private static readonly string[] Sentences =
    [
        "Terry Virts commanded the station.", "“We go on”, Virts said.", "The International Space Station (ISS) is old.", "The ISS is large.",
        "Harris met Kamala Harris and John Harris.", "Roscosmos released a picture.", "## A heading about Roscosmos", "- Virts\n- Roscosmos\n", "See [[terry-virts|him]].",
        "A [link](../people/terry-virts.md) and [another](/people/).", "> Quoted words by Virts.", "| Virts | b |\n|---|---|\n| c | ISS |\n", "Text[^1].\n\n[^1]: A note on Virts.",
        "<b>Raw</b> <script>alert(1)</script> HTML.", "Київ і *Roscosmos*.", "He added: “It is a symbol.”",
    ];

    private static readonly string[] People =
    [
        "name: Terry Virts", "name: Terry W. Virts\naliases: [Terry Virts, { name: the commander, strength: weak }]", "name: Terry Virts\nlinking: never", "name: Kamala Harris",
        "name: John Harris\nroles: [ { title: Mayor, organisation: roscosmos, from: 2020 } ]", "name: Terry Virts\nsummary: An astronaut.\ndistinct_from: [nobody]",
    ];

    private static readonly Gen<(string Path, string? Content)> Edit = Gen.OneOf(
        Gen.Select(Gen.Int[0, 4], OneOf(Sentences).Array[1, 4], Gen.Int[1, 28], Gen.Bool, (n, text, day, draft) =>
            ($"articles/a{n}.md", (string?)$"---\ntitle: Article {n}\ndate: 2022-07-{day:00}\ntags: [Space, news]\nabout: [terry-virts]\ndraft: {(draft && n > 2 ? "true" : "false")}\n---\n{string.Join("\n\n", text)}\n")),
        OneOf(People).Select(p => ("people/terry-virts.md", (string?)$"---\n{p}\n---\nA biography that names Roscosmos.\n")),
        OneOf(People).Select(p => ("people/harris.md", (string?)$"---\n{p}\n---\n")),
        OneOf("name: International Space Station\naliases: [ISS]", "name: ISS").Select(p => ("works/iss.md", (string?)$"---\n{p}\n---\n")),
        OneOf("title: Test\nurl: https://example.org/\n", "title: Other\nurl: https://example.org/base/\nlinking: { first_in: section }\n", "title: [").Select(p => ("site.yml", (string?)p)),
        Gen.Const(("articles/_directory.yml", (string?)"source: The agency\n")),
        OneOf("articles/a0.md", "people/harris.md", "articles/_directory.yml").Select(p => (p, (string?)null)));

    private static readonly ImmutableSortedDictionary<string, string> Start = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("site.yml", "title: Test\nurl: https://example.org/\n"),
        KeyValuePair.Create("people/terry-virts.md", "---\nname: Terry Virts\n---\n"),
        KeyValuePair.Create("organisations/roscosmos.md", "---\nname: Roscosmos\n---\n"),
        KeyValuePair.Create("articles/a0.md", "---\ntitle: Article 0\ndate: 2022-07-06\n---\nTerry Virts spoke of Roscosmos. Virts said more.\n"),
    ]);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static TestSite Site(IEnumerable<KeyValuePair<string, string>> files) => TestSite.Of([.. files.Select(f => SourceFile.Of(f.Key, f.Value))]);

    private static string Everything(BuildResult result) =>
        string.Join('\n', result.Problems) + "\n" + string.Join('\n', TestSite.Render(result).Select(p => $"{p.Key}\n{p.Value}"));

    [Fact]
    public void A_warm_build_is_a_cold_build() => Edit.Array[1, 6].Sample(
        edits =>
        {
            var (files, memo) = (Start, new Memo());
            _ = Site(files).Build(memo);
            foreach (var (path, content) in edits)
            {
                files = content is null ? files.Remove(path) : files.SetItem(path, content);
                Assert.Equal(Everything(Site(files).Build()), Everything(Site(files).Build(memo)));
            }
        },
        iter: 40);

    [Fact]
    public void Neither_culture_nor_order_of_files_nor_time_zone_of_the_machine_changes_a_byte() => Edit.Array[4, 8].Sample(
        edits =>
        {
            var files = edits.Aggregate(Start, (f, e) => e.Content is null ? f.Remove(e.Path) : f.SetItem(e.Path, e.Content));
            var expected = Everything(Site(files).Build());
            var before = CultureInfo.CurrentCulture;
            try
            {
                foreach (var culture in new[] { "tr-TR", "ar-SA", "th-TH", "sv-SE" })
                {
                    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                    CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture;
                    Assert.Equal(expected, Everything(Site(files.Reverse()).Build()));
                }
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
                CultureInfo.DefaultThreadCurrentCulture = null;
            }
        },
        iter: 6, threads: 1);

    [Fact]
    public void Any_bytes_in_no_exception_out() => Gen.Select(OneOf("articles/a.md", "articles/b.txt", "people/c.md", "places/d.yml", "site.yml", "pages/e.md", "articles/_directory.yml", "index.md"), Gen.Byte.Array[0, 200])
        .Array[1, 4].Sample(
        files => _ = TestSite.Render(TestSite.Of([.. files.DistinctBy(f => f.Item1).Select(f => SourceFile.Of(f.Item1, f.Item2))]).Build()),
        iter: 200);

    [Fact]
    public void Any_front_matter_and_text_in_no_exception_out() => Gen.Select(
        OneOf("articles/a.md", "people/c.md", "pages/e.md"),
        Gen.Select(OneOf("title", "name", "date", "tags", "about", "aliases", "roles", "links", "key_points", "source", "image", "from", "facts", "redirect_from"), OneOf("x", "[a, b]", "{a: b}", "[{name: y}]", "2022-07-06", "''", "[[", "- {", "*a", "&a x", "!!int x", "|", "\t", "[{title: A, organisation: b, from: 2020}]"), (k, v) => $"{k}: {v}").Array[0, 5],
        OneOf(Sentences).Array[0, 5],
        (path, keys, text) => (path, $"---\ntitle: T\nname: N\ndate: 2022-07-06\n{string.Join('\n', keys)}\n---\n{string.Join("\n\n", text)}"))
        .Sample(file => _ = TestSite.Render(TestSite.Of([SourceFile.Of(file.path, file.Item2)]).Build()), iter: 200);

    [Fact]
    public void Editing_one_article_reads_and_enriches_one_article()
    {
        var memo = new Memo();
        var files = Start.SetItem("articles/a1.md", "---\ntitle: Article 1\ndate: 2022-07-06\n---\nNobody is named.\n");
        _ = Site(files).Build(memo);

        _ = Site(files.SetItem("articles/a1.md", "---\ntitle: Article 1\ndate: 2022-07-06\n---\nNobody at all is named.\n")).Build(memo);

        Assert.Equal((1, 1, 0), (memo.Computed("understand"), memo.Computed("enrich"), memo.Computed("entity")));
    }

    [Fact]
    public void Editing_an_alias_enriches_only_the_articles_in_which_it_could_occur()
    {
        var memo = new Memo();
        var files = Start.SetItem("articles/a1.md", "---\ntitle: Article 1\ndate: 2022-07-06\n---\nNobody is named.\n");
        _ = Site(files).Build(memo);

        _ = Site(files.SetItem("people/terry-virts.md", "---\nname: Terry Virts\naliases: [Terry W. Virts]\n---\n")).Build(memo);

        Assert.Equal((0, 1), (memo.Computed("understand"), memo.Computed("enrich")));
    }
}
