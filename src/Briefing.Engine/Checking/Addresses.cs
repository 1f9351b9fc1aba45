using System.Collections.Immutable;
using Briefing.Engine.Composing;
using Briefing.Engine.Composing.Data;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Checking;

/// <summary>Each address belongs to one page, on every file system.</summary>
internal sealed class Addresses : ICheck
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Site site, ImmutableArray<Page> pages)
    {
        var files = new Dictionary<string, Page>(StringComparer.OrdinalIgnoreCase);
        // Former addresses are checked for themselves.
        foreach (var page in pages.Where(p => p.Kind != RedirectPages.Kind))
        {
            if (!IsSafe(page.Route.File))
            {
                yield return Problems.UnsafePath(Of(page), page.Route.ToString());
                continue;
            }
            if (files.TryAdd(page.Route.File, page)) continue;
            var other = files[page.Route.File];
            var (named, second) = page.Sources.IsEmpty ? (other, page) : (page, other);
            yield return second.Route == named.Route
                ? Problems.AddressClash(Of(named), named.Route.ToString(), second.Sources.IsEmpty ? "one of the site's own pages" : second.Sources[0])
                : Problems.AddressesDifferInCase(Of(named), named.Route.ToString(), second.Route.ToString());
        }

        // A file cannot also be a folder.
        var byPath = files.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (file, page) in files)
        {
            for (var slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1))
            {
                if (byPath.TryGetValue(file.AsSpan(0, slash), out var above)) yield return Problems.AddressClash(Of(page), page.Route.ToString(), $"the file {above.Route}");
            }
        }
    }

    private static Location Of(Page page) => new(page.Sources.IsEmpty ? page.Route.File : page.Sources[0]);

    // Most addresses are short and plain; only the rest are looked at part by part.
    private static bool IsSafe(string file) =>
        (file.Length < 200 && !file.AsSpan().ContainsAnyExcept(Plain) && !file.Contains("..", StringComparison.Ordinal) && !file.Contains("//", StringComparison.Ordinal) && file[0] is not ('/' or '.'))
        || IsSafePartByPart(file);

    private static readonly System.Buffers.SearchValues<char> Plain = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_./");

    private static bool IsSafePartByPart(string file) =>
        !file.StartsWith('/') && file.Length < 1000
        && file.Split('/').All(part => part.Length is > 0 and < 250 && part is not ("." or "..") && !part.Contains('\\') && !part.Any(char.IsControl) && !part.Contains(':'));
}
