using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Enrichment.Marking;
using Briefing.Engine.Enrichment.Naming;
using Briefing.Engine.Enrichment.Quoting;
using Briefing.Engine.Enrichment.Reporting;
using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Enrichment.Speaking;
using Briefing.Engine.Enrichment.Spotting;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;
using Briefing.Engine.Understanding;

namespace Briefing.Engine.Enrichment;

/// <summary>
/// From manuscripts to finished texts. What a text points at is resolved anew in each run, which is cheap; what is found in it is remembered by
/// everything that could change it: the manuscript, what it points at, and those entities of the register whose names could occur in it.
/// </summary>
public sealed class Enricher
{
    private readonly Settings _settings;
    private readonly Register _register;
    private readonly Catalogue _catalogue;
    private readonly Memo _memo;
    private readonly Fingerprint _names;
    private readonly Gazetteer _gazetteer;

    /// <summary>An enricher for one run.</summary>
    public Enricher(Settings settings, Register register, Catalogue catalogue, Memo memo)
    {
        (_settings, _register, _catalogue, _memo) = (settings, register, catalogue, memo);
        _names = Fingerprint.Of([.. register.Entities.Select(e => e.NamingFingerprint)]);
        _gazetteer = memo.Get("gazetteer", _names, () => Gazetteer.Build(register));
    }

    /// <summary>Enriches articles and pages, on all cores, in the order given.</summary>
    public Checked<ImmutableArray<Article>> Texts(ImmutableArray<Manuscript> manuscripts)
    {
        var enriched = manuscripts.SelectInParallel(Text);
        return new([.. enriched.Select(e => e.Value)], [.. enriched.SelectMany(e => e.Problems)]);
    }

    /// <summary>Links the biographies; entities without one are left out.</summary>
    public Checked<ImmutableArray<(NamedText Names, Html Html)>> Biographies()
    {
        var linked = _register.Entities.Where(e => !e.Biography.IsEmpty).ToImmutableArray().SelectInParallel(Biography);
        return new([.. linked.Select(l => l.Value)], [.. linked.SelectMany(l => l.Problems)]);
    }

    private Checked<Article> Text(Manuscript manuscript)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var resolved = Resolved.Of(manuscript, _register, _catalogue, _settings, problems);
        var key = Fingerprint.Of(manuscript.Fingerprint, Names(manuscript.Fingerprint, manuscript.Words), resolved.FingerprintIn(_register));
        var article = _memo.Get("enrich", key, () => Read(manuscript, resolved));
        return new(article.Value, [.. problems, .. article.Problems]);
    }

    // The order in which a text is read: each step takes what those before it found.
    private Checked<Article> Read(Manuscript manuscript, Resolved resolved)
    {
        var (body, language) = (manuscript.Body, manuscript.Front.Language);
        var day = DateOnly.FromDateTime(manuscript.Front.Date.DateTime);
        var sentences = Sentences.Split(body, language);
        var quoted = Quotations.Find(body, language);
        var context = new MentionContext
        {
            Day = day,
            Language = language,
            Decisions = resolved.Decisions,
            About = resolved.About,
            Targets = resolved.Body,
            Sentences = sentences,
            Quoted = [.. quoted.Select(q => q.Outer).Order()],
        };
        var found = MentionFinder.Find(body, _gazetteer, context);
        var mentions = LinkPolicy.Apply(found.Mentions, body, _register, _settings.Linking, resolved.About);
        var names = ProperNames.Find(body, sentences);
        var front = manuscript.Front.Summary.Length > 0 ? manuscript.Front : manuscript.Front with { Summary = Summaries.Of(body, sentences) };
        var points = KeyPoints(manuscript, resolved, context);
        var article = new Article
        {
            Manuscript = manuscript with { Front = front },
            About = resolved.About,
            Html = Annotator.Write(body, mentions, sentences, resolved.Body, Href),
            KeyPoints = [.. points.Select(p => p.Html)],
            KeyPointNames = [.. points.Select(p => p.Names)],
            Mentions = mentions,
            Refusals = found.Refusals,
            Quotations = Speakers.Attribute(body, sentences, quoted, mentions, names, _register, day),
            Sentences = sentences,
            Candidates = Candidates.Find(body.Text, names, mentions, found.Refusals, language),
        };
        var unused = found.Unused.Where(d => points.All(p => p.Unused.Contains(d)));
        return new(article, NameReport.Problems(article.NamedTexts, unused));
    }

    // Each key point is a text of its own; what one introduced and linked, the next may name in short and need not link again.
    private ImmutableArray<(NamedText Names, Html Html, ImmutableArray<Decision> Unused)> KeyPoints(Manuscript manuscript, Resolved resolved, MentionContext context)
    {
        var points = ImmutableArray.CreateBuilder<(NamedText, Html, ImmutableArray<Decision>)>();
        var seen = ImmutableArray<Id>.Empty;
        foreach (var (body, targets) in manuscript.KeyPoints.Zip(resolved.KeyPoints))
        {
            var sentences = Sentences.Split(body, context.Language);
            var found = MentionFinder.Find(body, _gazetteer, context with { Targets = targets, Sentences = sentences, Quoted = [], Introduced = seen });
            var mentions = LinkPolicy.Apply(found.Mentions, body, _register, _settings.Linking, resolved.About);
            ImmutableArray<Mention> fresh = [.. mentions.Select(m => m.Linked && m.How != MentionHow.Explicit && seen.Contains(m.Entity) ? m with { WhyNot = NotLinked.LinkedAlready } : m)];
            points.Add((new(manuscript.Id, TextPart.KeyPoint, body, sentences, fresh, found.Refusals), Annotator.Write(body, fresh, [], targets, Href), found.Unused));
            seen = [.. seen.Union(mentions.Select(m => m.Entity))];
        }
        return points.ToImmutable();
    }

    private Checked<(NamedText Names, Html Html)> Biography(Entity entity)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var targets = Targets.Of(entity.Biography, _catalogue, _settings, problems);
        var key = Fingerprint.Of(entity.Fingerprint, Names(entity.Fingerprint, entity.Words), Targets.FingerprintOf(targets));
        var read = _memo.Get("biography", key, () =>
        {
            // A biography is of no day: aliases and roles that were true for a time only are not read into it.
            var sentences = Sentences.Split(entity.Biography, _settings.Language);
            var context = new MentionContext { Day = DateOnly.MinValue, Language = _settings.Language, Targets = targets, Sentences = sentences, Introduced = [entity.Id] };
            var found = MentionFinder.Find(entity.Biography, _gazetteer, context);
            var mentions = LinkPolicy.Apply(found.Mentions, entity.Biography, _register, _settings.Linking, [], entity.Id);
            var names = new NamedText(entity.Id, TextPart.Biography, entity.Biography, sentences, mentions, found.Refusals);
            return (Names: names, Html: Annotator.Write(entity.Biography, mentions, [], targets, Href));
        });
        return new(read, [.. problems, .. NameReport.Problems([read.Names], [])]);
    }

    // Which names could occur in a text changes with the text or with any name of the register, and is asked in every run.
    private Fingerprint Names(Fingerprint text, ImmutableArray<string> words) =>
        _memo.Get("names", Fingerprint.Of(_names, text), () => _gazetteer.Key(words));

    private string Href(Id entity) => _settings.Href(_register[entity].Route);
}
