using System.Reflection;
using Scenarios.Contracts;
using Scenarios.Grains;

namespace Scenarios.Silo;

/// <summary>
/// Which calls may be asked again when nobody knows whether they were done 可重复的调用: all that change nothing, and those whose second time finds the work of the
/// first. A grain that is not named here is asked once.
/// </summary>
public static class IdempotentCalls
{
    private static readonly Dictionary<Type, string[]> Once = new()
    {
        [typeof(IAnalysisGrain)] = [],
        [typeof(ICountyGrain)] = [],
        [typeof(IDrawBatchGrain)] = [],
        [typeof(IDrawsGrain)] = [],
        [typeof(IIndustryClusterGrain)] = [],
        [typeof(ILiveCountyGrain)] = [nameof(ILiveCountyGrain.Advance), nameof(ILiveCountyGrain.Intervene)],
        [typeof(IReviewGrain)] = [],
        [typeof(IRunCatalogueGrain)] = [],
        [typeof(IRunGrain)] = [],
        [typeof(IScenarioCatalogueGrain)] = [],
        [typeof(IScenarioGrain)] = [nameof(IScenarioGrain.Revise), nameof(IScenarioGrain.Edit), nameof(IScenarioGrain.Restore)],
        [typeof(IScenarioRevisionGrain)] = [],
        [typeof(ISectorGrain)] = [],
        [typeof(ITownshipGrain)] = [],
    };

    /// <summary>The grains of which it is said here what of them may be repeated.</summary>
    public static IEnumerable<Type> Known => Once.Keys;

    public static bool Contains(MethodInfo method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return method.DeclaringType is { } type && Once.TryGetValue(type, out var once) && !once.Contains(method.Name);
    }
}
