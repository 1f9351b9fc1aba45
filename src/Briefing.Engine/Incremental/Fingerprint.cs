using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Briefing.Engine.Incremental;

/// <summary>The first 128 bits of the SHA-256 of a content: equal contents have equal fingerprints, on every machine.</summary>
public readonly record struct Fingerprint(UInt128 Value) : IComparable<Fingerprint>
{
    /// <summary>The fingerprint of bytes.</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new(BinaryPrimitives.ReadUInt128BigEndian(hash));
    }

    /// <summary>The fingerprint of a stream, read to its end.</summary>
    public static Fingerprint Of(Stream stream) => new(BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(stream)));

    /// <summary>The fingerprint of a text, in UTF-8.</summary>
    public static Fingerprint Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>The fingerprint of a sequence of fingerprints; order counts.</summary>
    public static Fingerprint Of(params ReadOnlySpan<Fingerprint> parts)
    {
        var bytes = parts.Length <= 64 ? stackalloc byte[parts.Length * 16] : new byte[parts.Length * 16];
        for (var i = 0; i < parts.Length; i++) BinaryPrimitives.WriteUInt128BigEndian(bytes[(i * 16)..], parts[i].Value);
        return Of(bytes);
    }

    /// <inheritdoc/>
    public int CompareTo(Fingerprint other) => Value.CompareTo(other.Value);

    /// <summary>The first ten hexadecimal digits, as they stand in the names of assets.</summary>
    public string Short => ToString()[..10];

    /// <summary>32 hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("x32", null);
}
