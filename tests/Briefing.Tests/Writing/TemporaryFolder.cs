namespace Briefing.Tests.Writing;

/// <summary>A folder of its own for a test, removed afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("briefing-test-").FullName;

    /// <summary>An output folder that does not exist yet.</summary>
    public string Output => Path.Join(_root, "output");

    public string At(string path) => Path.Join(Output, path);

    public string Beside(string path) => Path.Join(_root, path);

    public void Put(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), content);
    }

    public string Text(string path) => File.ReadAllText(At(path));

    /// <summary>Every file below the output folder, but for the manifest, in ordinal order.</summary>
    public IReadOnlyList<string> Names() => !Directory.Exists(Output) ? [] :
    [
        .. Directory.EnumerateFiles(Output, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(f => Path.GetRelativePath(Output, f).Replace('\\', '/'))
            .Where(f => f != ".briefing-manifest")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>These files with their content.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Files() => [.. Names().Select(f => KeyValuePair.Create(f, Text(f)))];

    /// <summary>Every folder below the output folder, in ordinal order.</summary>
    public IReadOnlyList<string> Folders() =>
    [
        .. Directory.EnumerateDirectories(Output, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Output, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
