using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>
/// The forms that a Ukrainian or Russian name takes in the cases: Олена Бондар, Олени Бондар; Зеленський, Зеленського. All words of a name stand in
/// one case. Only names in Cyrillic have them, and they are read in texts of these languages only; where a form fits two bearers, neither is meant.
/// </summary>
internal static class CaseForms
{
    // A case of a name of several words has few readings; a name that has more is not read in the cases.
    private const int MostReadings = 32;

    /// <summary>The name's rows in the cases; none where its words are not declined by rule.</summary>
    /// <param name="row">The name as the register has it, in the nominative.</param>
    /// <param name="entity">Whose it is.</param>
    /// <param name="isFamily">Whether it is the family name alone.</param>
    public static ImmutableArray<NameRow> Of(NameRow row, Entity entity, bool isFamily)
    {
        if (!row.Spelled[^1].AsSpan().ContainsAnyInRange('\u0400', '\u04FF')) return [];
        var nouns = SlavicNouns.For(entity.Name);
        var gender = entity.Id.Kind == EntityKind.People ? GenderOf(entity) : Gender.Unknown;
        var rows = ImmutableArray.CreateBuilder<NameRow>();
        foreach (var @case in Enum.GetValues<SlavicCase>())
        {
            var readings = new List<ImmutableArray<string>> { ImmutableArray<string>.Empty };
            for (var i = 0; i < row.Length; i++)
            {
                var forms = FormsOf(i, @case);
                readings = [.. readings.SelectMany(r => forms.Select(r.Add))];
                if (readings.Count is 0 or > MostReadings) break;
            }
            if (readings.Count is 0 or > MostReadings) continue;
            rows.AddRange(readings.Where(r => !r.AsSpan().SequenceEqual(row.Spelled.AsSpan()))
                .Select(r => row with { Spelled = r, Keys = [.. r.Select(Words.Key)] }));
        }
        return rows.ToImmutable();

        ImmutableArray<string> FormsOf(int word, SlavicCase @case)
        {
            if (row.IsInitial(word)) return [row.Spelled[word]];
            if (entity.Id.Kind != EntityKind.People) return nouns.Thing(row.Spelled[word], @case, isHead: word == row.Length - 1);
            return gender == Gender.Unknown ? [] : nouns.Person(row.Spelled[word], @case, gender, isGiven: !isFamily && row.Length > 1 && word == GivenAt(row, entity));
        }
    }

    // By the given name's ending: women's end in а, я, men's in a consonant, й or о; the few men of the first kind are listed.
    private static Gender GenderOf(Entity entity)
    {
        if (NameRow.Of(entity.Name) is not { Length: > 1 } row) return Gender.Unknown;
        var given = row.Keys[GivenAt(row, entity)];
        var known = GivenNames.GenderOf(given);
        return known != Gender.Unknown ? known
            : given[^1] is 'а' or 'я' ? (SlavicNouns.IsMansNameInA(given) ? Gender.Male : Gender.Female)
            : given[^1] is 'ь' or 'у' or 'ю' or 'і' or 'е' ? Gender.Unknown
            : Gender.Male;
    }

    // Зеленський Володимир, as lists have it, is rare: the family name stands first only where sort: says so.
    private static int GivenAt(NameRow row, Entity entity)
    {
        var family = entity.Names.FirstOrDefault(n => n.Kind == NameKind.Family) is { } name ? NameRow.Of(name.Text) : null;
        return family is { } f && f.Length < row.Length && row.Keys.AsSpan()[..f.Length].SequenceEqual(f.Keys.AsSpan()) && row.Keys[0] != NameRow.Of(entity.Name)?.Keys[0] ? f.Length : 0;
    }
}
