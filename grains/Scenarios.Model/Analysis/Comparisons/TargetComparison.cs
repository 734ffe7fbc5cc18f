using System.Collections.Immutable;
using Scenarios.Model.Targets;

namespace Scenarios.Model.Analysis.Comparisons;

/// <summary>A target across scenarios 目标对照, in the central case.</summary>
/// <param name="Verdicts">By scenario.</param>
public sealed record TargetComparison(ImmutableArray<Verdict> Verdicts)
{
    /// <summary>Whether some scenario reaches it and another does not.</summary>
    public bool Turns => Verdicts.Any(v => v.Kind == VerdictKind.Reached) && Verdicts.Any(v => v.Kind == VerdictKind.Missed);

    /// <summary>Whether a projection can judge it.</summary>
    public bool IsJudged => Verdicts.Any(v => v.Kind is VerdictKind.Reached or VerdictKind.Missed);
}
