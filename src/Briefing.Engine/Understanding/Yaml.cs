using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;
using Briefing.Engine.Reading;

namespace Briefing.Engine.Understanding;

/// <summary>From a YAML file to its map.</summary>
internal static class Yaml
{
    /// <summary>The map of a file; an empty one, with errors, where it cannot be read.</summary>
    public static YamlNode.Mapping Read(SourceFile file, ImmutableArray<Diagnostic>.Builder problems)
    {
        var text = SourceText.Read(file);
        problems.AddRange(text.Problems);
        var map = YamlNode.Read(text.Value ?? "", file.Shown, 1);
        problems.AddRange(map.Problems);
        return map.Value;
    }

    /// <summary>The maps of defaults, nearest first. What is wrong in them is reported where they are read for themselves (<see cref="DirectoryDefaults"/>).</summary>
    public static ImmutableArray<YamlNode.Mapping> ReadDefaults(ImmutableArray<SourceFile> files) =>
        [.. files.Select(f => Read(f, ImmutableArray.CreateBuilder<Diagnostic>()))];
}
