namespace Briefing.Engine.Model;

/// <summary>The identity of an article, page or entity: <c>kind/slug</c>, as in <c>people/terry-virts</c>.</summary>
/// <param name="Kind">The folder of its kind: <c>articles</c>, <c>pages</c>, <c>people</c>, <c>organisations</c> …</param>
/// <param name="Slug">Unique within the kind.</param>
public readonly record struct Id(string Kind, string Slug) : IComparable<Id>
{
    /// <inheritdoc/>
    public int CompareTo(Id other) =>
        string.Equals(Kind, other.Kind, StringComparison.Ordinal) ? string.CompareOrdinal(Slug, other.Slug) : string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Whether kind and slug are the same.</summary>
    public bool Equals(Id other) => string.Equals(Slug, other.Slug, StringComparison.Ordinal) && string.Equals(Kind, other.Kind, StringComparison.Ordinal);

    /// <summary>Of the slug alone: hardly two kinds have one in common, and identities are looked up all the time.</summary>
    public override int GetHashCode() => string.GetHashCode(Slug.AsSpan(), StringComparison.Ordinal);

    /// <summary><c>kind/slug</c>.</summary>
    public override string ToString() => $"{Kind}/{Slug}";
}
