using System.Collections.Immutable;
using Scenarios.Model.Analysis.Backtests;

namespace Scenarios.Model.Analysis.Calibrations;

/// <summary>
/// What the sectors of a county share 共同冲击估计, from the spread of its GDP: given the sectors' shares and their spreads, GDP spreads the more, the more their shocks go together. The shared
/// part is the one under which the real counties' GDP lies inside the central 50, 80 and 90% about as often as that. In logarithms GDP is taken as the sectors' mean, weighted by their shares.
/// </summary>
internal sealed class CommonFit
{
    private const int Slices = 4;

    private readonly GdpResidual[] windows;
    private readonly ShockSpread[] spreads;
    private readonly double[][] slices;

    // By horizon, then as the slices: mean of a sector's growth given its S.
    private readonly Dictionary<int, double[][]> means;

    // By horizon: variance over the years of a shock with unit deviation.
    private readonly Dictionary<int, double> summed;

    /// <param name="windows">Log GDP beside what was expected of it.</param>
    /// <param name="spreads">By sector, of one persistence.</param>
    public CommonFit(IEnumerable<GdpResidual> windows, IEnumerable<ShockSpread> spreads)
    {
        (this.windows, this.spreads) = ([.. windows], [.. spreads]);
        slices = [.. this.spreads.Select(s => s.Deviations(Slices).ToArray())];
        summed = this.windows.Select(w => w.Years).Distinct().ToDictionary(y => y, y => ShockSpread.Summed(this.spreads[0].Persistence, y));
        means = this.windows.Select(w => w.Years).Distinct().ToDictionary(y => y, y => this.spreads.Select(s => s.MeansGiven(y, s.Deviations(Slices))).ToArray());
    }

    /// <summary>How far GDP is from its probabilities when the sectors share this part of their shocks.</summary>
    public double Distance(double common) => Inside(common).Sum(f =>
        Math.Sqrt((double)f.Windows / windows.Length) * f.Inside.Select((inside, i) => (inside - Bands.Levels[i]) * (inside - Bands.Levels[i])).Sum());

    /// <summary>Which part of the windows lies inside each of <see cref="Bands.Levels"/>, by horizon.</summary>
    public ImmutableArray<CalibrationFit> Inside(double common) => [.. windows
        .Select(w => (w.Years, Below: Below(w, common)))
        .GroupBy(w => w.Years)
        .OrderBy(g => g.Key)
        .Select(g => CalibrationFit.Of(PanelSeries.Gdp, g.Key, [.. g.Select(w => w.Below)]))];

    private double Below(GdpResidual window, double common)
    {
        var (variance, given) = (summed[window.Years], means[window.Years]);
        var (steady, sum) = (0.0, 0.0);
        for (var s = 0; s < spreads.Length; s++)
        {
            steady += Square(window.Shares[s]) * (Square(window.Years * spreads[s].Drift) + (window.Years * Square(spreads[s].Price)));
        }

        // Every combination of the slices, by counting in their base.
        var nodes = (int)Math.Pow(Slices, spreads.Length);
        for (var node = 0; node < nodes; node++)
        {
            double squares = 0, together = 0, mean = 0;
            for (int s = 0, rest = node; s < spreads.Length; s++, rest /= Slices)
            {
                var part = window.Shares[s] * slices[s][rest % Slices];
                (squares, together) = (squares + (part * part), together + part);
                mean += window.Shares[s] * given[s][rest % Slices];
            }

            sum += Crps.Cumulative((window.Residual - mean) / Math.Sqrt(steady + (variance * (((1 - common) * squares) + (common * together * together)))));
        }

        return sum / nodes;
    }

    private static double Square(double x) => x * x;
}
