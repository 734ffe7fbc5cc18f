using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Backtests;

/// <summary>A series at a horizon, of one origin year or of all 回测汇总单元.</summary>
/// <param name="Origin">Null for all.</param>
/// <param name="Windows">How many.</param>
/// <param name="Methods">By <see cref="ForecastMethod"/>.</param>
/// <param name="Tests">CRPS of the model against that of each benchmark, in the order of the methods after the model.</param>
public sealed record BacktestCell(PanelSeries Series, int Horizon, int? Origin, int Windows, ImmutableArray<MethodSummary> Methods, ImmutableArray<DieboldMariano> Tests)
{
    /// <summary>Every series and horizon: of all origins first, then of each.</summary>
    public static ImmutableArray<BacktestCell> Of(Backtest backtest)
    {
        ArgumentNullException.ThrowIfNull(backtest);
        return [.. backtest.Scores.GroupBy(s => (s.Series, s.Window.Horizon)).OrderBy(g => g.Key).SelectMany(g => g.GroupBy(s => (int?)s.Window.Origin).OrderBy(o => o.Key)
            .Select(o => Of(g.Key.Series, g.Key.Horizon, o.Key, [.. o]))
            .Prepend(Of(g.Key.Series, g.Key.Horizon, null, [.. g])))];
    }

    /// <summary>By how much the model's CRPS lies below a benchmark's, as a part of it.</summary>
    public double Skill(ForecastMethod benchmark) => 1 - (Methods[(int)ForecastMethod.Model].Crps / Methods[(int)benchmark].Crps);

    private static BacktestCell Of(PanelSeries series, int horizon, int? origin, WindowScore[] scores)
    {
        var methods = Enum.GetValues<ForecastMethod>();
        return new(
            series,
            horizon,
            origin,
            scores.Length,
            [.. methods.Select(m => MethodSummary.Of(scores, m))],
            [.. methods.Skip(1).Select(m => DieboldMariano.Of([.. scores.Select(s => (s.Window.Origin, s.Methods[0].Crps - s.Methods[(int)m].Crps))]))]);
    }
}
