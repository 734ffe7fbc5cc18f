namespace Scenarios.Contracts;

/// <summary>What another reference class says 参照范围敏感性.</summary>
/// <param name="Times">Of the width that was asked for.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.OutlookVariant")]
public sealed record OutlookVariant([property: Id(0)] double Times, [property: Id(1)] OutlookRule Rule, [property: Id(2)] OutlookCount Count);
