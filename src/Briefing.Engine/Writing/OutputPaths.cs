using System.Collections.Immutable;
using System.Text;
using Briefing.Engine.Diagnostics;

namespace Briefing.Engine.Writing;

/// <summary>Which paths a file of the output may have: the same on every machine, whatever its disk would allow.</summary>
internal static class OutputPaths
{
    private const int LongestName = 255;
    private const string TemporaryStart = ".briefing-";
    private const string TemporaryEnd = ".tmp";

    /// <summary>Everything that is wrong with a set of paths: unsafe ones, and those that cannot stand side by side.</summary>
    public static ImmutableArray<Diagnostic> Check(string folder, IReadOnlyList<OutputFile> files)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var byKey = new Dictionary<string, string>(files.Count, StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (WhyUnsafe(file.Path) is { } reason) problems.Add(Problems.OutputUnsafePath(folder, file.Path, reason));
            else if (!byKey.TryAdd(Key(file.Path), file.Path)) problems.Add(Problems.OutputClash(folder, byKey[Key(file.Path)], file.Path));
        }
        foreach (var (key, path) in byKey)
        {
            if (Folders(key).Select(f => byKey.GetValueOrDefault(f)).FirstOrDefault(f => f is not null) is { } file)
            {
                problems.Add(Problems.OutputClash(folder, file, path));
            }
        }
        problems.Sort();
        return problems.ToImmutable();
    }

    /// <summary>Why a path must not be written, as the end of a sentence; null where it may.</summary>
    public static string? WhyUnsafe(string path)
    {
        if (path.Length == 0) return "it is empty";
        foreach (var c in path)
        {
            if (char.IsControl(c)) return "it has a control character";
            // A separator, a drive and a stream within a file on Windows.
            if (c is '\\' or ':') return $"it has a '{c}'";
        }
        if (!IsWellFormed(path)) return "it is not valid Unicode";
        foreach (var name in path.Split('/'))
        {
            if (name.Length == 0) return "it has an empty part";
            if (name is "." or "..") return $"it has the part '{name}'";
            if (Encoding.UTF8.GetByteCount(name) > LongestName) return $"a part of it is longer than {LongestName} bytes";
            if (IsTemporary(name) || name == Manifest.FileName) return $"'{name}' is a name that Briefing keeps to itself";
        }
        return null;
    }

    /// <summary>Paths of one key are one file on a disk that tells neither case nor Unicode's normalisation forms apart.</summary>
    public static string Key(string path) =>
        (Ascii.IsValid(path) || !IsWellFormed(path) ? path : path.Normalize(NormalizationForm.FormC)).ToUpperInvariant();

    /// <summary>The folders a file stands in, innermost first: <c>a/b/c</c> gives <c>a/b</c> and <c>a</c>.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1)) yield return path[..slash];
    }

    /// <summary>The name of a file that is being written; <see cref="IsTemporary"/> knows it again.</summary>
    /// <param name="number">Unlike that of any other file of the run.</param>
    public static string Temporary(int number) => $"{TemporaryStart}{number}{TemporaryEnd}";

    /// <summary>Whether a file of this name is what a run that was killed left of a file it was writing.</summary>
    public static bool IsTemporary(string name) =>
        name.Length > TemporaryStart.Length + TemporaryEnd.Length
        && name.StartsWith(TemporaryStart, StringComparison.Ordinal)
        && name.EndsWith(TemporaryEnd, StringComparison.Ordinal)
        && !name.AsSpan(TemporaryStart.Length, name.Length - TemporaryStart.Length - TemporaryEnd.Length).ContainsAnyExceptInRange('0', '9');

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }
        return true;
    }
}
