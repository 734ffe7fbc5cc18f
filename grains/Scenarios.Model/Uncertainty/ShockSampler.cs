using System.Runtime.CompilerServices;
using Scenarios.Model.Equations;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>Draws the growth and price shocks of every sector and year 年度冲击抽样. (S-1 … S-4)</summary>
internal sealed class ShockSampler
{
    private readonly Futures futures;
    private readonly int steps;
    private readonly int sectors;
    private readonly int persistence;
    private readonly int common;
    private readonly (int Growth, int Price)[] deviations;
    private readonly IUniforms source;
    private readonly Lanes uniforms;
    private readonly Lanes normals;
    private readonly Lanes tails;
    private readonly Lanes commonWeights;
    private readonly Lanes ownWeights;
    private readonly Lanes decays;

    public ShockSampler(Futures futures, ulong seed, SamplingDesign design)
    {
        this.futures = futures;
        var setup = futures.Setup;
        (steps, sectors) = (setup.Steps, setup.Sectors.Length);
        (persistence, common) = (setup.Assumption("shock.persistence"), setup.Assumption("shock.common"));
        deviations = [.. setup.Sectors.Select(s => (setup.Assumption($"shock.growth.{s.Facts.Id}"), setup.Assumption($"shock.price.{s.Facts.Id}")))];
        string[] streams = [.. StreamsOf(setup)];
        source = design.OpenShocks(seed, streams);
        (uniforms, normals, tails) = (new(streams.Length), new(streams.Length), new(streams.Length + 1));
        (commonWeights, ownWeights, decays) = (new(sectors), new(sectors), new(steps + 1));
    }

    /// <summary>The streams of a county's shocks, in the order of their rows.</summary>
    public static IEnumerable<string> StreamsOf(ModelSetup setup) => Enumerable.Range(1, setup.Steps).SelectMany(step => Streams(setup, setup.Year(step)));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Draw(ulong firstDraw)
    {
        source.Fill(uniforms, firstDraw);
        InverseNormal.Fill(uniforms, normals, uniforms.Count, tails);
        Weigh();
        for (var s = 0; s < sectors; s++)
        {
            Growth(s);
            Price(s);
        }
    }

    // By year: the common shock, then growth and price of each sector.
    private static IEnumerable<string> Streams(ModelSetup setup, int year) =>
    [
        StreamNames.CommonGrowth(year),
        .. setup.Sectors.Select(s => StreamNames.Growth(s.Facts.Id, year)),
        .. setup.Sectors.Select(s => StreamNames.Price(s.Facts.Id, year)),
    ];

    // What the years of a draw have in common: the weights of the normals, and of the variance.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Weigh()
    {
        Lane rho = futures.Assumption(persistence), c = futures.Assumption(common), rho2 = rho * rho, decay = 1;
        Lane innovation = Lane.Sqrt(1 - rho2), ofCommon = Lane.Sqrt(c), ofOwn = Lane.Sqrt(1 - c);
        for (var s = 0; s < sectors; s++)
        {
            Lane growth = innovation * futures.Assumption(deviations[s].Growth);
            (commonWeights[s], ownWeights[s]) = (growth * ofCommon, growth * ofOwn);
        }

        for (var step = 1; step <= steps; step++)
        {
            decay *= rho2;
            decays[step] = decay;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Growth(int sector)
    {
        LaneStretch normal = normals.From(0), factor = futures.GrowthShocks(0), decay = decays.From(0);
        Lane rho = futures.Assumption(persistence), ofCommon = commonWeights[sector], ofOwn = ownWeights[sector], halfVariance = Shocks.HalfVariance(futures.Assumption(deviations[sector].Growth)), e = 0;
        for (int step = 1, row = 0; step <= steps; step++, row += 1 + (2 * sectors))
        {
            e = Shocks.Next(rho, e, Shocks.Innovation(ofCommon, ofOwn, normal[row], normal[row + 1 + sector]));
            factor[(step * sectors) + sector] = Shocks.Factor(e, Shocks.GrowthHalfVariance(halfVariance, decay[step]));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Price(int sector)
    {
        LaneStretch normal = normals.From(0), factor = futures.PriceShocks(0);
        Lane deviation = futures.Assumption(deviations[sector].Price), halfVariance = Shocks.HalfVariance(deviation);
        for (int step = 1, row = 1 + sectors + sector; step <= steps; step++, row += 1 + (2 * sectors))
        {
            factor[(step * sectors) + sector] = Shocks.Factor(deviation * normal[row], halfVariance);
        }
    }
}
