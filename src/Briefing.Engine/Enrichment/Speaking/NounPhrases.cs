using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Speaking;

/// <summary>Reads a stretch of tokens without a verb as the subject of a verb of speech.</summary>
internal sealed class NounPhrases(string text, Cast cast)
{
    /// <summary>The subject that the tokens are; or null where they are none.</summary>
    /// <param name="tokens">The block's words outside quotations.</param>
    /// <param name="start">The first of the phrase.</param>
    /// <param name="end">After its last.</param>
    public Subject? Read(List<NarrationElement> tokens, int start, int end)
    {
        while (start < end && IsSkipped(tokens[start])) start++;
        while (end > start && IsSkipped(tokens[end - 1])) end--;
        if (start >= end || tokens[start].IsQuote) return null;

        var first = Word(tokens, start);
        if (Pronouns.IsThird(first)) return new(tokens[start].Token.Span, -1, SpeakerConfidence.Pronoun);
        if (Pronouns.Is(first) && !FunctionWords.IsDeterminer(first)) return null;

        var core = Core(tokens, start, end);
        if (core == start) return null;
        var coreEnd = tokens[core - 1].Token.Kind == TokenKind.Possessive ? core - 1 : core;
        var coreSpan = new TextSpan(tokens[start].Token.Start, tokens[coreEnd - 1].Token.End);

        if (LastAppearance(coreSpan) is { } name)
        {
            if (IsCoordinated(tokens, start, core, end, name)) return new(Widened(tokens, start, core, end), -1, SpeakerConfidence.Named);
            // "Virts's spokesman", "NASA officials" describe; "NASA chief Bill Nelson" names.
            if (name.Span.End == coreSpan.End) return new(name.Span, name.Character, SpeakerConfidence.Named);
            return new(Widened(tokens, start, core, end), -1, SpeakerConfidence.Described);
        }

        // The chief of the agency, Jane Roe, …
        var comma = core;
        while (comma < end && !IsComma(tokens, comma)) comma++;
        if (comma + 1 < end && NameAt(tokens, comma + 1, end) is { } apposition) return new(apposition.Span, apposition.Character, SpeakerConfidence.Named);
        if (tokens[start].Token.Kind != TokenKind.Word || FunctionWords.IsPreposition(first) || FunctionWords.IsRelative(first) || SpeechVerbs.IsAdverb(first)) return null;
        return new(Widened(tokens, start, core, comma), -1, SpeakerConfidence.Described);
    }

    /// <summary>The name that ends right before a token, if there is one.</summary>
    public Appearance? NameBefore(List<NarrationElement> tokens, int end)
    {
        if (end <= 0 || tokens[end - 1].IsQuote) return null;
        var last = tokens[end - 1].Token;
        var i = cast.FirstFrom(last.Start);
        return i < cast.Appearances.Length && cast.Appearances[i].Span.End == last.End ? cast.Appearances[i] : null;
    }

    /// <summary>The name that begins at a token, if there is one.</summary>
    public Appearance? NameFrom(List<NarrationElement> tokens, int start)
    {
        if (tokens[start].IsQuote) return null;
        var i = cast.FirstFrom(tokens[start].Token.Start);
        return i < cast.Appearances.Length && cast.Appearances[i].Span.Start == tokens[start].Token.Start ? cast.Appearances[i] : null;
    }

    /// <summary>The first noun phrase of a clause whose verb is not known: past titles and descriptions, the first name that is not part of one.</summary>
    public Subject? First(List<NarrationElement> tokens, int start, int end)
    {
        var first = Word(tokens, start);
        if (Pronouns.IsThird(first)) return new(tokens[start].Token.Span, -1, SpeakerConfidence.Pronoun);
        for (var i = start; i < end && !tokens[i].IsQuote; i++)
        {
            if (NameFrom(tokens, i) is not { } name)
            {
                var word = Word(tokens, i);
                if (i > start && (FunctionWords.IsPreposition(word) || FunctionWords.IsRelative(word) || tokens[i].Token.Kind == TokenKind.Mark || SpeechVerbs.IsAuxiliary(word))) return null;
                continue;
            }
            var after = i;
            while (after < end && !tokens[after].IsQuote && tokens[after].Token.Start < name.Span.End) after++;
            var describes = after < end && !tokens[after].IsQuote && (tokens[after].Token.Kind == TokenKind.Possessive || NameWords.Titles.Contains(Word(tokens, after)) || NameWords.Roles.Contains(Word(tokens, after)));
            if (!describes) return new(name.Span, name.Character, SpeakerConfidence.Named);
            i = after;
        }
        return null;
    }

