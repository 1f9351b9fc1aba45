using System.Runtime.CompilerServices;
using AngleSharp.Html.Parser;

namespace Briefing.Tests.Specs;

/// <summary>Runs every specification of this folder.</summary>
public sealed class SpecTests
{
    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private static IEnumerable<SpecCase> Cases => Directory.EnumerateFiles(Folder(), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(path => SpecCase.Read(Folder(), path));

    public static TheoryData<string> Titles => [.. Cases.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Titles))]
    public void Holds(string title)
    {
        var spec = Cases.Single(c => c.ToString() == title);
        var site = TestSite.Of(spec.Input);
        foreach (var expected in spec.Expected)
        {
            var (file, selector) = expected.Argument.IndexOf(" | ", StringComparison.Ordinal) is > 0 and var bar
                ? (expected.Argument[..bar], expected.Argument[(bar + 3)..])
                : (expected.Argument, "");
            var actual = expected.Kind switch
            {
                "diagnostics" => site.Problems(),
                "output" => site.Page(file).TrimEnd('\n'),
                "html" => string.Join('\n', Find(site.Page(file), selector).Select(e => e.OuterHtml)),
                "text" => string.Join('\n', Find(site.Page(file), selector).Select(e => string.Join(' ', e.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))),
                "mentions" => UnderstoodText.Mentions(site.Build().Site, file),
                "relations" => UnderstoodEntity.Relations(site.Build().Site, file),
                "timeline" => UnderstoodEntity.Timeline(site.Build().Site, file),
                "suggestions" => UnderstoodText.Suggestions(site.Build().Site),
                "quotations" => UnderstoodText.Quotations(site.Build().Site, file),
                _ => throw new InvalidOperationException($"{spec.File}.md:{expected.Line}: no such block: {expected.Kind}"),
            };
            if (Golden.IsUpdated) Rewrite(Path.Combine(Folder(), spec.File + ".md"), spec.Title, expected, actual);
            else Assert.Equal(expected.Content, actual);
        }
    }

    // The block of this case: another may expect the same.
    private static void Rewrite(string path, string title, Expectation expected, string actual)
    {
        var text = File.ReadAllText(path);
        var block = $"```{expected.Kind}{(expected.Argument.Length > 0 ? " " + expected.Argument : "")}\n";
        var was = block + (expected.Content.Length > 0 ? expected.Content + "\n" : "") + "```";
        var start = text.IndexOf(was, text.IndexOf($"## {title}\n", StringComparison.Ordinal), StringComparison.Ordinal);
        File.WriteAllText(path, text[..start] + block + (actual.Length > 0 ? actual + "\n" : "") + "```" + text[(start + was.Length)..]);
    }

    [Fact]
    public void Every_diagnostic_has_a_specification()
    {
        var shown = Cases.SelectMany(c => c.Expected).Where(e => e.Kind == "diagnostics").Select(e => e.Content).ToList();
        var missing = ProblemCodes.All.Where(code => !ProblemCodes.ShownElsewhere.ContainsKey(code) && !shown.Any(s => s.Contains($" {code}: ", StringComparison.Ordinal)));

        Assert.Empty(missing);
    }

    private static IEnumerable<AngleSharp.Dom.IElement> Find(string html, string selector) => new HtmlParser().ParseDocument(html).QuerySelectorAll(selector);
}
