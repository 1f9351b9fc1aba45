using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Incremental;
using Briefing.Engine.Media;
using Briefing.Engine.Model;

namespace Briefing.Engine.Understanding;

/// <summary>The files that are copied, and where they go.</summary>
public static class Files
{
    /// <summary>Assets get a fingerprint into their name, so that a reader's browser may keep them for ever; static files keep theirs.</summary>
    public static Checked<ImmutableArray<CopiedFile>> Of(SourceTree tree, Memo memo)
    {
        var images = tree.Assets
            .SelectInParallel(f => memo.Get("image", Fingerprint.Of(f.Fingerprint, Fingerprint.Of(f.Shown)), () => ImageFiles.Read(f, Fingerprinted(f))));
        return new(
            [
                .. tree.Assets.Select((f, i) => new CopiedFile(f, Fingerprinted(f)) { Image = images[i].Value }),
                .. tree.Statics.Select(f => new CopiedFile(f, new(f.Path["static/".Length..]))),
            ],
            [.. images.SelectMany(i => i.Problems)]);
    }

    private static Route Fingerprinted(SourceFile file) =>
        new($"{file.Path[..^file.Extension.Length]}.{file.Fingerprint.Short}{file.Extension}");
}
