using System.Collections.Frozen;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>
/// Who of one family name a text has named so far, in full. The rule of the newsroom: the bare family name is the one whom the text is about;
/// a relative ("his father, Fred Roe") keeps the given name throughout; another namesake claims the bare name only where it was just named.
/// </summary>
internal sealed class Namesakes
{
    private const int FarInBlocks = 2;
    private const int FarInSentences = 6;

    private readonly Dictionary<string, List<Bearer>> _bearers = new(StringComparer.Ordinal);

    private sealed class Bearer
    {
        public Id? Entity { get; init; }
        public bool IsRelative { get; set; }
        public int Block { get; set; }
        public int Sentence { get; set; }
        public int Order { get; set; }
        public int Bare { get; set; }
    }

    /// <summary>Somebody is named in full.</summary>
    /// <param name="family">The family name, folded.</param>
    /// <param name="entity">Who; null for somebody unregistered.</param>
    /// <param name="word">The word where the name stands.</param>
    /// <param name="order">The word's index.</param>
    /// <param name="isRelative">Whether the text introduces the bearer as somebody's relative.</param>
    public void Name(string family, Id? entity, in Word word, int order, bool isRelative)
    {
        if (!_bearers.TryGetValue(family, out var bearers)) _bearers.Add(family, bearers = []);
        var bearer = bearers.Find(b => b.Entity == entity);
        if (bearer is null) bearers.Add(bearer = new() { Entity = entity, IsRelative = isRelative && bearers.Count > 0 });
        else if (entity is null && !isRelative) bearer.IsRelative = false;
        (bearer.Block, bearer.Sentence, bearer.Order) = (word.Block, word.Sentence, order);
    }

    /// <summary>The bare name was taken for somebody.</summary>
    public void UseBare(string family, Id entity)
    {
        if (Of(family).Find(b => b.Entity == entity) is { } bearer) bearer.Bare++;
    }

    /// <summary>Whether a bare family name can mean only this entity, of all who were named before.</summary>
    /// <param name="family">The family name, folded.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="word">Where the bare name stands.</param>
    /// <param name="excluded">Those whom something else rules out: Mrs is not Bill.</param>
    public bool MeansOnly(string family, Id entity, in Word word, IReadOnlySet<Id> excluded)
    {
        var bearers = Of(family);
        var own = bearers.Find(b => b.Entity == entity);
        foreach (var rival in bearers)
        {
            if (rival.Entity == entity || (rival.Entity is { } known && excluded.Contains(known))) continue;
            // The relative of the one who was named first, or of anybody else but this one.
            if (rival.IsRelative && own is not { IsRelative: true }) continue;
            if (own is null || own.IsRelative) return false;
            var far = word.Block - rival.Block >= FarInBlocks || word.Sentence - rival.Sentence >= FarInSentences;
            // Whose the bare name has been does not lose it to one who was named since.
            if (rival.Bare > 0 && own.Bare == 0) return false;
            var established = own.Bare > 0 && far;
            var renamed = own.Order > rival.Order && own.Block == word.Block && rival.Block < own.Block;
            // Not merely the last of two whom one sentence named.
            var apart = own.Block - rival.Block >= FarInBlocks || own.Sentence - rival.Sentence >= FarInSentences;
            if (!established && !renamed && !apart) return false;
        }
        return true;
    }

    /// <summary>Whether the words around a name say that its bearer is a relative.</summary>
    public static bool IsRelative(TextWords text, int first, int last)
    {
        for (var at = first - 1; at >= 0 && first - at <= 30 && text[at].Sentence == text[first].Sentence; at--)
        {
            if (Kinship.Contains(text.Key(at))) return true;
        }
        for (var at = last + 1; at < text.Count && at - last <= 4 && text[at].Sentence == text[last].Sentence; at++)
        {
            if (Kinship.Contains(text.Key(at))) return true;
        }
        return false;
    }

    private List<Bearer> Of(string family) => _bearers.GetValueOrDefault(family) ?? [];

    private static readonly FrozenSet<string> Kinship = """
        wife husband father mother parents parent son daughter brother sister siblings sibling twin uncle aunt nephew niece cousin grandfather
        grandmother grandson granddaughter grandparents stepfather stepmother stepson stepdaughter widow widower spouse fiance fiancee family children
        child sons daughters brothers sisters wives married marries marrying marriage born nee relative relatives ancestor descendant heir heiress
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
