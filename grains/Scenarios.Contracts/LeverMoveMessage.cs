namespace Scenarios.Contracts;

/// <summary>A lever that was moved 杠杆移动.</summary>
/// <param name="Distance">In units of its range; negative downwards.</param>
/// <param name="IsAtEnd">As far as it may go.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.LeverMoveMessage")]
public sealed record LeverMoveMessage(
    [property: Id(0)] string Key,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] string Unit,
    [property: Id(3)] double OwnLow,
    [property: Id(4)] double OwnMode,
    [property: Id(5)] double OwnHigh,
    [property: Id(6)] double Low,
    [property: Id(7)] double Mode,
    [property: Id(8)] double High,
    [property: Id(9)] double Distance,
    [property: Id(10)] double Weight,
    [property: Id(11)] bool IsAtEnd);
