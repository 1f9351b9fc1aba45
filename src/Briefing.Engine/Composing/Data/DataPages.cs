using System.Collections.Immutable;

namespace Briefing.Engine.Composing.Data;

/// <summary>The kinds of page that the engine writes or rewrites by itself. The sitemap is not among them: it names all others and is composed last.</summary>
public static class DataPages
{
    /// <summary>The kinds, in order.</summary>
    public static ImmutableArray<IPageKind> All { get; } =
    [
        new FeedPages(),
        new ArticleDataPages(),
        new ArticleTextPages(),
        new EntityDataPages(),
        new RegisterDataPages(),
        new MentionDataPages(),
        new SearchNamesPages(),
        new PrintPages(),
        new RedirectPages(),
        new RobotsPages(),
        new LlmsPages(),
    ];
}
