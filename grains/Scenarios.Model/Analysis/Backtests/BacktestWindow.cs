namespace Scenarios.Model.Analysis.Backtests;

/// <summary>A county from an origin year to one so many years later 回测窗口.</summary>
/// <param name="County">Its place in the panel.</param>
public readonly record struct BacktestWindow(int County, int Origin, int Horizon);
