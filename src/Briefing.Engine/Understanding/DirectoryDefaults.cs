using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;
using Briefing.Engine.Reading;

namespace Briefing.Engine.Understanding;

/// <summary>The <c>_directory.yml</c> files, checked for themselves, so that what is wrong in one is said once, whatever it applies to.</summary>
public static class DirectoryDefaults
{
    /// <summary>What is wrong in them: YAML that cannot be read, keys that no text of the folder may have.</summary>
    public static ImmutableArray<Diagnostic> Check(ImmutableArray<SourceFile> sources, Settings settings)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in sources.Where(f => f.Name == "_directory.yml" && f.Folder.Length > 0))
        {
            var isText = file.Path.StartsWith(Manuscript.ArticleKind + "/", StringComparison.Ordinal) || file.Path.StartsWith(Manuscript.PageKind + "/", StringComparison.Ordinal);
            string[] known = isText ? [.. Keys.Text, .. settings.Kinds.Select(k => k.Name)] : [.. Keys.Entity];
            _ = new Fields(problems, Yaml.Read(file, problems)).Known(known);
        }
        return problems.ToImmutable();
    }
}
