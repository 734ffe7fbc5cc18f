namespace Scenarios.Contracts;

/// <summary>How many of a reference class did what the target asks 参照组计数.</summary>
/// <param name="WindowsMet">Windows whose last year meets the target.</param>
/// <param name="WindowsMetAlong">Windows that meet it in any year; where it is to be kept, in all.</param>
/// <param name="AtLeastOnce">Counties of which any window does; null where there is no county.</param>
/// <param name="AtLeastOnceAlong">The same in any year of a window.</param>
/// <param name="Once">Counties whose window of the nearest start does.</param>
/// <param name="OnceAlong">The same in any year of it.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.OutlookCount")]
public sealed record OutlookCount(
    [property: Id(0)] int Counties,
    [property: Id(1)] int Windows,
    [property: Id(2)] int WindowsMet,
    [property: Id(3)] int WindowsMetAlong,
    [property: Id(4)] OutlookOdds? AtLeastOnce,
    [property: Id(5)] OutlookOdds? AtLeastOnceAlong,
    [property: Id(6)] OutlookOdds? Once,
    [property: Id(7)] OutlookOdds? OnceAlong);
