using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Discovery;

/// <summary>A box that was chosen 选定的条件组, and how.</summary>
/// <param name="Box">Its conditions.</param>
/// <param name="Count">What it holds, of the points among which it was sought.</param>
/// <param name="IsDense">Whether it is as dense as was wanted; else it is the densest there was.</param>
/// <param name="Conditions">What each condition does.</param>
/// <param name="Trajectory">Every box on the way: the start, all peels, then from the peeled box that was taken on the pastes and drops that made this one of it.</param>
/// <param name="Peeled">Which step is the peeled box that was taken.</param>
public sealed record FoundBox(Box Box, BoxCount Count, bool IsDense, ImmutableArray<Significance> Conditions, ImmutableArray<TrajectoryStep> Trajectory, int Peeled);
