using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Backtests;

/// <summary>A series of a window, judged 窗口评分.</summary>
/// <param name="Methods">By <see cref="ForecastMethod"/>.</param>
public sealed record WindowScore(BacktestWindow Window, PanelSeries Series, ImmutableArray<ForecastScore> Methods);
