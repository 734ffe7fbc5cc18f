using Scenarios.Contracts;

namespace Scenarios.Grains;

/// <summary>One revision, whole.</summary>
[GenerateSerializer]
[Alias("scenario.ScenarioRevisionState")]
public sealed class ScenarioRevisionState
{
    [Id(0)]
    public StoredRevision? Revision { get; set; }
}
