using System.Reflection;
using Briefing.Engine.Diagnostics;

namespace Briefing.Tests.Specs;

/// <summary>The codes of the catalogue, by calling each of its methods.</summary>
internal static class ProblemCodes
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(Problems).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.ReturnType == typeof(Diagnostic))
            .Select(m => ((Diagnostic)m.Invoke(null, [.. m.GetParameters().Select(Sample)])!).Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>Codes that need a disk or no site.yml, and the test that shows them.</summary>
    public static IReadOnlyDictionary<string, string> ShownElsewhere { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ambiguous-name"] = nameof(Enrichment.NameReportTests),
        ["unused-decision"] = nameof(Enrichment.NameReportTests),
        ["nothing-painted"] = nameof(Cli.MediaFolderTests),
        ["huge-image"] = nameof(Media.ImageFilesTests),
        ["cache-not-kept"] = nameof(Cli.MediaFolderTests),
        ["no-input-folder"] = nameof(Reading.InputFolderTests),
        ["suggested-entity"] = nameof(Cli.CheckTests),
        ["unreadable"] = nameof(Reading.InputFolderTests),
        ["symbolic-link"] = nameof(Reading.InputFolderTests),
        ["too-large"] = nameof(Reading.SourceTextTests),
        ["binary-file"] = nameof(Reading.SourceTextTests),
        ["utf-16"] = nameof(Reading.SourceTextTests),
        ["missing-settings"] = nameof(Understanding.SettingsReaderTests),
        ["output-busy"] = nameof(Writing.OutputFolderTests),
        ["output-clash"] = nameof(Writing.OutputFolderTests),
        ["output-content"] = nameof(Writing.OutputFolderTests),
        ["output-in-the-way"] = nameof(Writing.OutputFolderTests),
        ["output-is-file"] = nameof(Writing.OutputFolderTests),
        ["output-unsafe-path"] = nameof(Writing.OutputFolderTests),
        ["output-disk"] = nameof(Writing.OutputFolderTests),
        ["invalid-utf-8"] = nameof(Reading.SourceTextTests),
    };

    private static object? Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var t when t == typeof(string) => parameter.Name == "singular" ? null : "x",
        var t when t == typeof(Location) => new Location("input/x.md", 1, 1),
        var t when t.IsValueType => Activator.CreateInstance(t),
        var t when t.IsAssignableFrom(typeof(string[])) => Array.Empty<string>(),
        _ => null,
    };
}
