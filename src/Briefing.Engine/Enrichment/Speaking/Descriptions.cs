using Briefing.Engine.Enrichment.Spotting;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Speaking;

/// <summary>
/// Which organisation a description means: "the agency" is the one organisation named before it that the text or its file calls an agency. People
/// are never found by description.
/// </summary>
internal sealed class Descriptions(Body body, Cast cast, Register register, DateOnly day)
{
    private static readonly WordList Nouns = WordList.Of(
        "agency company firm ministry department organization organisation bank party group union association commission committee council court government university newspaper magazine network airline charity institute foundation team club regulator watchdog bureau office service administration board army navy force station broadcaster publisher museum hospital school federation");

    private readonly List<(int Character, Id Id, int First)> _organisations = Organisations(cast);
    private readonly Dictionary<(Id, string), bool> _called = [];

    /// <summary>The index of the organisation that "the agency" means, or -1.</summary>
    public int Organisation(TextSpan description)
    {
        var words = description.In(body.Text).Split(' ');
        if (words.Length != 2 || words[0] is not ("the" or "The") || !Nouns.Contains(words[1])) return -1;
        var noun = words[1];
        var found = -1;
        foreach (var (character, id, first) in _organisations)
        {
            if (first >= description.Start) break;
            if (!IsCalled(id, noun)) continue;
            if (found >= 0) return -1;
            found = character;
        }
        return found;
    }

    // The registered organisations of the text, in the order in which it first names them.
    private static List<(int Character, Id Id, int First)> Organisations(Cast cast)
    {
        var organisations = new List<(int Character, Id Id, int First)>();
        var seen = new HashSet<int>();
        foreach (var appearance in cast.Appearances)
            if (seen.Add(appearance.Character) && cast.Characters[appearance.Character] is { Sort: NameSort.Organisation, Entity: { } id })
                organisations.Add((appearance.Character, id, appearance.Span.Start));
        return organisations;
    }

    private bool IsCalled(Id id, string noun)
    {
        if (_called.TryGetValue((id, noun), out var known)) return known;
        return _called[(id, noun)] = register.Find(id) is { } entity && (Has(entity.Name, noun) || Has(entity.Summary, noun) || entity.Names.Any(n => n.Dates.Contains(day) && Has(n.Text, noun)));
    }

    private static bool Has(string text, string noun) => Tokens.Of(text, new(0, text.Length)).Exists(t => t.In(text).Equals(noun, StringComparison.OrdinalIgnoreCase));
}
