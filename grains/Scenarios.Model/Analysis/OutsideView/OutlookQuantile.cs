namespace Scenarios.Model.Analysis.OutsideView;

/// <summary>What counties did and what the scenario does, at the same part of each 分布对照.</summary>
/// <param name="Probability">0 to 1.</param>
/// <param name="Counties">The share at the end, or growth a year, of one window of each county.</param>
/// <param name="Scenario">The same of the scenario's draws.</param>
public sealed record OutlookQuantile(double Probability, double Counties, double Scenario);
