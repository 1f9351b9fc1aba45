using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>
/// Judges the names that begin and end at the same words: whether they are spelled so, true on the day, and stand by themselves; then whom they
/// mean, by the order of trust. It introduces nobody, but notes who else bears a name.
/// </summary>
internal sealed class NameJudge(
    TextWords text, Lexicon lexicon, NameBounds bounds, Elsewhere elsewhere, ShortNames shortNames, Introductions introductions, Findings findings, IReadOnlySet<Id> settled, MentionContext context)
{
    private readonly NameOrWord _words = new(text, lexicon, bounds, elsewhere);
    private readonly HashSet<Id> _about = [.. context.About];

    /// <summary>What a group of matches means.</summary>
    /// <param name="first">Their first word.</param>
    /// <param name="last">Their last word.</param>
    /// <param name="group">The matches.</param>
    /// <param name="acronym">What the word is an acronym of, where the text has introduced it as one.</param>
    public Verdict Judge(int first, int last, List<NameMatch> group, (bool Known, Id? Entity)? acronym)
    {
        group.RemoveAll(m => Words.IsUnspaced(text.Text[text[first].Start]) && !StandsUnspaced(m));
        if (group.Count == 0 && acronym is null) return default;
        var spelled = group.FindAll(m => Spelling.Fits(m, text));
        if (spelled.Count == 0 && acronym is null)
        {
            // A "who" in lower case is no doubtful WHO.
            var tells = last > first || text[first].HasCapital;
            return Verdict.Open(tells ? RefusalOf(group, RefusalReason.OtherSpelling) : null);
        }
        var dated = spelled.FindAll(m => m.Form.Name.Dates.Contains(context.Day) && !IsOfAnotherTime(m));
        if (dated.Count == 0 && acronym is null) return Verdict.Open(RefusalOf(spelled, RefusalReason.OutOfDate));

        var free = new List<NameMatch>();
        var other = false;
        foreach (var match in dated)
        {
            var standing = bounds.Of(match, findings.Last);
            if (standing == Bounds.Free) free.Add(match);
            if (standing == Bounds.OtherBearer || (standing == Bounds.Longer && match.Form.Kind == FormKind.Family && match.Name.Forms.Any(LongerForms.FamilyStandsFirst)))
            {
                // Dvořák with all his given names is still Dvořák.
                if (LongerForms.Of(match, text) is { } bearer) return Verdict.Final(RefusalOf([match with { Bearer = bearer }], RefusalReason.OtherSpelling));
                other = true;
                introductions.NameOther(match.Form.Entity, match.First, match.Last);
            }
        }
        if (free.Count > 0 && introductions.EndsLongerName(first, last)) free.Clear();
        if (free.Count == 0 && (dated.Count > 0 || acronym is null)) return Verdict.Final(RefusalOf(dated, RefusalReason.InsideLongerName));
        if (dated.Count > 0 && ((first == last && _words.IsWord(first, free)) || _words.IsOneOfAKind(first, last, free))) return Verdict.Final(RefusalOf(free, RefusalReason.CommonWord));

        // The editor may know better.
        if (free.Count > 0 && _words.IsTitle(first, last, free)) return Verdict.Final(RefusalOf(free, RefusalReason.Ambiguous));

        return other && free.TrueForAll(m => !m.Form.IsStrong)
            ? Verdict.Final(RefusalOf(dated, RefusalReason.InsideLongerName))
            : Choose(first, last, free, acronym);
    }

    // "former commander" is who was it once, not who is it.
    private bool IsOfAnotherTime(NameMatch match) =>
        match.Form.Kind == FormKind.Weak && !match.Form.Row.HasCapital && match.First > 0 && text[match.First].Before is Gap.Space or Gap.Hyphen
        && Lexicon.OtherTimes.Contains(text.Key(match.First - 1));

    private Verdict Choose(int first, int last, List<NameMatch> free, (bool Known, Id? Entity)? acronym)
    {
        var own = free.FindAll(m => m.Form.Kind is FormKind.Full or FormKind.Strong && m.Skipped == 0);
        var strong = own.Count > 0 ? own : free.FindAll(m => m.Form.IsStrong);
        List<NameMatch> known = [.. free.Where(m => !m.Form.IsStrong).SelectMany(m => m.Name.Among(shortNames.Introduced).Select(f => m with { Bearer = f })).Where(m => !strong.Exists(s => s.Form.Entity.Id == m.Form.Entity.Id))];
        var ids = Ids(strong);

        if (acronym is { } introduced)
        {
            if (ids.IsEmpty && introduced.Entity is { } meant)
            {
                return Verdict.Of(new(text.Span(first, last), meant, MentionHow.Acronym, IsIntroduced: false));
            }
            if (!ids.IsEmpty && (introduced.Entity is not { } alsoMeant || !ids.Contains(alsoMeant)))
            {
                var candidates = introduced.Entity is { } another ? ids.Add(another) : ids;
                return Verdict.Final(new(strong[0].Span(text), [.. candidates.Order()], RefusalReason.Ambiguous));
            }
            if (introduced.Entity is { } same && strong.Find(m => m.Form.Entity.Id == same) is { } match) return Take(match);
            if (ids.IsEmpty && known.Count == 0) return default;
        }

        if (strong.Count > 0)
        {
            if (ids.Length == 1 && known.Count == 0) return Take(strong[0]);
            return Settle(strong, known) is { } one ? Take(one) : Doubt(strong, known);
        }
        if (known.Count == 0)
        {
            if (Expected(first, free) is { } expected) return expected;
            return Verdict.Open(free.Count == 0 ? null : RefusalOf(free, RefusalReason.NotIntroduced));
        }
        return shortNames.Choose([.. known.Select(m => m.Form)], bounds.TitleBefore(first), text[first]) is { } entity
            ? Take(known.Find(m => m.Form.Entity.Id == entity.Id)!)
            : Doubt([], known);
    }

    // The text introduces nobody of this short name, and the editor says that the article is about one who has it. A description ("the agency")
    // does not mean that one where the text has named another of its kind, nor a family name where only a place can stand.
    private Verdict? Expected(int first, List<NameMatch> free)
    {
        if (_about.Count == 0) return null;
        List<NameMatch> about = [.. free.SelectMany(m => m.Name.Among(_about).Select(f => m with { Bearer = f }))];
        if (about.Count == 0 || about.Exists(m => !m.Form.Row.HasCapital && shortNames.Introduced.Any(i => i.Kind == m.Form.Entity.Id.Kind))) return null;
        if (about.Exists(m => m.Form.IsPerson) && bounds.IsAtPlace(first))
        {
            // From here on the text has a place of the name.
            foreach (var match in about) introductions.NameOther(match.Form.Entity, match.First, match.Last);
            return null;
        }
        return shortNames.Choose([.. about.Select(m => m.Form)], bounds.TitleBefore(first), text[first]) is { } entity ? Take(about.Find(m => m.Form.Entity.Id == entity.Id)!)
            : OnlyOne(about) is null ? Doubt([], about)
            : null;
    }

    private Verdict Doubt(List<NameMatch> strong, List<NameMatch> known)
    {
        foreach (var match in strong.Where(m => m.Form.IsPerson)) introductions.NameOther(match.Form.Entity, match.First, match.Last);
        return Verdict.Final(RefusalOf([.. strong, .. known], RefusalReason.Ambiguous));
    }

    // Several bear the name: one that the author settled before in this text; a person where a title stands before; a place where only a place can stand.
    private NameMatch? Settle(List<NameMatch> strong, List<NameMatch> known)
    {
        List<NameMatch> all = [.. strong, .. known];
        var first = all[0].First;
        var title = bounds.TitleBefore(first);
        if (OnlyOne(all.FindAll(m => settled.Contains(m.Form.Entity.Id))) is { } one) return one;
        if (title is not null && Titles.ArePersonal(title)) return OnlyOne(all.FindAll(m => m.Form.IsPerson));
        var isPlace = bounds.IsAtPlace(first);
        if (isPlace && all.TrueForAll(m => m.Form.Entity.Id.Kind is EntityKind.Places or EntityKind.People)) return OnlyOne(all.FindAll(m => m.Form.Entity.Id.Kind == EntityKind.Places));
        // "Paris claims that she …": somebody named Paris was introduced, the city was not.
        var acts = !isPlace && all[0].Last + 1 < text.Count && text[all[0].Last + 1] is { Before: Gap.Space or Gap.Comma, Shape: WordShape.Lower } next
            && (next.Before == Gap.Space ? lexicon.Acts.Contains(text.Key(all[0].Last + 1)) : text.Key(all[0].Last + 1) is "who" or "whose" or "whom");
        return acts && strong.TrueForAll(m => !shortNames.Knows(m.Form.Entity.Id)) && known.TrueForAll(m => m.Form.IsPerson) ? OnlyOne(known) : null;
    }

    private static NameMatch? OnlyOne(List<NameMatch> matches) =>
        matches.Count > 0 && matches.TrueForAll(m => m.Form.Entity.Id == matches[0].Form.Entity.Id) ? matches[0] : null;

    private Verdict Take(NameMatch match)
    {
        var form = match.Form;
        var how = form.Kind switch
        {
            FormKind.Full => MentionHow.Name,
            FormKind.Strong => MentionHow.Alias,
            FormKind.Derived => form.Name.Kind == NameKind.Full ? MentionHow.Name : MentionHow.Alias,
            _ => MentionHow.Short,
        };
        return Verdict.Of(new(match.Span(text), form.Entity.Id, how, IsIntroduced: form.IsStrong || !shortNames.Knows(form.Entity.Id)));
    }

    // Without spaces there are no word boundaries: full names only, and no single character.
    private bool StandsUnspaced(NameMatch match)
    {
        if (!match.Form.IsStrong || match.Form.Row.Length < 2) return false;
        var next = match.Last + 1;
        var isHangul = text.Text[text[match.First].Start] is >= '\uAC00' and <= '\uD7AF';
        return !isHangul || match.Form.Row.Length >= 3 || next >= text.Count || text[next].Before != Gap.None || "은는이가을를의에와과도로만씨".Contains(text.Text[text[next].Start]);
    }

    private Refusal? RefusalOf(List<NameMatch> matches, RefusalReason reason) =>
        matches.Count == 0 ? null : new(matches[0].Span(text), Ids(matches), reason);

    /// <summary>Whom some matches could mean.</summary>
    public static ImmutableArray<Id> Ids(List<NameMatch> matches) => matches.Count == 1 ? matches[0].Ids : [.. matches.SelectMany(m => m.Ids).Distinct().Order()];
}
