using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>The forms in which an entity's names are customarily written. Only those that a careful reader would take for the name.</summary>
internal static class NameForms
{
    /// <summary>All forms of an entity's names, each row once for each kind of worth; the register's own before derived ones.</summary>
    public static ImmutableArray<NameForm> Of(Entity entity)
    {
        if (NameRow.Of(entity.Name) is not { } full) return [];
        var forms = new List<NameForm>();
        var family = FamilyOf(entity);
        foreach (var name in entity.Names)
        {
            // The I of Damasus I is no family name.
            if (NameRow.Of(name.Text) is { } row && !(name.Kind == NameKind.Family && row.Length == 1 && row.IsInitial(0))) Add(name, OwnKind(name.Kind), row);
        }
        foreach (var name in entity.Names)
        {
            if (NameRow.Of(name.Text) is not { } row) continue;
            if (name.Kind is NameKind.Full or NameKind.Strong)
            {
                foreach (var (kind, derived) in entity.Id.Kind == EntityKind.People ? OfPerson(row, family, HasFamily(entity)) : OfThing(row)) Add(name, kind, derived);
            }
            else if (name.Kind == NameKind.Family)
            {
                foreach (var derived in OfFamily(entity, row)) Add(name, FormKind.Family, derived);
            }
        }
        foreach (var form in forms.ToArray())
        {
            if (form.Kind is FormKind.Weak or FormKind.Derived) continue;
            var kind = form.IsStrong ? FormKind.Derived : form.Kind;
            foreach (var declined in CaseForms.Of(form.Row, entity, form.Kind == FormKind.Family))
            {
                if (!forms.Exists(f => f.Row.SameAs(declined) && f.Name.Dates == form.Name.Dates)) forms.Add(new(entity, form.Name, kind, declined, full) { IsDeclined = true });
            }
        }
        return [.. forms];

        void Add(Name name, FormKind kind, NameRow row)
        {
            foreach (var variant in Dotted(row))
            {
                if (!forms.Exists(f => f.Row.SameAs(variant) && (f.Kind <= kind || (f.IsStrong && kind != FormKind.Full)) && f.Name.Dates == name.Dates && f.Name.Case == name.Case)) forms.Add(new(entity, name, kind, variant, full));
            }
        }
    }

    /// <summary>The folded words of a person's family name, or of what a regnal name is for short; empty where neither is known.</summary>
    public static ImmutableArray<string> FamilyOf(Entity entity) =>
        entity.Id.Kind == EntityKind.People && RegnalNames.MayBe(entity.Name) && NameRow.Of(entity.Name) is { } name && RegnalNames.Start(name, HasFamily(entity)) is { } start ? name.Keys[start..^1]
        : entity.Names.FirstOrDefault(n => n.Kind == NameKind.Family) is { } family && NameRow.Of(family.Text) is { } row ? row.Keys : [];

    private static bool HasFamily(Entity entity) => entity.Names.Any(n => n.Kind == NameKind.Family);

    private static FormKind OwnKind(NameKind kind) => kind switch
    {
        NameKind.Full => FormKind.Full,
        NameKind.Strong => FormKind.Strong,
        NameKind.Weak => FormKind.Weak,
        _ => FormKind.Family,
    };

    private static IEnumerable<(FormKind Kind, NameRow Row)> OfPerson(NameRow row, ImmutableArray<string> family, bool hasFamily)
    {
        if (RegnalNames.Start(row, hasFamily) is { } start)
        {
            if (start > 0) yield return (FormKind.Derived, row.Pick([.. Enumerable.Range(start, row.Length - start)]));
            yield return (FormKind.Family, row.Pick([.. Enumerable.Range(start, row.Length - start - 1)]));
            yield break;
        }
        var generation = row.Length > 2 && Lexicon.Generations.Contains(row.Keys[^1]) ? 1 : 0;
        var length = row.Length - generation;
        var plain = Enumerable.Range(0, length).ToArray();
        if (generation == 1) yield return (FormKind.Derived, row.Pick(plain));

        var familyAt = family.IsEmpty ? -1 : LastIndexOf(row.Keys.AsSpan()[..length], family.AsSpan());
        if (familyAt < 0 || length <= family.Length) yield break;
        if (familyAt == 0)
        {
            // Family name first (Moon Jae-in): Western papers turn it round.
            yield return (FormKind.Derived, row.Pick([.. plain[family.Length..], .. plain[..family.Length]]));
            yield break;
        }
        if (familyAt + family.Length != length) yield break;

        // Particles before the family name stay with it: Ludwig van Beethoven has no middle name.
        var given = familyAt;
        while (given > 1 && Lexicon.Particles.Contains(row.Keys[given - 1]) && char.IsLower(row.Spelled[given - 1][0])) given--;
        var tail = plain[given..];
        var middle = plain[1..given];
        if (middle.Length > 0 && !row.IsInitial(0) && middle.All(row.IsInitial)) yield return (FormKind.Derived, row.Pick([0, .. tail]));
        if (middle.Length > 0 && !row.IsInitial(0) && !middle.Any(row.IsInitial))
        {
            if (middle.All(m => row.Gaps[m] == Gap.Space)) yield return (FormKind.Derived, WithInitials(row, [0], middle, tail));
            yield return (FormKind.Initials, row.Pick([0, .. tail]));
        }
        if (row.IsInitial(0) || row.Spelled[0].Length < 2) yield break;
        yield return (FormKind.Initials, WithInitials(row, [], [0], tail));
        if (middle.Length > 0) yield return (FormKind.Initials, WithInitials(row, [], plain[..given], tail));
    }

