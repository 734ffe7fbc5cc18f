
namespace Scenarios.Model.Analysis.Reviews;

/// <summary>Draws the fan of GDP at current prices by the draws that the chances rest on 测算区间的计算.</summary>
internal sealed class GdpFan
{
    private const string Indicator = "gdp_nominal";

    private readonly (int Year, DrawReading Reading, Func<double[][], int, double>? Again)[] years;

    /// <param name="first">The first year that is not known.</param>
    /// <param name="last">The last year that a target names.</param>
    /// <param name="readings">What is drawn.</param>
    /// <param name="reprojection">How draws start again.</param>
    public GdpFan(int first, int last, DrawReadings readings, Reprojection reprojection) => years =
    [
        .. from year in Enumerable.Range(first, Math.Max(0, last - first + 1))
           let reading = readings.Of(Indicator, year)
           where reading is not null
           select (year, reading, reprojection.Gdp(year)),
    ];

    /// <param name="values">Of the draws, by outcome.</param>
    /// <param name="draws">Of the run.</param>
    /// <param name="conditioned">Weights of all draws; null where too few come near the actuals or nothing is known.</param>
    /// <param name="known">Whether anything is.</param>
    public ReviewFan? Of(double[][] values, int draws, WeightedDraws? conditioned, bool known)
    {
        if (years.Length == 0)
        {
            return null;
        }

        var basis = conditioned is not null ? ChanceBasis.Conditioned : known && Array.TrueForAll(years, y => y.Again is not null) ? ChanceBasis.Again : ChanceBasis.Prior;
        var (count, weights) = basis == ChanceBasis.Conditioned ? (conditioned!.Count, conditioned) : (draws, WeightedDraws.Equal(draws));
        return new ReviewFan(basis, [.. years.Select(y => Year(y.Year, basis == ChanceBasis.Again ? [.. Enumerable.Range(0, count).Select(d => y.Again!(values, d))] : y.Reading.First(values, count), weights))]);
    }

    private static ReviewFanYear Year(int year, double[] values, WeightedDraws weights)
    {
        var q = weights.Quantiles(values, ReviewFanYear.Shares);
        return new ReviewFanYear(year, q[0], q[1], q[2], q[3], q[4]);
    }
}
