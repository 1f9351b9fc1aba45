using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>What a form of a name is worth.</summary>
internal enum FormKind
{
    /// <summary>The full name as the register has it.</summary>
    Full,

    /// <summary>A strong alias.</summary>
    Strong,

    /// <summary>A full name or strong alias in another customary form: without middle initials, without Jr., in the other order. Found anywhere, but a name that the register has as such goes before.</summary>
    Derived,

    /// <summary>A weak alias.</summary>
    Weak,

    /// <summary>A family name.</summary>
    Family,

    /// <summary>Initials and family name: T. Virts. As weak as a family name, but it excludes those with another initial.</summary>
    Initials,
}

/// <summary>A form in which an entity's name is found.</summary>
/// <param name="Entity">Whose.</param>
/// <param name="Name">The name it comes from: its case rule and dates hold.</param>
/// <param name="Kind">What it is worth.</param>
/// <param name="Row">The words, spelled and folded, with what stands between.</param>
/// <param name="Full">Those of the entity's full name.</param>
internal sealed record NameForm(Entity Entity, Name Name, FormKind Kind, NameRow Row, NameRow Full)
{
    /// <summary>Found anywhere.</summary>
    public bool IsStrong => Kind is FormKind.Full or FormKind.Strong or FormKind.Derived;

    /// <summary>Whether it stands in another case than the register's nominative: such forms are read only in languages that have cases.</summary>
    public bool IsDeclined { get; init; }

    /// <summary>Whether it names a person.</summary>
    public bool IsPerson => Entity.Id.Kind == EntityKind.People;
}

/// <summary>The words of a name.</summary>
/// <param name="Spelled">As written.</param>
/// <param name="Keys">Folded.</param>
/// <param name="Gaps">What stands before each word; the first is a break.</param>
/// <param name="Tail">What stands after the last word: the stop of "Jr.", the mark of "Yahoo!".</param>
internal sealed record NameRow(ImmutableArray<string> Spelled, ImmutableArray<string> Keys, ImmutableArray<Gap> Gaps, string Tail)
{
    /// <summary>Whether it is written with a capital anywhere.</summary>
    public bool HasCapital { get; } = Spelled.Any(s => s.Any(char.IsUpper));

    /// <summary>How many words.</summary>
    public int Length => Keys.Length;

    /// <summary>Reads a name; null where it has no word.</summary>
    public static NameRow? Of(string name)
    {
        var (spelled, keys, gaps) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<Gap>());
        var (at, end) = (0, 0);
        while (Words.Next(name, ref at) is { } word)
        {
            gaps.Add(keys.Count == 0 ? Gap.Break : Naming.Gaps.Of(name.AsSpan(end, word.Start - end)));
            spelled.Add(name[word.Start..word.End]);
            keys.Add(Words.Key(name[word.Start..word.End]));
            end = word.End;
        }
        return keys.Count == 0 ? null : new(spelled.ToImmutable(), keys.ToImmutable(), gaps.ToImmutable(), name[end..].Trim());
    }

    /// <summary>Some of its words, in an order.</summary>
    public NameRow Pick(params IReadOnlyList<int> indexes) => new(
        [.. indexes.Select(i => Spelled[i])],
        [.. indexes.Select(i => Keys[i])],
        [.. indexes.Select((i, n) => n == 0 ? Gap.Break : i > 0 && indexes[n - 1] == i - 1 ? Gaps[i] : Gap.Space)],
        indexes[^1] == Length - 1 ? Tail : "");

    /// <summary>Whether a word is a single letter: an initial, or one letter of U.S.</summary>
    public bool IsInitial(int index) => Spelled[index].Length == 1 && char.IsUpper(Spelled[index][0]);

    /// <summary>Identity by words and what stands between them.</summary>
    public bool SameAs(NameRow other) => Spelled.AsSpan().SequenceEqual(other.Spelled.AsSpan()) && Gaps.AsSpan().SequenceEqual(other.Gaps.AsSpan());
}
