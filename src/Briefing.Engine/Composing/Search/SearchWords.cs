using System.Collections.Immutable;
using System.Text;
using Briefing.Engine.Composing.Data;

namespace Briefing.Engine.Composing.Search;

/// <summary>A shelf of words and the files that say which articles have them.</summary>
internal sealed class SearchWords
{
    // What one character counts up to.
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    private readonly ImmutableArray<IndexedWord> _words;
    private readonly int[] _starts;

    /// <summary>A shelf.</summary>
    /// <param name="words">Its words, in ordinal order.</param>
    /// <param name="files">Over how many files their places are spread; at least 1.</param>
    public SearchWords(ImmutableArray<IndexedWord> words, int files)
    {
        _words = words;
        _starts = new int[files];
        Array.Fill(_starts, words.Length);
        long before = 0, all = words.Sum(w => (long)w.Places);
        for (var i = 0; i < words.Length; i++)
        {
            for (var file = (int)(before * files / all); file >= 0 && _starts[file] == words.Length; file--) _starts[file] = i;
            before += words[i].Places;
        }
    }

    /// <summary>
    /// <c>words-a.json</c>: <c>starts</c>, the number of the first word in each file of places; <c>words</c>, separated by spaces, each as the number
    /// of characters it shares with the one before (one digit to base 36), the number of binary digits of how many articles have it (likewise), and the rest.
    /// </summary>
    public byte[] Words() => Json.Write(json => json.Object(() =>
    {
        json.WriteStartArray("starts");
        foreach (var start in _starts) json.WriteNumberValue(start);
        json.WriteEndArray();
        var text = new StringBuilder();
        var before = "";
        foreach (var entry in _words)
        {
            var shared = Math.Min(Digits.Length - 1, before.AsSpan().CommonPrefixLength(entry.Word));
            text.Append(text.Length == 0 ? "" : " ").Append(Digits[shared]).Append(Digits[int.Log2(entry.Places) + 1]).Append(entry.Word, shared, entry.Word.Length - shared);
            before = entry.Word;
        }
        json.WriteString("words", text.ToString());
    }));

    /// <summary><c>places-a-0.json</c>: for each word the articles whose text has it (see <see cref="Numbers"/>) and, behind a space, those whose title has it.</summary>
    /// <param name="file">From 0.</param>
    public byte[] Places(int file) => Json.Write(json =>
    {
        var text = new StringBuilder();
        json.WriteStartArray();
        foreach (var entry in _words[_starts[file]..(file + 1 < _starts.Length ? _starts[file + 1] : _words.Length)])
        {
            Numbers.Append(text.Clear(), entry.Texts);
            if (entry.Titles.Count > 0) Numbers.Append(text.Append(' '), entry.Titles);
            json.WriteStringValue(text.ToString());
        }
        json.WriteEndArray();
    });
}
