using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Theme;

/// <summary>What languages put their words together with.</summary>
internal static class Words
{
    /// <summary>The words for the kinds of entity that every site has, singular and plural.</summary>
    public static ImmutableDictionary<string, (string Singular, string Plural)> Kinds(
        (string, string) person, (string, string) organisation, (string, string) place, (string, string) happening, (string, string) work) =>
        Named<(string Singular, string Plural)>(
            (EntityKind.People, person), (EntityKind.Organisations, organisation), (EntityKind.Places, place), (EntityKind.Events, happening), (EntityKind.Works, work));

    /// <summary>The words for the types of relation that every site has, from the one that states it and from the other end.</summary>
    public static ImmutableDictionary<string, (string Label, string Inverse)> RelationTypes(
        (string, string) memberOf, (string, string) partOf, (string, string) worksFor, (string, string) ledBy, (string, string) locatedIn,
        (string, string) tookPartIn, (string, string) relatedTo) =>
        Named<(string Label, string Inverse)>(
            ("member-of", memberOf), ("part-of", partOf), ("works-for", worksFor), ("led-by", ledBy), ("located-in", locatedIn),
            ("took-part-in", tookPartIn), ("related-to", relatedTo));

    /// <summary>A count where none and one are singular: French (CLDR plural rules).</summary>
    public static string FrenchCount(int count, string one, string many) => $"{count} {(count < 2 ? one : many)}";

    /// <summary>A count in an East Slavic language: 1 and 21, 2 to 4 and 22 to 24, all else (CLDR plural rules).</summary>
    public static string SlavicCount(int count, string one, string few, string many)
    {
        var (ten, hundred) = (count % 10, count % 100);
        return $"{count} {(ten == 1 && hundred != 11 ? one : ten is >= 2 and <= 4 && hundred is not (>= 12 and <= 14) ? few : many)}";
    }

    private static ImmutableDictionary<string, T> Named<T>(params ReadOnlySpan<(string Name, T Words)> all)
    {
        var named = ImmutableDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (var (name, words) in all) named.Add(name, words);
        return named.ToImmutable();
    }
}
