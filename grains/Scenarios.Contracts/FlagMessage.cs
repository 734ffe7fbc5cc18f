namespace Scenarios.Contracts;

/// <summary>Something on a path that has not been seen 合理性提示.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.FlagMessage")]
public sealed record FlagMessage(
    [property: Id(0)] string Comparator,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] LocalText Subject,
    [property: Id(3)] int From,
    [property: Id(4)] int To,
    [property: Id(5)] double Value,
    [property: Id(6)] double Limit,
    [property: Id(7)] bool Above,
    [property: Id(8)] string Unit,
    [property: Id(9)] SourceKind Kind,
    [property: Id(10)] string Source);
