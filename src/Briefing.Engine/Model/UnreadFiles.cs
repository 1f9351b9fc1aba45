using System.Collections.Immutable;

namespace Briefing.Engine.Model;

/// <summary>
/// Files that could not be understood. Each has errors of its own; that others point at one of them is no mistake, and is not reported as one.
/// </summary>
public sealed class UnreadFiles
{
    private readonly ImmutableHashSet<string> _keys;

    private UnreadFiles(ImmutableHashSet<string> keys) => _keys = keys;

    /// <summary>These files.</summary>
    public static UnreadFiles Of(IEnumerable<SourceFile> files) => new([.. files.SelectMany(KeysOf)]);

    /// <summary>No file.</summary>
    public static UnreadFiles None { get; } = new([]);

    /// <summary>These and others.</summary>
    public UnreadFiles And(UnreadFiles others) => new(_keys.Union(others._keys));

    /// <summary>Whether a reference may mean one of them: by its path, its id, its slug, or a name from which its file's name was made.</summary>
    public bool MayBe(string reference) => !_keys.IsEmpty && (_keys.Contains(reference) || _keys.Contains(Slug.Of(reference)));

    // What a file says its slug or name is cannot be known; most say neither.
    private static IEnumerable<string> KeysOf(SourceFile file)
    {
        var kind = file.Path[..Math.Max(0, file.Path.IndexOf('/', StringComparison.Ordinal))];
        return [file.Path, $"{kind}/{file.Stem}", file.Stem];
    }
}
