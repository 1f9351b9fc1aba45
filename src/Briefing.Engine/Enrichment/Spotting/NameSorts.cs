using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Spotting;

/// <summary>What names name: by their own words, by the words around them, and by what the same name is elsewhere in the text.</summary>
internal static class NameSorts
{
    private static readonly WordList PlacePrepositions = WordList.Of("in near across outside throughout within into");

    private static readonly WordList PlaceOpeners = WordList.Of("Lake Mount Mt. Port Cape Fort Ft. Isle Isla Gulf Strait Rio River");

    /// <summary>The names with their sorts decided.</summary>
    public static ImmutableArray<ProperName> Decide(string text, List<Token>[] blocks, List<ProperName> found)
    {
        var first = found.ConvertAll(n => n.Sort == NameSort.Unknown ? ByItself(text, blocks[n.Block], n) : n);
        var people = new Dictionary<string, (string? Full, bool IsKnown)>(StringComparer.Ordinal);
        var known = new Dictionary<string, ProperName>(StringComparer.Ordinal);
        foreach (var name in first)
        {
            var key = name.Span.In(text);
            if (name.Sort is NameSort.Unknown || (name.Sort is NameSort.Other && !IsAcronym(key))) continue;
            if (!known.TryGetValue(key, out var best) || Weight(name) > Weight(best)) known[key] = name;
            if (name.Sort == NameSort.Person && name.Words > 1) {
                var shared = people.TryGetValue(LastWord(key), out var other) && other.Full != key;
                people[LastWord(key)] = (shared ? null : key, name.Reason is not null || other.IsKnown);
            }
        }
        return [.. first.Select(n =>
        {
            var key = n.Span.In(text);
            if (n.Words == 1 && n.Sort is NameSort.Unknown or NameSort.Place && people.TryGetValue(key, out var full)) return n with { Sort = NameSort.Person, Reason = !full.IsKnown ? null : full.Full is null ? "a family name" : $"short for “{full.Full}”" };
            if ((n.Sort == NameSort.Unknown || IsAcronym(key)) && known.TryGetValue(key, out var same)) return n with { Sort = same.Sort, Reason = same.Reason };
            return n;
        })];
    }

    private static int Weight(ProperName name) => name.Sort == NameSort.Other ? 4 : name.Reason is null ? 0 : name.Reason.Contains("before it", StringComparison.Ordinal) && name.Sort == NameSort.Person ? 3 : 2;

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static ProperName ByItself(string text, List<Token> tokens, ProperName name)
    {
        var start = Tokens.IndexAt(tokens, name.Span.Start);
        var end = start;
        while (end < tokens.Count && tokens[end].End <= name.Span.End) end++;
        var last = tokens[end - 1].In(text);
        var before = start > 0 ? tokens[start - 1].In(text) : default;
        var after = end < tokens.Count ? tokens[end].In(text) : default;

        for (var i = start; i < end; i++)
        {
            var word = tokens[i].In(text);
            if (i > start && word is "of" or "for" && NameWords.OrganisationHeads.Contains(tokens[i - 1].In(text))) return Is(name, NameSort.Organisation, $"“{tokens[i - 1].In(text)} {word}”");
        }
        if (name.Words > 1 && NameWords.Organisation.Contains(last)) return Is(name, NameSort.Organisation, $"“{last}”");
        if (name.Words > 1 && NameWords.Place.Contains(last)) return Is(name, NameSort.Place, $"“{last}”");
        if (NameWords.Countries.Contains(last) || NameWords.Countries.Contains(name.Span.In(text))) return Is(name, NameSort.Place, "a country or region");
        if (name.Words > 1 && (PlaceOpeners.Contains(tokens[start].In(text)) || (NameWords.PlaceHeads.Contains(tokens[start].In(text)) && tokens[start + 1].In(text) is "of"))) return Is(name, NameSort.Place, $"“{tokens[start].In(text)}”");
        if (name.Words == 1 && IsAcronym(last)) return Is(name, NameSort.Organisation, "an acronym");
        if (after is "who" || (after is "," && end + 1 < tokens.Count && (tokens[end + 1].In(text) is "who" || IsAge(text, tokens, end + 1)))) return Is(name, NameSort.Person, "“who” or an age after it");
        if (name.Words is > 1 and < 5 && tokens[start].End - tokens[start].Start <= 2 && text[tokens[start].End - 1] is '.') return Is(name, NameSort.Person, "initials");
        if (SpeechVerbs.IsSure(after) && (name.Words is 2 or 3) && before is not "the" and not "The" && !HasThing(text, tokens, start, end)) return Is(name, NameSort.Person, "it speaks");
        if (name.Words is > 1 and < 5 && GivenNames.Contains(Names.Fold(tokens[start].In(text).ToString()))) return Is(name, NameSort.Person, "a given name");
        if (PlacePrepositions.Contains(before) && name.Words <= 2 && !(end < tokens.Count && tokens[end].Kind == TokenKind.Possessive)) return name.Words == 1 || before is "in" or "near" ? Is(name, NameSort.Place, $"“{before}” before it") : name;
        if (before is "the" or "The") return name.Words > 1 ? Is(name, NameSort.Organisation, null) : name;
        if (name.Words is 2 or 3 && !HasUpperWord(text, tokens, start, end)) return Is(name, NameSort.Person, null);
        return name;
    }

    // Harbour Watch, State Line: words of things, not of people.
    private static bool HasThing(string text, List<Token> tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (tokens[i].In(text) is var word && (CommonWords.Is(word) || NameWords.Place.Contains(word) || NameWords.Organisation.Contains(word))) return true;
        return false;
    }

    private static bool HasUpperWord(string text, List<Token> tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (IsAcronym(tokens[i].In(text))) return true;
        return false;
    }

    private static ProperName Is(ProperName name, NameSort sort, string? reason) => name with { Sort = sort, Reason = reason };

    private static bool IsAge(string text, List<Token> tokens, int i) =>
        tokens[i].Kind == TokenKind.Number && tokens[i].End - tokens[i].Start is 2 && i + 1 < tokens.Count && text[tokens[i + 1].Start] is ',' or '.';

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        var upper = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c) && c != 's') return false;
            if (char.IsUpper(c)) upper++;
        }
        return upper >= 2 && !word.Contains('.');
    }
}
