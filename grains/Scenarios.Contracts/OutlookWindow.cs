namespace Scenarios.Contracts;

/// <summary>What a county did in a window 参照窗口.</summary>
/// <param name="Start">The share in the first year; null for growth.</param>
/// <param name="End">The share in the last year, or growth a year.</param>
/// <param name="StartGdp">万元 at current prices.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.OutlookWindow")]
public sealed record OutlookWindow(
    [property: Id(0)] int From,
    [property: Id(1)] int To,
    [property: Id(2)] double? Start,
    [property: Id(3)] double End,
    [property: Id(4)] double StartGdp,
    [property: Id(5)] double EndGdp,
    [property: Id(6)] bool Met,
    [property: Id(7)] bool MetAlong);
