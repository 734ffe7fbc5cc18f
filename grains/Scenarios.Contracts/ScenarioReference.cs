namespace Scenarios.Contracts;

/// <summary>A scenario of a county, at a revision 情景引用.</summary>
/// <param name="Revision">The latest when null.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ScenarioReference")]
public sealed record ScenarioReference(
    [property: Id(0)] string Id,
    [property: Id(1)] int? Revision);
