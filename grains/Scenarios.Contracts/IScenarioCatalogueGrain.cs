using System.Collections.Immutable;
using Orleans.Concurrency;

namespace Scenarios.Contracts;

/// <summary>The scenarios of a county 情景目录. Key: the county's id.</summary>
[Alias("scenario.IScenarioCatalogueGrain")]
public interface IScenarioCatalogueGrain : IGrainWithStringKey
{
    /// <summary>Shipped scenarios, then stored ones by id.</summary>
    [AlwaysInterleave]
    [Alias("List")]
    Task<ImmutableArray<ScenarioSummary>> List();

    /// <summary>The ids alone, without asking the scenarios.</summary>
    [AlwaysInterleave]
    [Alias("Ids")]
    Task<ImmutableArray<string>> Ids();

    /// <summary>Notes that a scenario of this id may exist. Called before its first revision is written; a name without a revision is not listed.</summary>
    [Alias("Register")]
    Task Register(string id);
}
