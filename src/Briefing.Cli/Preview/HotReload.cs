using System.Reflection.Metadata;
using Briefing.Cli.Preview;

[assembly: MetadataUpdateHandler(typeof(HotReload))]

namespace Briefing.Cli.Preview;

/// <summary>Hears of code that <c>dotnet watch</c> replaced in the running program.</summary>
internal static class HotReload
{
    /// <summary>Is told which types are others now; null where that is not known.</summary>
    public static Action<Type[]?>? OnUpdate { get; set; }

    /// <summary>Called by the runtime, by this name.</summary>
    public static void UpdateApplication(Type[]? types) => OnUpdate?.Invoke(types);
}
