using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Attributions;

/// <summary>An outcome in two scenarios, and the parts of the difference by group of levers 差异分解.</summary>
/// <param name="From">In the first scenario's central case.</param>
/// <param name="To">In the second's.</param>
public sealed record AttributedDifference(Outcome Outcome, double From, double To, ImmutableArray<AttributedPart> Parts)
{
    public double Difference => To - From;

    /// <summary>What the groups bring together beyond the sum of what each brings alone 交互作用合计.</summary>
    public double Interaction => Difference - Parts.Sum(p => p.Alone);
}
