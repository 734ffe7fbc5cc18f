using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>How an analysis stands 分析状态.</summary>
/// <param name="Share">How much of it is done, 0 to 1.</param>
/// <param name="Seconds">How long it has worked.</param>
/// <param name="Faults">Why it failed, if it did.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.AnalysisStatus")]
public sealed record AnalysisStatus(
    [property: Id(0)] string Key,
    [property: Id(1)] RunState State,
    [property: Id(2)] double Share,
    [property: Id(3)] double Seconds,
    [property: Id(4)] ImmutableArray<InputFault> Faults);
