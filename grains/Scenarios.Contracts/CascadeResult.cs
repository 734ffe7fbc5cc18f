using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>A target split into tasks 责任分解结果; amounts in 万元.</summary>
/// <param name="Target">The verdict on it in the central case.</param>
/// <param name="Account">What is added up behind the target.</param>
/// <param name="Prices">real (of the base year) or nominal (of the target's year, at the scenario's central deflators).</param>
/// <param name="Level">The account in the central case.</param>
/// <param name="Required">What the target asks for; the level itself where it is reached.</param>
/// <param name="Headroom">Direct value added that the bounds allow beyond the central case.</param>
/// <param name="Beyond">The part of the gap that is more than that.</param>
/// <param name="LinkedAtBounds">What linkages would add on top if every bound were met.</param>
/// <param name="SlowdownAtBounds">The least damping λ up to then if every bound were met.</param>
/// <param name="WithoutRoom">Names of clusters whose organic value added is less at the bounds than in the central case.</param>
/// <param name="FixedProjects">Projects whose realisation the scenario itself fixes.</param>
/// <param name="Unit">What rounded amounts are whole multiples of.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.CascadeResult")]
public sealed record CascadeResult(
    [property: Id(0)] string Scenario,
    [property: Id(1)] LocalText ScenarioName,
    [property: Id(2)] VerdictMessage Target,
    [property: Id(3)] LocalText Account,
    [property: Id(4)] string Prices,
    [property: Id(5)] double Level,
    [property: Id(6)] double Required,
    [property: Id(7)] double Headroom,
    [property: Id(8)] double Beyond,
    [property: Id(9)] double LinkedAtBounds,
    [property: Id(10)] double SlowdownAtBounds,
    [property: Id(11)] ImmutableArray<LocalText> WithoutRoom,
    [property: Id(12)] int FixedProjects,
    [property: Id(13)] double Unit,
    [property: Id(14)] int BaseYear,
    [property: Id(15)] ImmutableArray<TaskMessage> Tasks) : AnalysisResult;
