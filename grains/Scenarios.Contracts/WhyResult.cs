using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>Why an indicator differs between two scenarios 差异归因结果. Amounts are in the unit of the indicator.</summary>
/// <param name="From">In the first scenario.</param>
/// <param name="To">In the second.</param>
/// <param name="Difference">To less from.</param>
/// <param name="Interaction">What the groups bring together beyond the sum of what each brings alone.</param>
/// <param name="Parts">By group of levers, the largest first, the merged rest last; they add up to the difference.</param>
/// <param name="Sectors">Volume and price by sector; empty for an indicator that is no sum or share of sectors.</param>
/// <param name="Idle">How many levers differ that move no central case up to that year: ranges, shocks, later years.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.WhyResult")]
public sealed record WhyResult(
    [property: Id(0)] IndicatorInfo Indicator,
    [property: Id(1)] int Year,
    [property: Id(2)] double From,
    [property: Id(3)] double To,
    [property: Id(4)] double Difference,
    [property: Id(5)] double Interaction,
    [property: Id(6)] ImmutableArray<WhyPart> Parts,
    [property: Id(7)] ImmutableArray<WhySector> Sectors,
    [property: Id(8)] int Idle) : AnalysisResult;
