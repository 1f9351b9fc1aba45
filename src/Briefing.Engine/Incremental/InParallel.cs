using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Briefing.Engine.Incremental;

/// <summary>The same work on many things, on all cores.</summary>
internal static class InParallel
{
    private static readonly ParallelOptions AllCores = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    /// <summary>What the work gives for each, in their order. A core takes the next when it is done with one: none is idle while another has work left.</summary>
    public static ImmutableArray<TResult> SelectInParallel<T, TResult>(this ImmutableArray<T> items, Func<T, TResult> work)
    {
        var results = new TResult[items.Length];
        Parallel.For(0, items.Length, AllCores, i => results[i] = work(items[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
