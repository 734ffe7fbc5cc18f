using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>The uniforms of a Morris design 莫里斯抽样列: assumptions by their level, everything else by the number of the trajectory.</summary>
internal sealed class MorrisColumns(MorrisDesign design, ulong seed, string[] streams, int[] owners) : IUniforms
{
    private readonly MorrisPaths paths = new(design, seed);
    private readonly RandomStreams chance = new(seed, streams);
    private readonly Lanes block = new(streams.Length);
    private long present = -1;

    public void Fill(Lanes uniforms, ulong firstDraw)
    {
        for (var lane = 0; lane < Lane.Width; lane++)
        {
            var draw = (long)firstDraw + lane;
            var (trajectory, steps) = ((int)(draw / design.Points), (int)(draw % design.Points));
            paths.Go(trajectory);
            if (trajectory / Lane.Width != present)
            {
                present = trajectory / Lane.Width;
                chance.Fill(block, (ulong)present * Lane.Width);
            }

            for (var i = 0; i < streams.Length; i++)
            {
                uniforms.Row(i)[lane] = owners[i] < 0 || design.Factors[owners[i]].Assumptions.IsEmpty
                    ? block.Row(i)[trajectory % Lane.Width]
                    : paths.Uniform(streams[i], moved: paths.Ranks[owners[i]] < steps);
            }
        }
    }
}
