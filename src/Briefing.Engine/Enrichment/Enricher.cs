using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;
using Briefing.Engine.Understanding;

namespace Briefing.Engine.Enrichment;

/// <summary>From manuscripts to finished articles: sentences, quotations, mentions, links. Remembers each by everything that could change it.</summary>
public sealed class Enricher(Settings settings, Register register, Catalogue catalogue, Memo memo)
{
    /// <summary>Enriches texts: all cores, one order.</summary>
    public Checked<ImmutableArray<Article>> Texts(ImmutableArray<Manuscript> manuscripts)
    {
        var enriched = manuscripts.AsParallel().AsOrdered().Select(Text).ToImmutableArray();
        return new([.. enriched.Select(e => e.Value)], [.. enriched.SelectMany(e => e.Problems)]);
    }

    /// <summary>Links the biographies.</summary>
    public Checked<ImmutableDictionary<Id, Html>> Biographies()
    {
        var linked = register.Entities.Where(e => !e.Biography.IsEmpty).AsParallel().AsOrdered().Select(e => (e.Id, Html: Biography(e))).ToImmutableArray();
        return new(linked.ToImmutableDictionary(l => l.Id, l => l.Html.Value), [.. linked.SelectMany(l => l.Html.Problems)]);
    }

    private Checked<Article> Text(Manuscript manuscript)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var targets = Targets.Of(manuscript.Body, catalogue, settings, problems);
        var article = memo.Get("enrich", Fingerprint.Of(manuscript.Fingerprint, Targets.FingerprintOf(targets)), () =>
            new Article { Manuscript = manuscript, Html = Plain(manuscript.Body, targets), KeyPoints = [.. manuscript.KeyPoints.Select(k => Plain(k, Targets.Of(k, catalogue, settings, problems)))] });
        return new(article, problems.ToImmutable());
    }

    private Checked<Html> Biography(Entity entity)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        return new(Plain(entity.Biography, Targets.Of(entity.Biography, catalogue, settings, problems)), problems.ToImmutable());
    }

    private static Html Plain(Body body, ImmutableArray<Target?> targets) => new(string.Concat(body.Pieces.Select(p => p.Kind switch
    {
        PieceKind.Markup => p.Raw,
        PieceKind.Text => Html.Escape(p.Raw),
        PieceKind.LinkStart => $"<a href=\"{Html.Escape(targets[p.Start]?.Href ?? "")}\">",
        PieceKind.LinkEnd => "</a>",
        _ => $"<img src=\"{targets[p.Start]?.Href}\"{p.Raw}>",
    })));
}
