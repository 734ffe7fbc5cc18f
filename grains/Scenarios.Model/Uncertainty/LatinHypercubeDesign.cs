using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty.Designs;

namespace Scenarios.Model.Uncertainty;

/// <summary>Each dimension in as many layers as there are draws, one draw in each 拉丁超立方抽样.</summary>
public sealed record LatinHypercubeDesign : SamplingDesign
{
    public override string Id => "lhs";

    internal override IUniforms Open(ulong seed, IReadOnlyList<DesignDimension> dimensions, long draws) => new Layers(seed, dimensions, draws);

    private sealed class Layers(ulong seed, IReadOnlyList<DesignDimension> dimensions, long draws) : IUniforms
    {
        private readonly LatinHypercube[] cubes = [.. dimensions.Select(d => new LatinHypercube(seed, StreamNames.Hash(d.Stream), (uint)draws))];
        private readonly RandomStreams jitter = new(seed, dimensions.Select(d => d.Stream));

        public void Fill(Lanes uniforms, ulong firstDraw)
        {
            jitter.Fill(uniforms, firstDraw);
            for (var i = 0; i < cubes.Length; i++)
            {
                var row = uniforms.Row(i);
                for (var draw = 0; draw < Lane.Width && firstDraw + (ulong)draw < cubes[i].Draws; draw++)
                {
                    row[draw] = cubes[i].Uniform((uint)firstDraw + (uint)draw, row[draw]);
                }
            }
        }
    }
}
