using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>What a finished run says 运算汇总. It never changes.</summary>
/// <param name="BaseYear">The year before the first of each series.</param>
/// <param name="Targets">Those that the summarised indicators can judge, in the plan's order.</param>
/// <param name="Pairs">By two targets, row by row: the share of draws that reach both.</param>
/// <param name="All">How likely it is that every one of them is reached.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.RunSummary")]
public sealed record RunSummary(
    [property: Id(0)] RunStatus Status,
    [property: Id(1)] int BaseYear,
    [property: Id(2)] ImmutableArray<SeriesSummary> Series,
    [property: Id(3)] ImmutableArray<TargetProbability> Targets,
    [property: Id(4)] Vec Pairs,
    [property: Id(5)] JointProbability All);
