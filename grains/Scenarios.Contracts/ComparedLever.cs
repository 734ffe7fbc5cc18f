using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>One lever across scenarios 杠杆对照.</summary>
/// <param name="Kind">assumption, project or event.</param>
/// <param name="Key">Of an assumption; id of a project, or stage:… or cluster:… for all projects of one that are set alike; sector.year of an event.</param>
/// <param name="Field">What of a project is set (listed: whether it is there at all); growth or price of an event; empty for an assumption.</param>
/// <param name="Projects">How many projects it stands for.</param>
/// <param name="Settings">By scenario.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ComparedLever")]
public sealed record ComparedLever(
    [property: Id(0)] string Kind,
    [property: Id(1)] string Key,
    [property: Id(2)] string Field,
    [property: Id(3)] LocalText Name,
    [property: Id(4)] string Unit,
    [property: Id(5)] int Projects,
    [property: Id(6)] ImmutableArray<ComparedSetting> Settings);
