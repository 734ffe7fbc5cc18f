using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Backtests;

/// <summary>One forecast, judged by what happened 单次预测评分.</summary>
/// <param name="Pit">Which part of the forecast lay below what happened 概率积分变换.</param>
/// <param name="Crps">In the unit of the series' scale.</param>
/// <param name="Error">Mean of the forecast less what happened.</param>
/// <param name="Inside">A bit for each of <see cref="Bands.Levels"/>: whether it held what happened.</param>
public readonly record struct ForecastScore(double Pit, double Crps, double Error, int Inside)
{
    public bool IsInside(int band) => (Inside >> band & 1) != 0;

    /// <summary>Judges draws in ascending order. Bands are between quantiles of type 7; the PIT is at the middle of the actual's place among the draws.</summary>
    public static ForecastScore OfSorted(double[] sorted, double actual)
    {
        ArgumentNullException.ThrowIfNull(sorted);
        var inside = 0;
        for (var band = 0; band < Bands.Levels.Length; band++)
        {
            var tail = 0.5 * (1 - Bands.Levels[band]);
            if (Quantiles.Of(sorted, tail) <= actual && actual <= Quantiles.Of(sorted, 1 - tail))
            {
                inside |= 1 << band;
            }
        }

        var below = Array.BinarySearch(sorted, actual);
        below = below < 0 ? ~below : below;
        return new((below + 0.5) / (sorted.Length + 1), Backtests.Crps.OfSorted(sorted, actual), sorted.Average() - actual, inside);
    }

    /// <summary>Judges a normal.</summary>
    public static ForecastScore OfNormal(NormalForecast forecast, double actual)
    {
        var z = (actual - forecast.Mean) / forecast.Deviation;
        var inside = 0;
        for (var band = 0; band < Bands.Levels.Length; band++)
        {
            inside |= Math.Abs(z) <= Bands.NormalHalfWidths[band] ? 1 << band : 0;
        }

        return new(Backtests.Crps.Cumulative(z), Backtests.Crps.OfNormal(forecast.Mean, forecast.Deviation, actual), forecast.Mean - actual, inside);
    }
}
