using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Understanding;

/// <summary>The files that are copied, and where they go.</summary>
public static class Files
{
    /// <summary>Assets get a fingerprint into their name, so that a reader's browser may keep them for ever; static files keep theirs.</summary>
    public static ImmutableArray<CopiedFile> Of(SourceTree tree) =>
    [
        .. tree.Assets.Select(f => new CopiedFile(f, Fingerprinted(f))),
        .. tree.Statics.Select(f => new CopiedFile(f, new(f.Path["static/".Length..]))),
    ];

    private static Route Fingerprinted(SourceFile file) =>
        new($"{file.Path[..^file.Extension.Length]}.{file.Fingerprint.Short}{file.Extension}");
}
