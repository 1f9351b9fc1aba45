namespace Briefing.Engine.Media;

/// <summary>Where a host keeps pictures that took time to make, from one run to the next. It may forget any of them at any time. Safe for concurrent use.</summary>
public interface IMediaCache
{
    /// <summary>What was kept under a name, or null.</summary>
    /// <param name="name">Letters, digits, hyphens and a dot: a file's name.</param>
    byte[]? Find(string name);

    /// <summary>Keeps a picture. A name stands for one content for ever: it is made of the fingerprint of all that the picture is made of.</summary>
    void Keep(string name, byte[] content);
}

/// <summary>Ways to use a cache.</summary>
public static class MediaCaches
{
    /// <summary>Keeps nothing.</summary>
    public static IMediaCache None { get; } = new Forgetful();

    /// <summary>What is kept under a name; made and kept where it is not there.</summary>
    public static byte[] GetOrMake(this IMediaCache cache, string name, Func<byte[]> make)
    {
        if (cache.Find(name) is { } kept) return kept;
        var made = make();
        cache.Keep(name, made);
        return made;
    }

    private sealed class Forgetful : IMediaCache
    {
        public byte[]? Find(string name) => null;

        public void Keep(string name, byte[] content)
        {
        }
    }
}
