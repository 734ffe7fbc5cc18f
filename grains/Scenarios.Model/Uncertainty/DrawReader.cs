using System.Collections.Immutable;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>Makes draws of an ensemble again, whole, with every series of every entity 抽样重现.</summary>
public sealed class DrawReader
{
    private readonly FutureSampler sampler;
    private readonly CountyBlock block;

    public DrawReader(EnsembleSetup ensemble)
    {
        ArgumentNullException.ThrowIfNull(ensemble);
        sampler = new FutureSampler(ensemble.Layout.Setup, ensemble.Seed, ensemble.Design, ensemble.Draws, Wanted.Everything);
        block = new CountyBlock(sampler.Draw(0));
    }

    /// <summary>The draws from the first on that are had together: at most 16, and at most so many.</summary>
    /// <exception cref="ProjectionException">A draw leaves the numbers.</exception>
    public ImmutableArray<Series>[] Read(long first, long most)
    {
        var lane = first % Lane.Width;
        var futures = sampler.Draw((ulong)(first - lane));
        Simulator.Run(block, futures);
        return [.. Enumerable.Range((int)lane, (int)Math.Min(Lane.Width - lane, most)).Select(draw => Projection.Of(futures.Setup, block, draw))];
    }
}
