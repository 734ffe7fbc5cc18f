using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains;

/// <summary>Which bins a batch collects.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.RefinementRequest")]
public sealed record RefinementRequest([property: Id(0)] Refinement Refinement);
