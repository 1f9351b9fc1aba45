namespace Briefing.Engine.Model;

/// <summary>What a <see cref="Reference"/> resolves to.</summary>
/// <param name="Href">The address, with the base path.</param>
/// <param name="Entity">The entity it is, if it is one.</param>
public sealed record Target(string Href, Id? Entity = null);
