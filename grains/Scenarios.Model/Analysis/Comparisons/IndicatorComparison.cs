using System.Collections.Immutable;
using Scenarios.Model.Indicators;

namespace Scenarios.Model.Analysis.Comparisons;

/// <summary>An indicator across scenarios 指标对照, in the central case.</summary>
/// <param name="Values">By scenario and year; NaN where it is undefined.</param>
public sealed record IndicatorComparison(Indicator Indicator, ImmutableArray<ImmutableArray<double>> Values)
{
    /// <summary>Rounding alone is no movement.</summary>
    private const double Rounding = 1e-12;

    /// <summary>Shares and rates move in points, all else in proportion to the first scenario.</summary>
    public bool MovesInPoints => Indicator.Measure is Measure.Share or Measure.Growth or Measure.Total;

    /// <summary>Against the first scenario, by scenario and year; NaN where there is no value, or none to be in proportion to.</summary>
    public ImmutableArray<ImmutableArray<double>> Changes => [.. Values.Select(v => v.Select((x, year) => Change(Values[0][year], x)).ToImmutableArray())];

    /// <summary>Whether it differs in any of the years.</summary>
    public bool Moves => Values.Any(v => v.Where((x, year) => Differs(Values[0][year], x)).Any());

    /// <summary>The largest change of any scenario and year.</summary>
    public double Size => Values.SelectMany(v => v.Select((x, year) => Differs(Values[0][year], x) && double.IsNaN(Change(Values[0][year], x)) ? double.PositiveInfinity : Math.Abs(Change(Values[0][year], x))))
        .Where(x => !double.IsNaN(x)).DefaultIfEmpty(0).Max();

    private static bool Differs(double first, double other) =>
        double.IsNaN(first) != double.IsNaN(other) || Math.Abs(other - first) > Rounding * Math.Max(Math.Abs(first), Math.Abs(other));

    private double Change(double first, double other) => MovesInPoints ? other - first : first == 0 ? (other == 0 ? 0 : double.NaN) : (other / first) - 1;
}
