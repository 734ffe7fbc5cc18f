namespace Scenarios.Model.Uncertainty;

/// <summary>One step of a trajectory 轨迹步: the factor that moves, and whether up (1) or down (−1); 0 for a group, whose members go each their own way.</summary>
public readonly record struct MorrisStep(int Factor, int Direction);
