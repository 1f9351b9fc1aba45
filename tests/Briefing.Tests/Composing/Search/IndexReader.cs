using System.Text.Json;
using Briefing.Engine.Composing.Search;
using Briefing.Engine.Model;
using Briefing.Tests.Composing.Data;

namespace Briefing.Tests.Composing.Search;

/// <summary>Reads the search index of a site back, as a browser does: by the addresses that the file leading to the rest gives.</summary>
internal sealed class IndexReader
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private readonly Dictionary<string, string> _files;
    private readonly JsonElement _contents;

    public IndexReader(Site site)
    {
        _files = Sample.Pages(new SearchIndexPages(), site).ToDictionary(p => p.Route.Path, Sample.Text, StringComparer.Ordinal);
        _contents = JsonDocument.Parse(_files["search/index.json"]).RootElement;
    }

    public string Version => _contents.GetProperty("version").GetString()!;

    public IReadOnlyDictionary<string, string> Files => _files;

    public string[] NameShelves => [.. _contents.GetProperty("names").EnumerateArray().Select(n => n.GetString()!)];

    public (int Year, int Count)[] Years => [.. _contents.GetProperty("years").EnumerateArray().Select(y => (y[0].GetInt32(), y[1].GetInt32()))];

    /// <summary>Everything that can be found by name: kind, slug, weight, then all names.</summary>
    public (string Kind, string Slug, int Weight, string[] Names)[] Names =>
    [
        .. NameShelves.SelectMany(shelf => Rows("names", shelf)).Select(row =>
        {
            var values = row.EnumerateArray().ToList();
            var (name, slug) = (values[0].GetString()!, values[3]);
            return (
                _contents.GetProperty("kinds")[values[1].GetInt32()][0].GetString()!,
                slug.ValueKind == JsonValueKind.Number ? name.ToLowerInvariant().Replace(' ', '-') : slug.GetString()!,
                values[2].GetInt32(),
                values.Skip(4).Select(alias => alias.GetString()!).Prepend(name).ToArray());
        }),
    ];

    /// <summary>Each word with the articles whose text has it and those whose title has it.</summary>
    public Dictionary<string, (int[] Texts, int[] Titles)> Words
    {
        get
        {
            var words = new Dictionary<string, (int[] Texts, int[] Titles)>(StringComparer.Ordinal);
            foreach (var shelf in _contents.GetProperty("words").EnumerateObject())
            {
                var file = File("words", shelf.Name);
                var starts = file.GetProperty("starts").EnumerateArray().Select(s => s.GetInt32()).ToList();
                Assert.Equal(shelf.Value.GetInt32(), starts.Count);
                var before = "";
                foreach (var (i, entry) in file.GetProperty("words").GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries).Index())
                {
                    before = before[..Convert.ToInt32(Base36(entry[0]))] + entry[2..];
                    var part = starts.FindLastIndex(start => start <= i);
                    var places = File("places", shelf.Name.Length == 0 ? $"{part}" : $"{shelf.Name}-{part}")[i - starts[part]].GetString()!.Split(' ');
                    words.Add(before, (Numbers(places[0]), places.Length > 1 ? Numbers(places[1]) : []));
                }
            }
            return words;
        }
    }

    public (string Slug, string Title)[] Articles =>
    [
        .. Enumerable.Range(0, (_contents.GetProperty("articles").GetInt32() + 31) / 32).SelectMany(file => Rows("articles", $"{file}")).Select(r => (r[0].GetString()!, r[1].GetString()!)),
    ];

    public (string Slug, int[] Articles)[] Tags => [.. Rows("tags", "").Select(r => (r[0].GetString()!, Numbers(r[2].GetString()!)))];

    public static int[] Numbers(string text)
    {
        var numbers = new List<int>();
        for (int at = 0, last = -1; at < text.Length; at++)
        {
            var rest = 0;
            for (var shift = 0; ; shift += 5, at++)
            {
                var digit = Digits.IndexOf(text[at], StringComparison.Ordinal);
                rest |= (digit & 31) << shift;
                if (digit < 32) break;
            }
            numbers.Add(last += rest + 1);
        }
        return [.. numbers];
    }

    private static int Base36(char c) => char.IsAsciiDigit(c) ? c - '0' : c - 'a' + 10;

    private JsonElement File(string name, string part) => JsonDocument.Parse(_files[$"search/{Version}/{name}{(part.Length == 0 ? "" : "-")}{part}.json"]).RootElement;

    private JsonElement.ArrayEnumerator Rows(string name, string part) => File(name, part).EnumerateArray();
}
