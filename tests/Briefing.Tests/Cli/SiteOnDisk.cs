namespace Briefing.Tests.Cli;

/// <summary>A site in a temporary folder, with one article.</summary>
public sealed class SiteOnDisk : IDisposable
{
    public SiteOnDisk()
    {
        Write("input/site.yml", "title: Test briefing\nurl: https://example.org/\n");
        Write("input/articles/first.md", Article("First"));
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("briefing-cli-").FullName;

    public static string Article(string title) => $"---\ntitle: {title}\ndate: 2022-07-06\n---\nSomething happened.\n";

    public static string Broken => "---\ntitle: Broken\ndate: 2022-07-06\n\nThe front matter never ends.\n";

    public static string Doubtful => "---\ntitle: Doubtful\ndate: 2022-07-06\ncolour: red\n---\nA key that nobody reads.\n";

    public string At(string path) => Path.Combine(Root, path);

    public string Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), content);
        return At(path);
    }

    /// <summary>The names in a folder, in order, with spaces between.</summary>
    public string Names(string folder) =>
        string.Join(' ', Directory.EnumerateFileSystemEntries(At(folder)).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal));

    public bool Has(string path) => File.Exists(At(path));

    public string Read(string path) => File.ReadAllText(At(path));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
