namespace Scenarios.Contracts;

/// <summary>A line of a gap account 差距分解行.</summary>
/// <param name="Part">revision, price, common, sector, project or residual.</param>
/// <param name="Id">Of the sector or project; empty where it is of the whole.</param>
/// <param name="Amount">万元 at current prices; null where nothing published tells it apart.</param>
/// <param name="Source">What it rests on.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ReviewGapLine")]
public sealed record ReviewGapLine(
    [property: Id(0)] string Part,
    [property: Id(1)] string Id,
    [property: Id(2)] LocalText Name,
    [property: Id(3)] double? Amount,
    [property: Id(4)] LocalText Source);
