using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty.Designs;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// Points of Sobol's sequence, which fill the space evenly 索博尔序列抽样; with Owen's scrambling they are random as well, and means have a standard error over seeds.
/// </summary>
/// <param name="Sequence">With a dimension for everything that a scenario can draw.</param>
/// <param name="Scrambled">Owen's nested uniform scrambling, by seed and stream.</param>
public sealed record SobolDesign(SobolSequence Sequence, bool Scrambled) : SamplingDesign
{
    public override string Id => Scrambled ? "sobol-owen" : "sobol";

    internal override IUniforms Open(ulong seed, IReadOnlyList<DesignDimension> dimensions, long draws) => new Points(this, seed, dimensions);

    private sealed class Points(SobolDesign design, ulong seed, IReadOnlyList<DesignDimension> dimensions) : IUniforms
    {
        private readonly OwenScrambling[] scramblings = design.Scrambled ? [.. dimensions.Select(d => new OwenScrambling(seed, StreamNames.Hash(d.Stream)))] : [];
        private readonly uint[] points = new uint[Lane.Width];

        public void Fill(Lanes uniforms, ulong firstDraw)
        {
            for (var i = 0; i < dimensions.Count; i++)
            {
                design.Sequence.Points(dimensions[i].Index + 1, (uint)firstDraw, points);
                if (design.Scrambled)
                {
                    scramblings[i].Scramble(points);
                }

                var row = uniforms.Row(i);
                for (var draw = 0; draw < Lane.Width; draw++)
                {
                    row[draw] = SobolSequence.ToUniform(points[draw]);
                }
            }
        }
    }
}
