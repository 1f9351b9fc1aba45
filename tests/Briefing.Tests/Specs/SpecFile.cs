using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Tests.Specs;

/// <summary>
/// A specification: prose in Markdown with fenced blocks. Each heading of the second level is a case. <c>```file PATH</c> is an input file,
/// <c>```diagnostics</c> are all its diagnostics, <c>```html FILE | SELECTOR</c> is what the selector finds in a page, <c>```text FILE | SELECTOR</c>
/// its text, <c>```output FILE</c> a whole file, <c>```mentions FILE</c> the names in an article, <c>```quotations FILE</c> who says what in it,
/// <c>```relations FILE</c> and <c>```timeline FILE</c> what the articles and the register say of an entity, <c>```suggestions</c> the names in no file.
/// </summary>
internal sealed record SpecCase(string File, string Title, ImmutableArray<SourceFile> Input, ImmutableArray<Expectation> Expected)
{
    public override string ToString() => $"{File}: {Title}";

    public static ImmutableArray<SpecCase> Read(string folder, string path)
    {
        var cases = ImmutableArray.CreateBuilder<SpecCase>();
        var name = Path.ChangeExtension(Path.GetRelativePath(folder, path).Replace('\\', '/'), null);
        var title = "";
        var input = ImmutableArray.CreateBuilder<SourceFile>();
        var expected = ImmutableArray.CreateBuilder<Expectation>();
        var lines = System.IO.File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                Close();
                title = lines[i][3..];
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var fence = new string('`', lines[i].Length - lines[i].TrimStart('`').Length);
                var info = lines[i][fence.Length..].Trim();
                var start = i + 1;
                while (lines[++i] != fence)
                {
                }
                var content = string.Concat(lines[start..i].Select(l => l + "\n"));
                var (kind, argument) = info.IndexOf(' ') is > 0 and var space ? (info[..space], info[(space + 1)..]) : (info, "");
                if (kind == "file") input.Add(SourceFile.Of(argument, content));
                else expected.Add(new(kind, argument, content.TrimEnd('\n'), start));
            }
        }
        Close();
        return cases.ToImmutable();

        void Close()
        {
            if (expected.Count > 0) cases.Add(new(name, title, input.ToImmutable(), expected.ToImmutable()));
            input.Clear();
            expected.Clear();
        }
    }
}

/// <summary>What a case expects.</summary>
/// <param name="Kind">diagnostics, html, text, output, mentions, quotations, relations, timeline, suggestions.</param>
/// <param name="Argument">The file and the selector.</param>
/// <param name="Content">What must come out.</param>
/// <param name="Line">Where it stands in the specification.</param>
internal sealed record Expectation(string Kind, string Argument, string Content, int Line);
