using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.OutsideView;

/// <summary>Quantiles of a few ordered values 样本分位数 (Hyndman–Fan type 7).</summary>
internal static class Ordered
{
    public static double Quantile(double[] ascending, double probability)
    {
        var (below, above, weight) = Quantiles.Ranks(ascending.Length, probability);
        return ascending[below] + (weight * (ascending[above] - ascending[below]));
    }

    /// <summary>The part of the values that lies below one.</summary>
    public static double PartBelow(IReadOnlyCollection<double> values, double value) => values.Count(v => v < value) / (double)values.Count;
}
