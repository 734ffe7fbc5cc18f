using Scenarios.Contracts;
using Scenarios.Model.Analysis.Backtests;

namespace Scenarios.Grains.Analyses;

/// <summary>Turns scores into messages 回测消息.</summary>
internal static class BacktestMessages
{
    private static readonly (ForecastMethod Method, string Id, LocalText Name)[] Methods =
    [
        (ForecastMethod.Model, "model", new("本模型", "the model")),
        (ForecastMethod.RandomWalk, "random-walk", new("带漂移随机游走", "random walk with drift")),
        (ForecastMethod.FiveYears, "five-years", new("近五年平均增速", "five-year mean growth")),
        (ForecastMethod.National, "national", new("全国平均增速", "national growth")),
    ];

    public static BacktestCellMessage Of(BacktestCell cell) => new(
        PanelMessages.IdOf(cell.Series),
        PanelMessages.NameOf(cell.Series),
        PanelScale.IsShare(cell.Series),
        cell.Horizon,
        cell.Origin,
        cell.Windows,
        [.. Methods.Zip(cell.Methods, (m, s) => new BacktestMethodMessage(m.Id, m.Name, new Vec([.. s.Coverage]), s.Crps, s.Rmse, s.Bias, new Vec([.. s.Pit.Select(c => (double)c)]), s.ChiSquare))],
        [.. Methods.Skip(1).Zip(cell.Tests, (m, t) => new BacktestTestMessage(m.Id, cell.Skill(m.Method), t.Statistic, t.Probability, t.Origins))]);
}
