using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>What a check found 校验结果.</summary>
/// <param name="County">The id, empty when not even that could be read.</param>
/// <param name="Values">How many values were read.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.CheckReport")]
public sealed record CheckReport(
    [property: Id(0)] string County,
    [property: Id(1)] ImmutableArray<InputFault> Faults,
    [property: Id(2)] int Values);
