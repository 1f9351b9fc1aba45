using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Briefing.Engine.Incremental;

/// <summary>The first 128 bits of the SHA-256 of a content: equal contents have equal fingerprints, on every machine.</summary>
/// <remarks>Two words and no <see cref="UInt128"/>: the ahead-of-time compiler leaves every method to run time that touches one.</remarks>
public readonly record struct Fingerprint(ulong High, ulong Low) : IComparable<Fingerprint>
{
    private const int Size = 16;

    /// <summary>The length of a fingerprint as text, in hexadecimal digits.</summary>
    public const int Digits = 2 * Size;

    /// <summary>The fingerprint of bytes.</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Read(hash);
    }

    /// <summary>The fingerprint of a stream, read to its end.</summary>
    public static Fingerprint Of(Stream stream) => Read(SHA256.HashData(stream));

    /// <summary>The fingerprint of a text, in UTF-8.</summary>
    public static Fingerprint Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>The fingerprint of a sequence of fingerprints; order counts.</summary>
    public static Fingerprint Of(params ReadOnlySpan<Fingerprint> parts)
    {
        var bytes = parts.Length <= 64 ? stackalloc byte[parts.Length * Size] : new byte[parts.Length * Size];
        for (var i = 0; i < parts.Length; i++)
        {
            BinaryPrimitives.WriteUInt64BigEndian(bytes[(i * Size)..], parts[i].High);
            BinaryPrimitives.WriteUInt64BigEndian(bytes[(i * Size + Size / 2)..], parts[i].Low);
        }
        return Of(bytes);
    }

    /// <summary>What <see cref="ToString"/> wrote; null where the text is anything else.</summary>
    public static Fingerprint? Parse(ReadOnlySpan<char> digits) =>
        digits.Length == Digits
        && ulong.TryParse(digits[..(Digits / 2)], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var high)
        && ulong.TryParse(digits[(Digits / 2)..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var low)
            ? new(high, low)
            : null;

    /// <inheritdoc/>
    public int CompareTo(Fingerprint other) => High != other.High ? High.CompareTo(other.High) : Low.CompareTo(other.Low);

    /// <summary>The first ten hexadecimal digits, as they stand in the names of assets.</summary>
    public string Short => ToString()[..10];

    /// <summary>32 hexadecimal digits.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{High:x16}{Low:x16}");

    private static Fingerprint Read(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[(Size / 2)..]));
}
