using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Uncertainty;

/// <summary>An ensemble, ready to draw 情景集合设定: what is summarised, the seed, the number of draws, the design, and the central path.</summary>
public sealed class EnsembleSetup
{
    /// <exception cref="FaultException">The selection names indicators that the county does not have.</exception>
    public EnsembleSetup(ModelSetup setup, EnsembleSelection selection, ulong seed, long draws, SamplingDesign design)
        : this(EnsembleLayout.Of(setup, selection), seed, draws, design)
    {
    }

    public EnsembleSetup(EnsembleLayout layout, ulong seed, long draws, SamplingDesign design)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(design);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(draws, MostDraws);
        (Layout, Seed, Draws, Design) = (layout, seed, draws, design);
        var futures = Futures.Central(layout.Setup);
        var central = new CountyBlock(futures, Layout.Wanted);
        Simulator.Run(central, futures);
        IEnumerable<double> Path(EnsembleSeries series) => Enumerable.Range(1, Layout.Steps).Select(step => series.In(central, step)[0]);
        Central = [.. Layout.Series.SelectMany(Path)];
        Centres = [.. Layout.Sources.SelectMany(Path).Select(c => double.IsFinite(c) ? c : 0)];
    }

    /// <summary>A sketch counts in 32 bits, with room to spare.</summary>
    public const long MostDraws = 1_000_000_000;

    public EnsembleLayout Layout { get; }

    public ulong Seed { get; }

    public long Draws { get; }

    public SamplingDesign Design { get; }

    /// <summary>Whether percentiles are exact, by a second look at the draws.</summary>
    public bool IsExact => Draws <= Refinement.MostDraws;

    /// <summary>How many draws a batch has: enough batches for every thread to have its share, none so large that it cannot be stopped or lost. It changes no bit.</summary>
    public long BatchDraws
    {
        get
        {
            const long least = 1 << 10, most = 1 << 16, batches = 32;
            var size = least;
            while (size < most && size * batches < Draws)
            {
                size *= 2;
            }

            return size;
        }
    }

    /// <summary>The central path, by cell; NaN where it is undefined.</summary>
    public double[] Central { get; }

    /// <summary>What sums are taken about, by cell of the sources: near the values, so that little is lost in the squares.</summary>
    internal double[] Centres { get; }
}
