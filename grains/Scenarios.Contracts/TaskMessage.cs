namespace Scenarios.Contracts;

/// <summary>A line of the task table 责任分解表.</summary>
/// <param name="Id">Of the entity.</param>
/// <param name="Parent">Id of the line it is a part of; empty for the county.</param>
/// <param name="Exact">As worked out.</param>
/// <param name="Rounded">In whole units of the table: every sum holds among them as well.</param>
/// <param name="HeadroomUsed">The part of the headroom that the task takes; null without headroom.</param>
/// <param name="CentralGrowth">Average real growth since the base year in the central case; null where there was nothing.</param>
/// <param name="TaskGrowth">The same if the task is done.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.TaskMessage")]
public sealed record TaskMessage(
    [property: Id(0)] TaskKind Level,
    [property: Id(1)] string Id,
    [property: Id(2)] string Parent,
    [property: Id(3)] LocalText Name,
    [property: Id(4)] TaskFigures Exact,
    [property: Id(5)] TaskFigures Rounded,
    [property: Id(6)] double? HeadroomUsed,
    [property: Id(7)] double? CentralGrowth,
    [property: Id(8)] double? TaskGrowth);
