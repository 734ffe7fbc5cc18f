namespace Scenarios.Contracts;

/// <summary>The amounts of a line of the task table 责任分解数, 万元.</summary>
/// <param name="Base">In the base year.</param>
/// <param name="Central">In the central case, in the target's year.</param>
/// <param name="Task">To be reached.</param>
/// <param name="Extra">Task less central.</param>
/// <param name="Headroom">Room beyond the central case.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.TaskFigures")]
public sealed record TaskFigures(
    [property: Id(0)] double Base,
    [property: Id(1)] double Central,
    [property: Id(2)] double Task,
    [property: Id(3)] double Extra,
    [property: Id(4)] double Headroom);
