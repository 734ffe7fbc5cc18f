using Scenarios.Model.Facts;

namespace Scenarios.Model.Uncertainty;

/// <summary>A target with a number, for an indicator that is summarised 可判定目标; <see cref="Cell"/> is the indicator's value in the target's year.</summary>
public sealed record EnsembleTarget(Target Target, TargetOperator Operator, double Value, int Cell);
