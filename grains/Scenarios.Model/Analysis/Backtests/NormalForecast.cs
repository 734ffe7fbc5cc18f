namespace Scenarios.Model.Analysis.Backtests;

/// <summary>A forecast that is a normal distribution 正态预测.</summary>
public readonly record struct NormalForecast(double Mean, double Deviation);
