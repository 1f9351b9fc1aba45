using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Tests.Enrichment;

/// <summary>Mentions for tests that are not about mentions: full names, and people's last words.</summary>
public static class NaiveMentions
{
    public static ImmutableArray<Mention> Of(Body body, Register register)
    {
        var mentions = new List<Mention>();
        foreach (var entity in register.Entities)
        {
            Add(entity.Name, entity, MentionHow.Name);
            if (entity.Id.Kind == "people") Add(entity.Name.Split(' ')[^1], entity, MentionHow.Short);
        }
        return [.. mentions.OrderBy(m => m.Span)];

        void Add(string name, Entity entity, MentionHow how)
        {
            for (var at = body.Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = body.Text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                var span = new TextSpan(at, at + name.Length);
                if (!mentions.Exists(m => m.Span.Overlaps(span))) mentions.Add(new(span, entity.Id, how, MentionZone.Text, 0, null));
            }
        }
    }
}
