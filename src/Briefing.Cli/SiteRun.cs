using System.Collections.Immutable;
using Briefing.Engine;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;
using Briefing.Engine.Reading;
using Briefing.Engine.Rendering;

namespace Briefing.Cli;

/// <summary>From the folders of a site to its pages and problems: the same for every command, with a memory for those that run it again.</summary>
internal sealed class SiteRun(Folders folders, ITheme theme)
{
    private readonly InputFolder _input = new(folders.Root, folders.Input);
    private Memo _memo = new();

    /// <summary>Reads what changed since the last time.</summary>
    public Checked<ImmutableArray<SourceFile>> Read() => _input.Read();

    /// <summary>Makes the site out of what was read.</summary>
    public BuildResult Make(Checked<ImmutableArray<SourceFile>> read, BuildOptions options)
    {
        var result = Pipeline.Run(read.Value, theme, _memo, options);
        return read.Problems.IsEmpty ? result : result with { Problems = [.. read.Problems.Concat(result.Problems).Order()] };
    }

    /// <summary>Forgets what earlier runs computed: the code that computed it is another now.</summary>
    public void Forget() => _memo = new();
}
