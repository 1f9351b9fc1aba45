using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment;

/// <summary>
/// Which organisation a description means: "the agency" is the one organisation named before it that the text or its file calls an agency. People
/// are never found by description.
/// </summary>
internal sealed class Descriptions(Body body, Cast cast, Register register, DateOnly day)
{
    private static readonly WordList Nouns = WordList.Of(
        "agency company firm ministry department organization organisation bank party group union association commission committee council court government university newspaper magazine network airline charity institute foundation team club regulator watchdog bureau office service administration board army navy force station broadcaster publisher museum hospital school federation");

    /// <summary>The index of the organisation that "the agency" means, or -1.</summary>
    public int Organisation(TextSpan description)
    {
        var words = description.In(body.Text).Split(' ');
        if (words.Length != 2 || words[0] is not ("the" or "The") || !Nouns.Contains(words[1])) return -1;
        var noun = words[1];
        var found = -1;
        var seen = new HashSet<int>();
        foreach (var appearance in cast.Within(new(0, description.Start)))
        {
            var character = cast.Characters[appearance.Character];
            if (character.Entity is not { } id || character.Sort != NameSort.Organisation || !seen.Add(appearance.Character)) continue;
            if (!IsCalled(id, noun)) continue;
            if (found >= 0) return -1;
            found = appearance.Character;
        }
        return found;
    }

    private bool IsCalled(Id id, string noun)
    {
        if (register.Find(id) is not { } entity) return false;
        return Has(entity.Name, noun) || Has(entity.Summary, noun) || entity.Names.Any(n => n.Dates.Contains(day) && Has(n.Text, noun));
    }

    private static bool Has(string text, string noun) => Tokens.Of(text, new(0, text.Length)).Exists(t => t.In(text).Equals(noun, StringComparison.OrdinalIgnoreCase));
}
