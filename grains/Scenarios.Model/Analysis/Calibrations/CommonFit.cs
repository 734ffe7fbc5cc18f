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
    private readonly double[][] nodes;

    /// <param name="windows">Log GDP beside what was expected of it.</param>
    /// <param name="spreads">By sector, of one persistence.</param>
    public CommonFit(IEnumerable<GdpResidual> windows, IEnumerable<ShockSpread> spreads)
    {
        (this.windows, this.spreads) = ([.. windows], [.. spreads]);
        var slices = this.spreads.Select(s => s.Deviations(Slices)).ToArray();
        nodes = [.. from a in slices[0] from b in slices[1] from c in slices[2] select new[] { a, b, c }];
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
        var summed = ShockSpread.Summed(spreads[0].Persistence, window.Years);
        var (steady, sum) = (0.0, 0.0);
        for (var s = 0; s < spreads.Length; s++)
        {
            steady += Square(window.Shares[s]) * (Square(window.Years * spreads[s].Drift) + (window.Years * Square(spreads[s].Price)));
        }

        foreach (var deviations in nodes)
        {
            double squares = 0, together = 0, mean = 0;
            for (var s = 0; s < spreads.Length; s++)
            {
                var part = window.Shares[s] * deviations[s];
                (squares, together) = (squares + (part * part), together + part);
                mean += window.Shares[s] * spreads[s].MeanGiven(deviations[s], window.Years);
            }

            sum += Crps.Cumulative((window.Residual - mean) / Math.Sqrt(steady + (summed * (((1 - common) * squares) + (common * together * together)))));
        }

        return sum / nodes.Length;
    }

    private static double Square(double x) => x * x;
}
