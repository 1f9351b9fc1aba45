using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Spotting;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Speaking;

/// <summary>Somebody, or something, that a text names and that could speak.</summary>
/// <param name="Entity">Which entity, if registered.</param>
/// <param name="Name">The fullest name the text gives.</param>
/// <param name="Sort">What it is.</param>
/// <param name="Gender">What the text says of it; unknown unless it does.</param>
/// <param name="IsSure">Whether more than its looks says what it is.</param>
internal sealed record Character(Id? Entity, string Name, NameSort Sort, PronounClass Gender, bool IsSure);

/// <summary>A place where a text names one of its characters.</summary>
/// <param name="Span">Where.</param>
/// <param name="Character">The index of the character.</param>
internal readonly record struct Appearance(TextSpan Span, int Character);

/// <summary>Everybody a text names, and where. A family name is the person of that family name, if the text names one only.</summary>
internal sealed class Cast
{
    private readonly Dictionary<string, int> _called = new(StringComparer.OrdinalIgnoreCase);

    private Cast(ImmutableArray<Character> characters, ImmutableArray<Appearance> appearances)
    {
        (Characters, Appearances) = (characters, appearances);
        for (var i = 0; i < characters.Length; i++)
        {
            _called.TryAdd(characters[i].Name, i);
            _called.TryAdd(characters[i].Name[(characters[i].Name.LastIndexOf(' ') + 1)..], i);
        }
    }

    /// <summary>The characters.</summary>
    public ImmutableArray<Character> Characters { get; }

    /// <summary>Where they are named, in order, not overlapping.</summary>
    public ImmutableArray<Appearance> Appearances { get; }

    /// <summary>The characters of a text: registered entities by its mentions, others by the looks of their names.</summary>
    public static Cast Of(Body body, ImmutableArray<ProperName> names, ImmutableArray<Mention> mentions, Register register)
    {
        var text = body.Text;
        var builder = new Builder();
        var named = new List<(TextSpan Span, Mention? Mention, ProperName? Name)>();
        foreach (var mention in mentions) named.Add((mention.Span, mention, null));
        var taken = mentions.Select(m => m.Span).Order().ToList();
        var next = 0;
        foreach (var name in names)
        {
            while (next < taken.Count && taken[next].End <= name.Span.Start) next++;
            var overlaps = next < taken.Count && taken[next].Overlaps(name.Span);
            if (overlaps && taken[next] == name.Span && name.Gender != PronounClass.Unknown) builder.Genders[name.Span] = name.Gender;
            if (!overlaps && name.Sort != NameSort.Other) named.Add((name.Span, null, name));
        }
        named.Sort((a, b) => a.Span.CompareTo(b.Span));
        // Longer names first, so that a family name finds its bearer wherever it stands.
        foreach (var (span, mention, name) in named)
            if (mention is not null) builder.Register(mention, span.In(text), register);
            else if (name!.Words > 1) builder.AddFull(span.In(text), name);

        var appearances = ImmutableArray.CreateBuilder<Appearance>(named.Count);
        foreach (var (span, mention, name) in named)
        {
            var character = mention is not null ? builder.Entity(mention.Entity) : builder.Named(span.In(text), name!);
            if (appearances.Count > 0 && appearances[^1].Span.End > span.Start) continue;
            appearances.Add(new(span, character));
        }
        return new(builder.Characters(), appearances.ToImmutable());
    }

    /// <summary>The index of the character of this full or family name, in any case, as the labels of a transcript write it; or -1.</summary>
    public int Called(string name) => _called.GetValueOrDefault(name, -1);

    /// <summary>The index of the first appearance that does not end before the offset.</summary>
    public int FirstFrom(int offset)
    {
        var (low, high) = (0, Appearances.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Appearances[middle].Span.End <= offset) low = middle + 1; else high = middle;
        }
        return low;
    }

    /// <summary>The appearances within a stretch of text, in order.</summary>
    public IEnumerable<Appearance> Within(TextSpan span)
    {
        for (var i = FirstFrom(span.Start); i < Appearances.Length && Appearances[i].Span.Start < span.End; i++)
            if (span.Contains(Appearances[i].Span)) yield return Appearances[i];
    }

    private sealed class Builder
    {
        private readonly List<Character> _characters = [];
        private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _byLast = new(StringComparer.Ordinal); // -1: several bear it
        private readonly Dictionary<Id, int> _byId = [];

        public Dictionary<TextSpan, PronounClass> Genders { get; } = [];

        public ImmutableArray<Character> Characters() => [.. _characters];

        public int Entity(Id id) => _byId[id];

        public void Register(Mention mention, string surface, Register register)
        {
            var gender = Genders.GetValueOrDefault(mention.Span);
            if (!_byId.TryGetValue(mention.Entity, out var index))
            {
                var sort = mention.Entity.Kind switch
                {
                    "people" => NameSort.Person,
                    "organisations" => NameSort.Organisation,
                    "places" => NameSort.Place,
                    _ => NameSort.Unknown,
                };
                index = _byId[mention.Entity] = Add(new(mention.Entity, surface, sort, gender, IsSure: true));
                // The register's name lets an unregistered short form find its bearer.
                if (sort == NameSort.Person && register.Find(mention.Entity) is { } entity) Last(entity.Name, index);
            }
            var character = _characters[index];
            var fuller = mention.How != MentionHow.Short && surface.Length > character.Name.Length ? surface : character.Name;
            _characters[index] = character with { Name = fuller, Gender = Agreed(character.Gender, gender) };
        }

        public void AddFull(string surface, ProperName name)
        {
            if (_byName.TryGetValue(Key(surface), out var index)) { Learn(index, name); return; }
            index = _byName[Key(surface)] = Add(new(null, surface, name.Sort, name.Gender, name.Reason is not null));
            if (name.Sort is NameSort.Person or NameSort.Unknown) Last(surface, index);
        }

        public int Named(string surface, ProperName name)
        {
            if (_byName.TryGetValue(Key(surface), out var index)) { Learn(index, name); return index; }
            if (name.Words == 1 && name.Sort is NameSort.Person or NameSort.Unknown or NameSort.Place && _byLast.TryGetValue(Key(surface), out var bearer) && bearer >= 0)
            {
                Learn(bearer, name);
                return bearer;
            }
            return _byName[Key(surface)] = Add(new(null, surface, name.Sort, name.Gender, name.Reason is not null));
        }

        private int Add(Character character)
        {
            _characters.Add(character);
            return _characters.Count - 1;
        }

        private void Learn(int index, ProperName name)
        {
            var character = _characters[index];
            var sort = character.Sort == NameSort.Unknown || name.Sort == NameSort.Person && name.Reason is not null && character.Entity is null ? name.Sort : character.Sort;
            _characters[index] = character with { Gender = Agreed(character.Gender, name.Gender), Sort = sort == NameSort.Unknown ? character.Sort : sort, IsSure = character.IsSure || name.Reason is not null };
        }

        private void Last(string name, int index)
        {
            var last = Key(LastWord(name));
            _byLast[last] = _byLast.TryGetValue(last, out var other) && other != index ? -1 : index;
        }

        private static string LastWord(string name)
        {
            var words = name.Split(' ');
            for (var i = words.Length - 1; i > 0; i--)
                if (words[i] is not ("Jr." or "Sr." or "Jr" or "Sr" or "II" or "III" or "IV")) return words[i];
            return words[0];
        }

        private static PronounClass Agreed(PronounClass known, PronounClass heard) => known == PronounClass.Unknown ? heard : known;

        private static string Key(string name) => Names.Fold(name);
    }
}
