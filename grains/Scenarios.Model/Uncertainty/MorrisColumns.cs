using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>The uniforms of a Morris design 莫里斯抽样列: assumptions by their level, everything else by the number of the trajectory.</summary>
internal sealed class MorrisColumns : IUniforms
{
    private readonly MorrisDesign design;
    private readonly int[] owners;
    private readonly MorrisPaths paths;
    private readonly MorrisPaths.Variable?[] variables;
    private readonly RandomStreams chance;
    private readonly Lanes block;
    private long present = -1;

    public MorrisColumns(MorrisDesign design, ulong seed, string[] streams, int[] owners)
    {
        (this.design, this.owners) = (design, owners);
        (paths, chance, block) = (new MorrisPaths(design, seed), new RandomStreams(seed, streams), new Lanes(streams.Length));
        variables = [.. streams.Select((s, i) => owners[i] < 0 || design.Factors[owners[i]].Assumptions.IsEmpty ? null : paths.Of(s))];
    }

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

            for (var i = 0; i < variables.Length; i++)
            {
                uniforms.Row(i)[lane] = variables[i] is { } variable
                    ? variable.Uniform(moved: paths.Ranks[owners[i]] < steps, design.LevelCount)
                    : block.Row(i)[trajectory % Lane.Width];
            }
        }
    }
}
