namespace Scenarios.Model.Analysis.Reviews;

/// <summary>Where an actual lies among the draws 实际值在测算中的位置.</summary>
/// <param name="Low">5% of the draws are below.</param>
/// <param name="Median">Half of them are.</param>
/// <param name="High">95% are.</param>
/// <param name="Percentile">The part of the draws below the actual; those that equal it count half.</param>
public sealed record DrawBand(double Low, double Median, double High, double Percentile)
{
    /// <summary>The band of draws around an actual.</summary>
    public static DrawBand Of(double[] draws, double actual)
    {
        ArgumentNullException.ThrowIfNull(draws);
        var quantiles = WeightedDraws.Equal(draws.Length).Quantiles(draws, 0.05, 0.5, 0.95);
        var below = draws.Count(v => v < actual) + (0.5 * draws.Count(v => v == actual));
        return new DrawBand(quantiles[0], quantiles[1], quantiles[2], below / draws.Length);
    }
}
