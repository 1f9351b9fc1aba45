using Briefing.Engine.Enrichment.Vocabulary;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>How a text writes its words in other places, which tells names from common words. Read when first asked for.</summary>
internal sealed class Elsewhere(TextWords text, Lexicon lexicon)
{
    private HashSet<string>? _lower;
    private HashSet<string>? _alone;

    /// <summary>Whether the text also has the word in lower case.</summary>
    public bool IsLower(string key)
    {
        if (_lower is null)
        {
            _lower = new(StringComparer.Ordinal);
            var byShape = _lower.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var i = 0; i < text.Count; i++)
            {
                // biomed.example says nothing of Example.
                if (text[i].Shape == WordShape.Lower && text[i].Before != Gap.Dot && text.GapAfter(i) != Gap.Dot) byShape.Add(text.Surface(i));
            }
        }
        return _lower.Contains(key);
    }

    /// <summary>Whether a word with a capital is a common one: by the lists, or since the text has it in lower case as well.</summary>
    public bool IsWord(int at)
    {
        var surface = text.Surface(at);
        var key = text.Key(at);
        return CommonWords.Is(surface) || CommonWords.LooksCommon(surface) || lexicon.Openers.Contains(key) || lexicon.Acts.Contains(key) || lexicon.Titles.Contains(key) || IsLower(key);
    }

    /// <summary>Whether a word with a capital stands elsewhere, not joined to anything: a name of its own, registered or not.</summary>
    public bool IsAlone(string key)
    {
        if (_alone is null)
        {
            _alone = new(StringComparer.Ordinal);
            for (var i = 0; i < text.Count; i++)
            {
                if (text[i].CapitalTells && text[i].Before != Gap.Hyphen && text.GapAfter(i) != Gap.Hyphen) _alone.Add(text.Key(i));
            }
        }
        return _alone.Contains(key);
    }
}
