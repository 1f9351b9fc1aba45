using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;

namespace Briefing.Engine.Reading;

/// <summary>
/// The keys of a file, read one by one with their types. Case, underscores and hyphens do not tell keys apart, so that <c>RedirectFrom</c>,
/// <c>redirect-from</c> and <c>redirect_from</c> are one. The first of several layers that has a key decides it alone: lists replace.
/// </summary>
public sealed class Fields
{
    private readonly ImmutableArray<YamlNode.Mapping> _layers;
    private readonly ImmutableArray<Diagnostic>.Builder _problems;

    /// <summary>The keys of one map, or of several, most telling first. What is wrong is added to the problems.</summary>
    public Fields(ImmutableArray<Diagnostic>.Builder problems, params ReadOnlySpan<YamlNode.Mapping> layers)
    {
        _layers = [.. layers];
        _problems = problems;
    }

    /// <summary>Where the first layer begins.</summary>
    public Location Where => _layers[0].Where;

    /// <summary>The node of the first of these keys that says something, or null.</summary>
    public YamlNode? Node(params ReadOnlySpan<string> keys)
    {
        foreach (var layer in _layers)
        {
            foreach (var wanted in keys)
            {
                foreach (var (key, value) in layer.Entries)
                {
                    if (Same(key.Text, wanted) && value is not YamlNode.Scalar { IsNull: true }) return value;
                }
            }
        }
        return null;
    }

    /// <summary>All keys of the first layer with their values.</summary>
    public ImmutableArray<(YamlNode.Scalar Key, YamlNode Value)> Entries => _layers[0].Entries;

    /// <summary>A text, with its place; null where the key is missing or holds something else.</summary>
    public Located<string>? Text(params ReadOnlySpan<string> keys) => Node(keys) switch
    {
        null => null,
        YamlNode.Scalar scalar => new(scalar.Text.Trim(), scalar.Where),
        var other => Wrong<Located<string>?>(other.Where, keys[0], "a text"),
    };

    /// <summary>A text or empty.</summary>
    public string TextOrEmpty(params ReadOnlySpan<string> keys) => Text(keys)?.Value ?? "";

    /// <summary>true or false.</summary>
    public bool? Flag(params ReadOnlySpan<string> keys) => Node(keys) switch
    {
        null => null,
        YamlNode.Scalar { Quoted: false } scalar when AsFlag(scalar.Text) is { } flag => flag,
        var other => Wrong<bool?>(other.Where, keys[0], "true or false"),
    };

    /// <summary>A whole number of at least one.</summary>
    public int? Number(string key) => Node(key) switch
    {
        null => null,
        YamlNode.Scalar scalar when int.TryParse(scalar.Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0 => number,
        var other => Wrong<int?>(other.Where, key, "a whole number"),
    };

    /// <summary>One of a fixed list of words; the first where nothing is said.</summary>
    public T Choice<T>(string key, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        if (Text(key) is not { } text) return choices[0].Value;
        foreach (var (word, value) in choices)
        {
            if (string.Equals(word, text.Value, StringComparison.OrdinalIgnoreCase)) return value;
        }
        var words = new List<string>();
        foreach (var (word, _) in choices) words.Add(word);
        _problems.Add(Problems.InvalidChoice(text.Where, key, text.Value, words));
        return choices[0].Value;
    }

    /// <summary>A list of texts: a sequence, or a single text. Empty ones are left out.</summary>
    public ImmutableArray<Located<string>> Texts(params ReadOnlySpan<string> keys)
    {
        switch (Node(keys))
        {
            case null: return [];
            case YamlNode.Scalar single: return single.Text.Trim().Length == 0 ? [] : [new(single.Text.Trim(), single.Where)];
            case YamlNode.Sequence sequence:
                var texts = ImmutableArray.CreateBuilder<Located<string>>();
                foreach (var item in sequence.Items)
                {
                    if (item is not YamlNode.Scalar text) Wrong<object?>(item.Where, keys[0], "a list of texts");
                    else if (text.Text.Trim().Length > 0) texts.Add(new(text.Text.Trim(), text.Where));
                }
                return texts.ToImmutable();
            case var other: return Wrong<ImmutableArray<Located<string>>>(other.Where, keys[0], "a list of texts", []);
        }
    }

    /// <summary>The items of a list, or a single item: for keys that take maps or texts.</summary>
    public ImmutableArray<YamlNode> Items(params ReadOnlySpan<string> keys) => Node(keys) switch
    {
        null => [],
        YamlNode.Sequence sequence => sequence.Items,
        var single => [single],
    };

    /// <summary>A map, or null.</summary>
    public Fields? Map(params ReadOnlySpan<string> keys) => Node(keys) switch
    {
        null => null,
        YamlNode.Mapping map => new(_problems, map),
        var other => Wrong<Fields?>(other.Where, keys[0], "keys and values of its own"),
    };

    /// <summary>The maps of a list; anything else in it is wrong.</summary>
    public ImmutableArray<Fields> Maps(string key)
    {
        var maps = ImmutableArray.CreateBuilder<Fields>();
        foreach (var item in Items(key))
        {
            if (item is YamlNode.Mapping map) maps.Add(new(_problems, map));
            else Wrong<object?>(item.Where, key, "a list of keys and values, such as - { … }");
        }
        return maps.ToImmutable();
    }

    /// <summary>The keys of a map, in the same problems.</summary>
    public Fields Of(YamlNode.Mapping map) => new(_problems, map);

    /// <summary>Adds what a reader of a value found wrong.</summary>
    public void Report(Diagnostic problem) => _problems.Add(problem);

    /// <summary>Warns of keys of the first layer that are not among the known.</summary>
    public Fields Known(params ReadOnlySpan<string> known)
    {
        foreach (var (key, _) in _layers[0].Entries)
        {
            if (!IsKnown(key.Text, known)) _problems.Add(Problems.UnknownKey(key.Where, key.Text, Nearest.To(key.Text, known.ToArray())));
        }
        return this;
    }

    private static bool IsKnown(string key, ReadOnlySpan<string> known)
    {
        foreach (var word in known)
        {
            if (Same(key, word)) return true;
        }
        return false;
    }

    private static bool? AsFlag(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => null,
    };

    private T Wrong<T>(Location where, string key, string expected, T value = default!)
    {
        _problems.Add(Problems.WrongType(where, key, expected));
        return value;
    }

    private static bool Same(string a, string b)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            while (i < a.Length && IsSeparator(a[i])) i++;
            while (j < b.Length && IsSeparator(b[j])) j++;
            if (i == a.Length || j == b.Length) return i == a.Length && j == b.Length;
            if (char.ToLowerInvariant(a[i++]) != char.ToLowerInvariant(b[j++])) return false;
        }
    }

    private static bool IsSeparator(char c) => c is '_' or '-' or ' ';
}