    /// <summary>The name that a comma's apposition begins with, past titles; if there is one.</summary>
    private Appearance? NameAt(List<NarrationElement> tokens, int start, int end)
    {
        for (var i = start; i < end && i < start + 4; i++)
        {
            if (tokens[i].IsQuote) return null;
            var at = cast.FirstFrom(tokens[i].Token.Start);
            if (at < cast.Appearances.Length && cast.Appearances[at].Span.Start == tokens[i].Token.Start) return cast.Appearances[at];
            if (!(NameWords.Titles.Contains(Word(tokens, i)) || NameWords.Modifiers.Contains(Word(tokens, i)) || NameWords.Roles.Contains(Word(tokens, i)))) return null;
        }
        return null;
    }

    // The nouns before the first preposition, comma or relative.
    private int Core(List<NarrationElement> tokens, int start, int end)
    {
        var i = start;
        var isNamed = false;
        while (i < end)
        {
            if (tokens[i].IsQuote) break;
            var token = tokens[i].Token;
            var appearance = cast.FirstFrom(token.Start);
            if (appearance < cast.Appearances.Length && cast.Appearances[appearance].Span.Start == token.Start)
            {
                var nameEnd = cast.Appearances[appearance].Span.End;
                while (i < end && !tokens[i].IsQuote && tokens[i].Token.Start < nameEnd) i++;
                isNamed = true;
                continue;
            }
            if (token.Kind == TokenKind.Mark) break;
            var word = token.In(text);
            // … sagte Anna Weber dem Sender: whom she told.
            if (isNamed && word is "dem" or "den" or "der" or "einem" or "einer") break;
            if (i > start && (FunctionWords.IsPreposition(word) || FunctionWords.IsRelative(word)) && !IsTitleOf(tokens, i, end)) break;
            if (i > start && char.IsLower(word[0]) && (SpeechVerbs.IsAuxiliary(word) || word.EndsWith("ing", StringComparison.Ordinal))) break;
            if (i > start && Calendar.IsDayOrMonth(word)) break;
            if (i > start && char.IsLower(word[0]) && SpeechVerbs.IsAdverb(word)) break;
            i++;
        }
        return i;
    }

    // Secretary of State Jane Roe: the title goes on.
    private bool IsTitleOf(List<NarrationElement> tokens, int i, int end) =>
        Word(tokens, i) is "of" && i + 2 < end && NameWords.Titles.Contains(Word(tokens, i - 1)) && !tokens[i + 1].IsQuote && tokens[i + 1].Token.IsCapital && !tokens[i + 2].IsQuote && tokens[i + 2].Token.IsCapital;

    private Appearance? LastAppearance(TextSpan span)
    {
        Appearance? last = null;
        foreach (var appearance in cast.Within(span)) last = appearance;
        return last;
    }

    private bool IsCoordinated(List<NarrationElement> tokens, int start, int core, int end, Appearance name) =>
        core < end && Word(tokens, core) is "and" && core + 1 < end && name.Span.End == tokens[core - 1].Token.End && !tokens[core + 1].IsQuote && tokens[core + 1].Token.IsCapital && start < core;

    // The core with the prepositional phrases that belong to it: "a spokesman for the agency".
    private TextSpan Widened(List<NarrationElement> tokens, int start, int core, int end)
    {
        var i = core;
        while (i < end && !tokens[i].IsQuote && tokens[i].Token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Possessive
            && !(FunctionWords.IsRelative(Word(tokens, i)) && Word(tokens, i) is not "and") && !SpeechVerbs.IsAuxiliary(Word(tokens, i)) && !Calendar.IsDayOrMonth(Word(tokens, i)) && !(i == core && Word(tokens, i) is not ("of" or "for" or "at" or "from" or "with" or "in" or "and"))) i++;
        while (i > core && (FunctionWords.IsPreposition(Word(tokens, i - 1)) || Word(tokens, i - 1) is "and" || SpeechVerbs.IsAdverb(Word(tokens, i - 1)) || FunctionWords.IsDeterminer(Word(tokens, i - 1)))) i--;
        return new(tokens[start].Token.Start, tokens[i - 1].Token.End);
    }

    private bool IsComma(List<NarrationElement> tokens, int i) => !tokens[i].IsQuote && text[tokens[i].Token.Start] == ',' && tokens[i].Token.Kind == TokenKind.Mark;

    private bool IsSkipped(NarrationElement element) => !element.IsQuote && (element.Token.Kind == TokenKind.Mark || SpeechVerbs.IsAuxiliary(element.Token.In(text)));

    private ReadOnlySpan<char> Word(List<NarrationElement> tokens, int i) => tokens[i].IsQuote ? default : tokens[i].Token.In(text);
}
