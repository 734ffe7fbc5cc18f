namespace Scenarios.Contracts;

/// <summary>One variable of one entity over all draws, by year from the year after the base 变量汇总. NaN where no draw has a value.</summary>
/// <param name="PriceBasis">real, nominal or none.</param>
/// <param name="Central">The central path.</param>
/// <param name="Draws">Draws that have a value.</param>
/// <param name="Percentiles">1, 5, 10, 25, 50, 75, 90, 95 and 99 of the first year, then of the next.</param>
/// <param name="PercentileError">No percentile of the year is further from the exact one; 0 where they are exact.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.SeriesSummary")]
public sealed record SeriesSummary(
    [property: Id(0)] EntityType Type,
    [property: Id(1)] string Entity,
    [property: Id(2)] string Variable,
    [property: Id(3)] string Unit,
    [property: Id(4)] string PriceBasis,
    [property: Id(5)] Vec Central,
    [property: Id(6)] Vec Draws,
    [property: Id(7)] Vec Mean,
    [property: Id(8)] Vec Deviation,
    [property: Id(9)] Vec Least,
    [property: Id(10)] Vec Greatest,
    [property: Id(11)] Vec Percentiles,
    [property: Id(12)] Vec PercentileError)
{
    /// <summary>How many percentiles a year has.</summary>
    public const int PercentileCount = 9;

    /// <summary>The percentile of a year; index 4 is the median.</summary>
    public double Percentile(int step, int index) => Percentiles[(step * PercentileCount) + index];
}
