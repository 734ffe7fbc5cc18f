namespace Scenarios.Model.Analysis.Reviews;

/// <summary>The chance of a target that its trend rests on 完成把握.</summary>
public readonly record struct ReviewChance(double Probability, double Error, ChanceBasis Basis);
