using Briefing.Engine.Enrichment.Vocabulary;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>Names in a form that is longer than the register has it: Dvořák with all his given names is still Dvořák.</summary>
internal static class LongerForms
{
    /// <summary>The bearer whose longer form a match is part of; null where it is of nobody known. Among the capitals before the family name stands the given name.</summary>
    public static NameForm? Of(NameMatch match, TextWords text) =>
        match.Form.IsPerson ? match.Name.Forms.FirstOrDefault(f => f.Full.Length > 1 && IsPartOf(match, f.Full, text)) : null;

    private static bool IsPartOf(NameMatch match, NameRow row, TextWords text)
    {
        for (var at = match.First - 1; at >= 0 && match.First - at <= 5 && text[at + 1].Before is Gap.Space or Gap.DotSpace or Gap.Hyphen && (text[at].HasCapital || Lexicon.Particles.Contains(text.Key(at))); at--)
        {
            if (row.Keys.AsSpan()[..^1].Contains(text.Key(at)) && text[at].Shape != WordShape.Initial) return true;
        }
        return match.First > 0 && IsVariant(text.Key(match.First - 1), row.Keys[0]);
    }

    // Kristin and Kristen, Dmitry and Dmitri: one letter of a long given name is a matter of spelling.
    private static bool IsVariant(string a, string b)
    {
        if (a.Length < 5 || b.Length < 5 || Math.Abs(a.Length - b.Length) > 1) return false;
        var shorter = Math.Min(a.Length, b.Length);
        var (head, tail) = (a.AsSpan().CommonPrefixLength(b), 0);
        while (tail < shorter - head && a[^(tail + 1)] == b[^(tail + 1)]) tail++;
        return head > 0 && head + tail >= Math.Max(a.Length, b.Length) - 1;
    }

    /// <summary>Whether the family name stands before the given one: Moon Jae-in.</summary>
    public static bool FamilyStandsFirst(NameForm form) =>
        NameForms.FamilyOf(form.Entity) is { IsEmpty: false } family && form.Full.Length > family.Length && form.Full.Keys.AsSpan()[..family.Length].SequenceEqual(family.AsSpan());
}
