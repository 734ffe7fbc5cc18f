using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>A county's projection 推演结果: every series up to its year, and verdicts and flags.</summary>
/// <param name="Verdicts">Of the targets whose year has been reached; complete at the end year.</param>
/// <param name="Flags">At the end year.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ProjectionMessage")]
public sealed record ProjectionMessage(
    [property: Id(0)] LiveStatus Status,
    [property: Id(1)] ComposedScenario Scenario,
    [property: Id(2)] ImmutableArray<SeriesMessage> Series,
    [property: Id(3)] ImmutableArray<VerdictMessage> Verdicts,
    [property: Id(4)] ImmutableArray<FlagMessage> Flags);
