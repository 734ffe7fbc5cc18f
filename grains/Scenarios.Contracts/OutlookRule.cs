namespace Scenarios.Contracts;

/// <summary>Which windows are comparable 参照规则; null where a rule is not used.</summary>
/// <param name="Width">Points of the share, as a fraction.</param>
/// <param name="OwnSize">Against the panel's median of the year, or 万元 at current prices.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.OutlookRule")]
public sealed record OutlookRule(
    [property: Id(0)] double? OwnShare,
    [property: Id(1)] double? Width,
    [property: Id(2)] double? LowShare,
    [property: Id(3)] double? HighShare,
    [property: Id(4)] double? OwnSize,
    [property: Id(5)] double? Factor,
    [property: Id(6)] double? LowSize,
    [property: Id(7)] double? HighSize,
    [property: Id(8)] bool IsRelative);