    private static IEnumerable<(FormKind Kind, NameRow Row)> OfThing(NameRow row)
    {
        // The New York Times is also "a New York Times reporter"; The Hague is no Hague.
        if (row.Length >= 3 && row.Keys[0] == "the") yield return (FormKind.Derived, row.Pick([.. Enumerable.Range(1, row.Length - 1)]));
    }

    private static IEnumerable<NameRow> OfFamily(Entity entity, NameRow row)
    {
        // al-Assad is Assad for short.
        if (row.Length == 2 && row.Keys[0] is "al" or "el") yield return row.Pick(1);

        if (NameRow.Of(entity.Name) is not { } full) yield break;
        var at = LastIndexOf(full.Keys.AsSpan(), row.Keys.AsSpan());
        if (at < 1) yield break;
        var end = at + row.Length;
        var from = at;
        while (from > 1 && Lexicon.Particles.Contains(full.Keys[from - 1]) && char.IsLower(full.Spelled[from - 1][0])) from--;
        if (from < at) yield return full.Pick([.. Enumerable.Range(from, end - from)]);
        if (end == full.Length - 1 && Lexicon.Generations.Contains(full.Keys[end])) yield return full.Pick([.. Enumerable.Range(at, end + 1 - at)]);
    }

    // U.S. and US, J.K. and JK: letters with stops are also written without, and the other way round.
    private static IEnumerable<NameRow> Dotted(NameRow row)
    {
        yield return row;
        if (Merged(row) is { } merged) yield return merged;
        if (Separated(row) is { } separated) yield return separated;
    }

    private static NameRow? Merged(NameRow row)
    {
        var run = 0;
        while (run < row.Length && row.IsInitial(run) && (run == 0 || row.Gaps[run] is Gap.Dot or Gap.DotSpace)) run++;
        if (run < 2) return null;
        var letters = string.Concat(row.Spelled.AsSpan()[..run].ToArray());
        return new(
            [letters, .. row.Spelled[run..]], [Words.Key(letters), .. row.Keys[run..]], [Gap.Break, .. row.Gaps[run..].Select((g, i) => i == 0 && g == Gap.DotSpace ? Gap.Space : g)],
            run == row.Length ? "" : row.Tail);
    }

    private static NameRow? Separated(NameRow row)
    {
        var first = row.Spelled[0];
        var longest = row.Length == 1 ? 4 : 3;
        if (first.Length < 2 || first.Length > longest || !first.All(char.IsAsciiLetterUpper)) return null;
        var letters = first.Select(c => c.ToString()).ToArray();
        return new(
            [.. letters, .. row.Spelled[1..]], [.. letters.Select(Words.Key), .. row.Keys[1..]],
            [Gap.Break, .. Enumerable.Repeat(Gap.Dot, letters.Length - 1), .. row.Gaps[1..]], row.Length == 1 ? "." : row.Tail);
    }

    private static NameRow WithInitials(NameRow row, int[] whole, int[] initials, int[] tail)
    {
        int[] all = [.. whole, .. initials, .. tail];
        var picked = row.Pick(all);
        var (spelled, keys, gaps) = (picked.Spelled.ToBuilder(), picked.Keys.ToBuilder(), picked.Gaps.ToBuilder());
        for (var i = whole.Length; i < whole.Length + initials.Length; i++)
        {
            spelled[i] = spelled[i][..1];
            keys[i] = Words.Key(spelled[i]);
            gaps[i + 1] = Gap.DotSpace;
        }
        return picked with { Spelled = spelled.ToImmutable(), Keys = keys.ToImmutable(), Gaps = gaps.ToImmutable() };
    }

    private static int LastIndexOf(ReadOnlySpan<string> words, ReadOnlySpan<string> part)
    {
        for (var at = words.Length - part.Length; at >= 0; at--)
        {
            if (words.Slice(at, part.Length).SequenceEqual(part)) return at;
        }
        return -1;
    }
}
