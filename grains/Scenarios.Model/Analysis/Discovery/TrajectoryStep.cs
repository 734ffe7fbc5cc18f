namespace Scenarios.Model.Analysis.Discovery;

/// <summary>One box on the way 轨迹上的条件组: the trade-off of coverage and density.</summary>
/// <param name="Kind">What led to it.</param>
/// <param name="Dimension">Where; −1 at the start.</param>
/// <param name="Box">Its conditions.</param>
/// <param name="Count">What it holds.</param>
public sealed record TrajectoryStep(StepKind Kind, int Dimension, Box Box, BoxCount Count);
