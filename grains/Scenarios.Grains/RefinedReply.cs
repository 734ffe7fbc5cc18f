using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains;

/// <summary>What a batch collected for exact percentiles.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.RefinedReply")]
public sealed record RefinedReply([property: Id(0)] RefinedValues Values);
