namespace Scenarios.Model.Analysis.Stories;

/// <summary>What one lever or event does by itself 单项作用.</summary>
/// <param name="Value">The target's indicator in the central case with it.</param>
/// <param name="Probability">Of the target with it; null for events, which are told by the central case.</param>
public sealed record StoryStep<T>(T Means, double Value, double? Probability);
