using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>From projected to published value added 差距分解. The lines add up to the difference.</summary>
/// <param name="Indicator">gdp_nominal, or that of a sector.</param>
/// <param name="Projected">The central path, 万元 at current prices.</param>
/// <param name="Actual">As published last.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ReviewGap")]
public sealed record ReviewGap(
    [property: Id(0)] string Indicator,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] int Year,
    [property: Id(3)] double Projected,
    [property: Id(4)] double Actual,
    [property: Id(5)] ImmutableArray<ReviewGapLine> Lines);
