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
    }

    /// <summary>The streams of a county's shocks, in the order of their rows.</summary>
    public static IEnumerable<string> StreamsOf(ModelSetup setup) => Enumerable.Range(1, setup.Steps).SelectMany(step => Streams(setup, setup.Year(step)));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Draw(ulong firstDraw)
    {
        source.Fill(uniforms, firstDraw);
        InverseNormal.Fill(uniforms, normals, uniforms.Count, tails);
        Lane rho = futures.Assumption(persistence), c = futures.Assumption(common);
        Lane rho2 = rho * rho, innovation = Lane.Sqrt(1 - rho2), commonWeight = Lane.Sqrt(c), ownWeight = Lane.Sqrt(1 - c);
        for (var s = 0; s < sectors; s++)
        {
            Draw(s, rho, rho2, innovation, commonWeight, ownWeight);
        }
    }

    // By year: the common shock, then growth and price of each sector.
    private static IEnumerable<string> Streams(ModelSetup setup, int year) =>
    [
        StreamNames.CommonGrowth(year),
        .. setup.Sectors.Select(s => StreamNames.Growth(s.Facts.Id, year)),
        .. setup.Sectors.Select(s => StreamNames.Price(s.Facts.Id, year)),
    ];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Draw(int sector, Lane rho, Lane rho2, Lane innovation, Lane commonWeight, Lane ownWeight)
    {
        Lane growth = futures.Assumption(deviations[sector].Growth), price = futures.Assumption(deviations[sector].Price);
        Lane growthInnovation = innovation * growth, ofGrowth = Shocks.HalfVariance(growth), ofPrice = Shocks.HalfVariance(price);
        Lane e = 0, decay = 1;
        var perYear = 1 + (2 * sectors);
        for (var step = 1; step <= steps; step++)
        {
            var row = (step - 1) * perYear;
            e = Shocks.Next(rho, e, growthInnovation, Shocks.Normal(commonWeight, ownWeight, normals[row], normals[row + 1 + sector]));
            decay *= rho2;
            futures.Shock(
                step,
                sector,
                Shocks.Factor(e, Shocks.GrowthHalfVariance(ofGrowth, decay)),
                Shocks.Factor(price * normals[row + 1 + sectors + sector], ofPrice));
        }
    }
}
