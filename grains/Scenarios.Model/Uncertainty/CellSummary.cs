using System.Collections.Immutable;

namespace Scenarios.Model.Uncertainty;

/// <summary>One variable in one year over all draws 单元汇总. Where no draw has a value, the numbers are NaN.</summary>
/// <param name="Draws">Draws that have a value.</param>
/// <param name="Mean">Of those.</param>
/// <param name="Deviation">Standard deviation, over n − 1.</param>
/// <param name="Least">Smallest value.</param>
/// <param name="Greatest">Greatest value.</param>
/// <param name="Percentiles">At <see cref="Quantiles.Probabilities"/>.</param>
/// <param name="PercentileError">No percentile is further from the exact one than this; 0 where they are exact.</param>
public sealed record CellSummary(long Draws, double Mean, double Deviation, double Least, double Greatest, ImmutableArray<double> Percentiles, double PercentileError)
{
    /// <summary>What it is of a fixed multiple of the variable.</summary>
    /// <param name="factor">Not negative.</param>
    internal CellSummary Times(double factor) =>
        factor == 1 ? this : new(Draws, factor * Mean, factor * Deviation, factor * Least, factor * Greatest, [.. Percentiles.Select(p => factor * p)], factor * PercentileError);
}
