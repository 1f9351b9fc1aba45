using System.Collections.Concurrent;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Media;

namespace Briefing.Cli;

/// <summary>
/// Pictures that took time to make, in a folder of their own that may be deleted at any time. It is a convenience: what cannot be read is made again,
/// and what cannot be written is told once.
/// </summary>
/// <param name="folder">Where they are kept; made when there is something to keep.</param>
internal sealed class MediaFolder(string folder) : IMediaCache
{
    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);
    private string? _problem;

    /// <summary>The folder of a site: beside its input.</summary>
    public static MediaFolder Of(Folders folders) => new(Path.Combine(Path.GetDirectoryName(folders.Input) ?? folders.Root, ".briefing"));

    /// <summary>Why pictures could not be kept, or null where they could.</summary>
    public Diagnostic? Problem => _problem is { } reason ? Problems.CacheNotKept(new(Folders.Shown(folder)), reason) : null;

    /// <inheritdoc/>
    public byte[]? Find(string name)
    {
        _used[name] = true;
        try
        {
            return File.Exists(At(name)) && File.ReadAllBytes(At(name)) is { Length: > 0 } kept ? kept : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Keep(string name, byte[] content)
    {
        if (_problem is not null) return;
        // Nobody reads half a picture: another process may be at the same one.
        var whole = At($"{name}.{Guid.NewGuid():N}.new");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(whole, content);
            File.Move(whole, At(name), overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _problem = e.Message;
            Remove(whole);
        }
    }

    /// <summary>Removes what nobody asked for since this began: pictures of former words.</summary>
    public void Prune()
    {
        try
        {
            if (!Directory.Exists(folder)) return;
            foreach (var file in Directory.EnumerateFiles(folder))
            {
                if (!_used.ContainsKey(Path.GetFileName(file))) Remove(file);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _problem ??= e.Message;
        }
    }

    private static void Remove(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is in the way of nobody.
        }
    }

    private string At(string name) => Path.Combine(folder, name);
}
