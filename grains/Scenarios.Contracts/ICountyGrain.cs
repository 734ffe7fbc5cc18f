using System.Collections.Immutable;
using Orleans.Concurrency;

namespace Scenarios.Contracts;

/// <summary>A county's facts 县域. Key: the county's id.</summary>
[Alias("scenario.ICountyGrain")]
public interface ICountyGrain : IGrainWithStringKey
{
    [ReadOnly]
    [Alias("Summary")]
    Task<CountySummary> Summary();

    /// <summary>Published values of the county 历史观测.</summary>
    [ReadOnly]
    [Alias("History")]
    Task<ImmutableArray<ObservedSeries>> History();

    /// <summary>The balance of the plan before 上一规划期完成情况.</summary>
    [ReadOnly]
    [Alias("PreviousPlan")]
    Task<ImmutableArray<PreviousPlanRow>> PreviousPlan();

    /// <summary>Everything known of one thing, each value with its source.</summary>
    /// <exception cref="InputFaultException">There is no such thing; the nearest id is named.</exception>
    [ReadOnly]
    [Alias("Describe")]
    Task<Description> Describe(EntityType type, string id);

    /// <summary>Checks a county folder that the caller holds; this county is not touched.</summary>
    [ReadOnly]
    [Alias("Check")]
    Task<CheckReport> Check(ImmutableArray<NamedFile> files);

    /// <summary>Puts a scenario and its ancestors together and resolves them, as a check; nothing is stored.</summary>
    /// <exception cref="InputFaultException">Everything that is wrong with it.</exception>
    [ReadOnly]
    [Alias("Compose")]
    Task<ComposedScenario> Compose(ComposeRequest request);

    /// <summary>Each value of a composed scenario, and where it came from.</summary>
    [ReadOnly]
    [Alias("Resolve")]
    Task<Resolution> Resolve(ComposedScenario scenario);
}
