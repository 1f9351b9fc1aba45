using Microsoft.AspNetCore.Components;

namespace Briefing.Theme;

/// <summary>Makes components by their constructors without parameters. The framework's own would compile a factory for each of them, which takes longer than the pages of a small site.</summary>
internal sealed class ComponentActivator : IComponentActivator
{
    /// <inheritdoc/>
    public IComponent CreateInstance(Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
}
