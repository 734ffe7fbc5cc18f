using Scenarios.Contracts;

namespace Scenarios.Grains;

/// <summary>Which revision of a scenario is the latest. A revision is written before its head: one without a head was never acknowledged and is written over.</summary>
[GenerateSerializer]
[Alias("scenario.ScenarioHeadState")]
public sealed class ScenarioHeadState
{
    [Id(0)]
    public RevisionInfo? Latest { get; set; }

    [Id(1)]
    public LocalText? Name { get; set; }

    [Id(2)]
    public LocalText? Description { get; set; }
}
