using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Backtests;
using Scenarios.Model.Analysis.Calibrations;
using Scenarios.Model.Facts;

namespace Scenarios.Grains.Analyses;

/// <summary>How the model would have done on real counties 回测.</summary>
public sealed class BacktestAnalysis : Analysis<BacktestRequest>
{
    private const int LeastDraws = 50;
    private const int MostDraws = 20_000;

    protected override AnalysisResult Answer(BacktestRequest request, AnalysisWork work)
    {
        ArgumentNullException.ThrowIfNull(request);
        var faults = new FaultList();
        var panel = PanelMessages.Panel(request.Panel.File, faults);
        Check(request, panel, faults);
        var given = Given(request, faults);
        Messages.ThrowIfErrors(faults);
        var design = new BacktestDesign(request.From, request.To, request.Horizon, request.Draws, request.Seed);
        var learnt = request.Learning switch
        {
            BacktestLearning.OtherCounties => LearntBacktest.OfHalves(panel!, byProvince: false, design, work, faults),
            BacktestLearning.OtherProvinces => LearntBacktest.OfHalves(panel!, byProvince: true, design, work, faults),
            BacktestLearning.EarlierYears => LearntBacktest.OfEarlier(panel!, request.Until!.Value, design, work, faults),
            _ => new LearntBacktest(Backtest.Of(panel!, given!, design, work), [given!]),
        };
        Messages.ThrowIfErrors(faults);
        var (backtest, assumptions) = learnt!;
        if (backtest.Scores.IsEmpty)
        {
            throw Messages.Refusal("--panel", $"{request.From}–{request.To}", new("没有可评分的窗口", "no window can be judged"), new("放宽年份，或换用年份更长的面板", "widen the years, or take a panel of more years"));
        }

        return new BacktestResult(
            panel!.Digest,
            panel.Counties.Length,
            backtest.Windows.Groups.Length,
            backtest.Windows.Groups.Sum(g => g.Length),
            panel.Excluded.Length,
            backtest.Windows.Straddling,
            backtest.Windows.WithoutFigure,
            backtest.Windows.WithoutPast,
            new Vec([.. Bands.Levels]),
            [.. BacktestCell.Of(backtest).Select(BacktestMessages.Of)],
            [.. assumptions.Select(PanelMessages.Of)]);
    }

    private static PanelAssumptions? Given(BacktestRequest request, FaultList faults) => request.Learning switch
    {
        BacktestLearning.File => PanelAssumptionsFile.Read(request.Assumptions!.Name, request.Assumptions.Content, faults),
        BacktestLearning.Shipped => PanelAssumptionsFile.Shipped,
        _ => null,
    };

    private static void Check(BacktestRequest request, CountyPanel? panel, FaultList faults)
    {
        PanelMessages.CheckHorizon(request.Horizon, faults);
        PanelMessages.Range("--draws", request.Draws, LeastDraws, MostDraws, faults);
        if (request.From > request.To)
        {
            faults.Error(new Place("--from"), $"{request.From}–{request.To}", new("起报年的首年晚于末年", "the first origin year comes after the last"), new("使 --from 不晚于 --to", "let --from be no later than --to"));
        }

        PanelMessages.CheckCounties(panel, faults);
    }
}
