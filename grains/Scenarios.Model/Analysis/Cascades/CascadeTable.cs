using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Cascades;

/// <summary>A target split into tasks 目标分解结果; amounts in 万元 of the account's prices.</summary>
/// <param name="Level">The account in the central case, in the target's year.</param>
/// <param name="Required">What the target asks for; the level itself where it is reached already.</param>
/// <param name="Headroom">Direct value added that the bounds allow beyond the central case.</param>
/// <param name="Beyond">The part of the gap that is more than that.</param>
/// <param name="LinkedAtBounds">What linkages would add on top if every bound were met.</param>
/// <param name="SlowdownAtBounds">The least λ up to then if every bound were met: below 1, workers run short.</param>
/// <param name="WithoutRoom">Clusters whose organic value added is less at the bounds than in the central case, for want of workers: that part is asked for nothing.</param>
/// <param name="FixedProjects">Projects with value added whose r the scenario itself fixes.</param>
/// <param name="Unit">What rounded amounts are whole multiples of, 万元.</param>
/// <param name="Lines">County, then each sector with its clusters, their organic growth and projects, and what is linked; what is beyond; townships.</param>
public sealed record CascadeTable(
    CascadeAccount Account,
    double Level,
    double Required,
    double Headroom,
    double Beyond,
    double LinkedAtBounds,
    double SlowdownAtBounds,
    ImmutableArray<string> WithoutRoom,
    int FixedProjects,
    double Unit,
    ImmutableArray<TaskLine> Lines)
{
    public double Gap => Required - Level;
}
