namespace Scenarios.Contracts;

/// <summary>A target before and after levers are moved 目标变化.</summary>
/// <param name="Before">Its indicator in the central case.</param>
/// <param name="OddsBefore">How likely it is; null where no probability was asked for.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.TargetReachMessage")]
public sealed record TargetReachMessage(
    [property: Id(0)] string Target,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] string Operator,
    [property: Id(3)] double TargetValue,
    [property: Id(4)] string Unit,
    [property: Id(5)] string Measure,
    [property: Id(6)] int Year,
    [property: Id(7)] double Before,
    [property: Id(8)] double After,
    [property: Id(9)] bool ReachedBefore,
    [property: Id(10)] bool ReachedAfter,
    [property: Id(11)] double? OddsBefore,
    [property: Id(12)] double? OddsAfter);
