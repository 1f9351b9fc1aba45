using System.Collections.Immutable;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;
using Briefing.Engine.Rendering;

namespace Briefing.Engine;

/// <summary>The whole of Briefing on one page.</summary>
public static class Pipeline
{
    /// <summary>From input files and a theme to output files and diagnostics.</summary>
    public static BuildResult Run(ImmutableArray<SourceFile> sources, ITheme theme, Memo memo, BuildOptions options) =>
        new([], []);
}
