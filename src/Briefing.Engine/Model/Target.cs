namespace Briefing.Engine.Model;

/// <summary>What a <see cref="Reference"/> resolves to.</summary>
/// <param name="Href">The address, with the base path.</param>
/// <param name="Entity">The entity it is, if it is one.</param>
/// <param name="Image">The picture it is, if it is one whose size is known.</param>
public sealed record Target(string Href, Id? Entity = null, ShownImage? Image = null);
