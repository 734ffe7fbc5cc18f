using System.Collections.Immutable;
using System.Globalization;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// Trajectories through a grid of levels 莫里斯抽样设计 (Morris 1991; groups as in Campolongo, Cariboni and Saltelli 2007): each begins at a random point and moves one factor
/// after the other, in random order, by delta = p / (2 (p − 1)). It lies trajectory by trajectory, each of one draw more than there are factors. Chance is the same
/// in all draws of a trajectory. Level 0 is an assumption's low and the last its high: of a normal one, whose ends lie nowhere, the 5th and 95th percentile.
/// </summary>
public sealed record MorrisDesign : FactorDesign
{
    public const int MostTrajectories = 100_000;

    public const int MostLevels = 1000;

    /// <param name="factors">What moves.</param>
    /// <param name="trajectories">r.</param>
    /// <param name="levels">p, even.</param>
    internal MorrisDesign(ImmutableArray<DesignFactor> factors, int trajectories, int levels)
        : base(factors) => (Trajectories, LevelCount) = (trajectories, levels);

    /// <summary>r.</summary>
    public int Trajectories { get; }

    /// <summary>p.</summary>
    public int LevelCount { get; }

    /// <summary>How far a factor moves, in units of its range.</summary>
    public double Delta => LevelCount / (2.0 * (LevelCount - 1));

    /// <summary>Draws of a trajectory.</summary>
    public int Points => Factors.Length + 1;

    public override long Draws => (long)Trajectories * Points;

    public override string Id => string.Create(CultureInfo.InvariantCulture, $"morris:{Trajectories}:{LevelCount}");

    /// <summary>The steps of each trajectory, in their order.</summary>
    public IEnumerable<ImmutableArray<MorrisStep>> Steps(ulong seed)
    {
        var paths = new MorrisPaths(this, seed);
        for (var trajectory = 0; trajectory < Trajectories; trajectory++)
        {
            paths.Go(trajectory);
            yield return [.. paths.Order.Select(f => new MorrisStep(f, Factors[f].IsGroup ? 0 : paths.Of(Factors[f].Assumptions[0].Key).Direction))];
        }
    }

    private protected override IUniforms Columns(ulong seed, string[] streams, int[] owners) => new MorrisColumns(this, seed, streams, owners);
}
