namespace Scenarios.Contracts;

/// <summary>A quantile of what counties did and of what the scenario does 分布对照: a share, or growth a year.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.OutlookLevel")]
public sealed record OutlookLevel([property: Id(0)] double Probability, [property: Id(1)] double Counties, [property: Id(2)] double Scenario);
