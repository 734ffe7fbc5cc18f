using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>A series at a horizon, of one origin year or of all 回测汇总单元.</summary>
/// <param name="Series">gdp, primary, secondary, tertiary, or a share of these sectors.</param>
/// <param name="IsShare">Errors are in points; else they are of the logarithm.</param>
/// <param name="Origin">Null for all.</param>
/// <param name="Methods">The model first, then the benchmarks.</param>
/// <param name="Tests">The model against each benchmark.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.BacktestCell")]
public sealed record BacktestCellMessage(
    [property: Id(0)] string Series,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] bool IsShare,
    [property: Id(3)] int Horizon,
    [property: Id(4)] int? Origin,
    [property: Id(5)] int Windows,
    [property: Id(6)] ImmutableArray<BacktestMethodMessage> Methods,
    [property: Id(7)] ImmutableArray<BacktestTestMessage> Tests);
