using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>What was asked of the outside view, and what the answer rests on 外部视角问题表.</summary>
public sealed class OutlookQuestionTable(Language language)
{
    private readonly OutlookWords words = new(language);

    /// <summary>One row.</summary>
    public TableBlock Of(OutlookRequest request, OutlookResult result)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(result);
        var (target, odds) = (result.Target, result.Odds);
        return new TableBlock(
            "question",
            language["问题与依据", "The question, and what it rests on"],
            [
                new("target", language["目标", "Target"]), new("compared", language["比较", "Compared"]), new("operator", ""), new("threshold", language["要求", "Asked for"], true), new("ratio", language["GDP倍数", "GDP times"], true), new("years", language["年数", "Years"], true), new("kept", language["已达到", "Has it"], false, 1),
                new("scenario", language["情景", "Scenario"]), new("probability", language["概率", "Probability"], true), new("low", language["90% 下限", "90% low"], true), new("high", language["90% 上限", "90% high"], true), new("draws", language["抽样", "Draws"], true), new("seed", language["种子", "Seed"], true, 1),
                new("target_rank", language["未做到的县", "Fell short"], true, 2), new("scenario_rank", language["低于情景中位数的县", "Below the scenario's median"], true, 2), new("panel", language["面板", "Panel"], false, 3),
            ],
            [
                [
                    new(language[target.Name], target.Target), new(words.Measure(result), result.Sector.Length == 0 ? "gdp_nominal_growth" : $"{result.Sector}_share"), new(TargetReport.Operator(target.Operator), target.Operator), new(words.Value(result, result.Threshold), result.Threshold),
                    result.ThresholdRatio is { } ratio ? new(Numbers.Round(ratio, 3), ratio) : Cell.Empty, OutlookTables.Count(result.Years), new(result.IsKept ? language["是", "yes"] : language["否", "no"], result.IsKept), Cell.Of(request.Scenario.Id), OutlookTables.Odd(odds.Share), OutlookTables.Odd(odds.Low), OutlookTables.Odd(odds.High), OutlookTables.Count(odds.Of),
                    new($"{request.Seed}", request.Seed), OutlookTables.Odd(result.TargetRank), OutlookTables.Odd(result.ScenarioRank), new(result.PanelDigest[..12], result.PanelDigest),
                ],
            ]);
    }
}
