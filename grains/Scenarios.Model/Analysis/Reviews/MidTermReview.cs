using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>A scenario's run beside what was published 中期评估.</summary>
/// <param name="AsOf">The last year whose actuals count.</param>
/// <param name="Targets">Every target, in the plan's order.</param>
/// <param name="Comparisons">Every published value that the model projects.</param>
/// <param name="Evidence">What the draws are weighed by.</param>
/// <param name="Knowledge">By the last year that is known, from the base year on.</param>
/// <param name="Gaps">Of GDP and its sectors, in the last year that is published.</param>
/// <param name="Fan">Where GDP may go; null where the model does not compute it, or no later year is asked about.</param>
public sealed record MidTermReview(
    int AsOf,
    ImmutableArray<TargetReview> Targets,
    ImmutableArray<Comparison> Comparisons,
    ImmutableArray<Evidence> Evidence,
    ImmutableArray<Knowledge> Knowledge,
    ImmutableArray<GapAccount> Gaps,
    ReviewFan? Fan);
