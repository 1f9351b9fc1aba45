namespace Briefing.Engine.Writing;

/// <summary>What stands in an output folder. All paths are relative to it. Links are not followed, and folders in which Briefing neither wrote nor will write are not looked into.</summary>
internal sealed class OutputTree
{
    /// <summary>Git's own files at the top: the folder may be ignored by git, or be a branch that is checked out. They are left alone without a word.</summary>
    private static readonly string[] Git = [".git", ".gitignore"];

    /// <summary>Files, with their length in bytes.</summary>
    public Dictionary<string, long> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Folders that were looked into.</summary>
    public HashSet<string> Folders { get; } = new(StringComparer.Ordinal);

    /// <summary>Links, and folders that were not looked into; these end in a slash.</summary>
    public List<string> Others { get; } = [];

    /// <summary>What killed runs left of files they were writing.</summary>
    public List<string> Temporaries { get; } = [];

    /// <summary>Looks around.</summary>
    /// <param name="disk">The disk.</param>
    /// <param name="root">The output folder.</param>
    /// <param name="concerns">Whether a folder of this <see cref="OutputPaths.Key"/> is to be looked into.</param>
    public static OutputTree Read(IDisk disk, string root, Func<string, bool> concerns)
    {
        var tree = new OutputTree();
        var open = new Stack<string>([""]);
        while (open.TryPop(out var folder))
        {
            foreach (var (name, kind, length) in disk.List(Path.Join(root, folder)))
            {
                if (folder.Length == 0 && (name == Manifest.FileName || Git.Contains(name))) continue;
                var path = folder + name;
                if (kind == EntryKind.File && OutputPaths.IsTemporary(name)) tree.Temporaries.Add(path);
                else if (kind == EntryKind.File) tree.Files[path] = length;
                else if (kind == EntryKind.Folder && concerns(OutputPaths.Key(path)))
                {
                    tree.Folders.Add(path);
                    open.Push(path + "/");
                }
                else tree.Others.Add(kind == EntryKind.Folder ? path + "/" : path);
            }
        }
        return tree;
    }
}
