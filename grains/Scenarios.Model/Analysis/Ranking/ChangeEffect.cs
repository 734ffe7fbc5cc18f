namespace Scenarios.Model.Analysis.Ranking;

/// <summary>What a change of projects does to a target 变动影响.</summary>
/// <param name="Probability">To the share of draws that reach it.</param>
/// <param name="Value">To the mean of its indicator, in the target's unit.</param>
/// <param name="Central">To the indicator in the central case.</param>
public sealed record ChangeEffect(PairedDifference Probability, PairedDifference Value, double Central);
