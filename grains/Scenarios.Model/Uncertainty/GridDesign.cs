using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty.Designs;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// Every combination of the named assumptions' values 全因子网格设计. The first factor varies fastest; once all cells are through, the next replicate begins. Everything that is not
/// named, the shocks among it, is drawn by the number of the replicate: within one, cells differ by their factors alone.
/// </summary>
public sealed record GridDesign : SamplingDesign
{
    private readonly FactorialGrid grid;

    public GridDesign(ImmutableArray<GridLevels> factors)
    {
        Levels = factors;
        grid = new FactorialGrid(factors.Select(f => new GridFactor(f.Key, f.Values.Length)));
        Id = "grid:" + string.Join(',', factors.Select(f => $"{f.Key}={string.Join('|', f.Values.Select(v => v.ToString("R", CultureInfo.InvariantCulture)))}"));
    }

    /// <summary>With every value spelt out.</summary>
    public override string Id { get; }

    public long Cells => grid.Cells;

    internal override ImmutableArray<GridLevels> Levels { get; }

    internal override IUniforms Open(ulong seed, IReadOnlyList<DesignDimension> dimensions, long draws) => OpenShocks(seed, dimensions.Select(d => d.Stream));

    internal override IUniforms OpenShocks(ulong seed, IEnumerable<string> streams) => new ByReplicate(grid, new RandomStreams(seed, streams));

    internal override Lane Value(int factor, ulong firstDraw)
    {
        var value = new Lanes(1);
        for (var draw = 0; draw < Lane.Width; draw++)
        {
            value.Row(0)[draw] = Levels[factor].Values[grid.Level(factor, (long)firstDraw + draw)];
        }

        return value[0];
    }

    // Draws that follow each other belong to one replicate, or to few.
    private sealed class ByReplicate(FactorialGrid grid, RandomStreams streams) : IUniforms
    {
        private readonly Lanes block = new(streams.Count);

        public void Fill(Lanes uniforms, ulong firstDraw)
        {
            var present = -1L;
            for (var draw = 0; draw < Lane.Width; draw++)
            {
                var replicate = grid.Replicate((long)firstDraw + draw);
                if (replicate / Lane.Width != present)
                {
                    present = replicate / Lane.Width;
                    streams.Fill(block, (ulong)present * Lane.Width);
                }

                for (var i = 0; i < streams.Count; i++)
                {
                    uniforms.Row(i)[draw] = block.Row(i)[(int)(replicate % Lane.Width)];
                }
            }
        }
    }
}
