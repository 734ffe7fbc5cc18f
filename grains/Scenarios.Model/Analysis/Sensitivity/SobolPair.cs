namespace Scenarios.Model.Analysis.Sensitivity;

/// <summary>The second-order index of two factors 二阶交互效应: what they explain together beyond what each explains alone.</summary>
/// <param name="First">Place of the one.</param>
/// <param name="Second">Place of the other, the larger.</param>
public sealed record SobolPair(int First, int Second, Estimate Index);
