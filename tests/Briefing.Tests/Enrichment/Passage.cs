using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;
using Briefing.Engine.Reading.Markdown;

namespace Briefing.Tests.Enrichment;

/// <summary>What a passage says of a quotation.</summary>
public sealed record ExpectedQuotation(TextSpan Span, int Group, string? SpeakerText, string? SpeakerName, string Confidence, string? Entity);

/// <summary>
/// A short text of our own with marks in it that say what should be found: <c>⟦…⟧{group|words that name the speaker|fullest name|confidence|entity}</c>
/// a quotation, <c>⟨…:kind⟩</c> a name, <c>‖</c> a sentence boundary. A passage begins with <c>=== class / title</c>, and may have lines
/// <c>language: de</c> and <c>register: Name (kind), …</c> below it.
/// </summary>
public sealed class Passage
{
    private Passage(string type, string title, string markdown, string language, Register register)
    {
        (Class, Title, Language, Register) = (type, title, language, register);
        Read(MarkdownBody.Read(markdown, SourceFile.Of("articles/passage.md", markdown), Wording.English).Value);
        Mentions = NaiveMentions.Of(Body, register);
    }

    public string Class { get; }

    public string Title { get; }

    public string Language { get; }

    public Register Register { get; }

    public Body Body { get; private set; } = Body.Empty("");

    public ImmutableArray<Mention> Mentions { get; }

    public List<ExpectedQuotation> Quotations { get; } = [];

    public List<(TextSpan Span, string? Kind)> Names { get; } = [];

    public List<int> Boundaries { get; } = [];

    /// <summary>The passages of a file.</summary>
    public static ImmutableArray<Passage> All(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Passages/{file}.txt")!;
        var text = new StreamReader(stream).ReadToEnd();
        return [.. text.Split("=== ", StringSplitOptions.RemoveEmptyEntries).Select(One)];
    }

    /// <summary>A body from Markdown.</summary>
    public static Body BodyOf(string markdown) => MarkdownBody.Read(markdown, SourceFile.Of("articles/passage.md", markdown), Wording.English).Value;

    private static Passage One(string text)
    {
        var lines = text.Split('\n', 2);
        var head = lines[0].Split(" / ", 2);
        var rest = lines[1];
        var (language, register) = ("en", Register.Empty);
        if (rest.StartsWith("language: ", StringComparison.Ordinal))
        {
            var parts = rest.Split('\n', 2);
            (language, rest) = (parts[0]["language: ".Length..], parts[1]);
        }
        if (rest.StartsWith("register: ", StringComparison.Ordinal))
        {
            var parts = rest.Split('\n', 2);
            register = new(parts[0]["register: ".Length..].Split(", ").Select(Entity));
            rest = parts[1];
        }
        return new(head[0], head[1], rest, language, register);
    }

    private static Entity Entity(string text)
    {
        var (name, kind) = (text[..text.IndexOf('(')].Trim(), text[(text.IndexOf('(') + 1)..].TrimEnd(')', ' '));
        return new()
        {
            Id = new(kind, name.ToLowerInvariant().Replace(' ', '-')),
            Where = new Location("x"),
            SourcePath = "x",
            Name = name,
            Sort = name,
            Names = [],
            Biography = Body.Empty("x"),
            Words = [],
            Fingerprint = default,
            NamingFingerprint = default,
        };
    }

    // Takes the marks out of the text, and moves everything that stands behind them.
    private void Read(Body marked)
    {
        var text = new StringBuilder();
        var moved = new int[marked.Text.Length + 1];
        var open = new Stack<int>();
        for (var i = 0; i < marked.Text.Length; i++)
        {
            moved[i] = text.Length;
            switch (marked.Text[i])
            {
                case '⟦' or '⟨':
                    open.Push(text.Length);
                    break;
                case '⟧':
                    var close = marked.Text.IndexOf('}', i);
                    Quotations.Add(Quotation(new(open.Pop(), text.Length), marked.Text[(i + 2)..close]));
                    for (; i < close; i++) moved[i] = text.Length;
                    break;
                case ':' when marked.Text.IndexOf('⟩', i) is var end and > 0 && open.Count > 0 && end - i < 16:
                    Names.Add((new(open.Pop(), text.Length), marked.Text[(i + 1)..end]));
                    for (; i < end; i++) moved[i] = text.Length;
                    break;
                case '⟩':
                    Names.Add((new(open.Pop(), text.Length), null));
                    break;
                case '‖':
                    Boundaries.Add(text.Length);
                    break;
                default:
                    text.Append(marked.Text[i]);
                    break;
            }
        }
        moved[marked.Text.Length] = text.Length;
        Body = marked with
        {
            Text = text.ToString(),
            Blocks = [.. marked.Blocks.Select(b => b with { Span = Moved(b.Span) })],
            Inlines = [.. marked.Inlines.Select(n => n with { Span = Moved(n.Span) })],
            Pieces = [],
        };

        TextSpan Moved(TextSpan span) => new(moved[span.Start], moved[span.End]);
    }

    private ExpectedQuotation Quotation(TextSpan span, string note)
    {
        var parts = note.Split('|');
        var group = int.Parse(parts[0], CultureInfo.InvariantCulture);
        if (parts.Length == 1) return Quotations.Find(q => q.Group == group)! with { Span = span };
        return new(span, group, parts[1], parts[2] == "-" ? null : parts[2], parts[3], parts.Length > 4 ? parts[4] : null);
    }
}
