using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>How the model would have done on real counties 回测报告.</summary>
public sealed class BacktestReport(Language language)
{
    private readonly BacktestTables tables = new(language);

    /// <summary>The whole report.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="result">What was found.</param>
    /// <param name="everything">All horizons, series, origins and methods; else one, three and five years.</param>
    public IEnumerable<Block> Of(BacktestRequest request, BacktestResult result, bool everything)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(result);
        foreach (var text in Texts(request, result))
        {
            yield return text;
        }

        BacktestCellMessage[] whole = [.. BacktestScale.Whole(result).Where(c => everything || BacktestScale.IsFirst(c.Horizon))];
        yield return tables.Coverage(result, whole);
        yield return tables.Accuracy(whole.Length > 0 ? whole : [result.Cells[0]]);
        yield return tables.Pit(whole.Where(c => everything || BacktestScale.IsAmount(c)));
        if (everything)
        {
            yield return tables.Origins(result, result.Cells.Where(c => c.Origin is not null), named: true);
            yield return tables.Methods(result, whole);
            yield return tables.Assumptions(result.Assumptions);
        }
        else
        {
            yield return tables.Origins(result, result.Cells.Where(c => c.Origin is not null && c.Series == "gdp" && BacktestScale.IsFirst(c.Horizon)), named: false) with
            {
                Title = language["地区生产总值，分起报年", "GDP, by origin year"],
            };
            yield return new TextBlock(language["--all 列出全部指标、年限、起报年、基准和所用假设。", "--all lists every series, horizon, origin, benchmark and assumption."], Tone.Quiet);
        }
    }

    /// <summary>What was asked, how it was learnt, and what holds.</summary>
    internal IEnumerable<TextBlock> Texts(BacktestRequest request, BacktestResult result) =>
    [
        new(Title(request, result), Tone.Strong),
        new(Setting(request, result)),
        .. new BacktestVerdict(language).Of(result).Select(v => new TextBlock((v.Good ? "✓ " : "✗ ") + v.Text, v.Good ? Tone.Plain : Tone.Bad)),
    ];

    private string Title(BacktestRequest request, BacktestResult result) => language[
        $"回测：{result.Counties}个县（{Panel(request)}），起报年{request.From}—{request.To}，预测1—{request.Horizon}年，每县每年抽样{Numbers.Round(request.Draws, 0)}次",
        $"Back-test: {result.Counties} counties ({Panel(request)}), origin years {request.From}–{request.To}, 1 to {request.Horizon} years ahead, {Numbers.Round(request.Draws, 0)} draws of each county and origin"];

    private string Panel(BacktestRequest request) => request.Panel.File?.Name ?? language["随附面板", "the shipped panel"];

    private string Setting(BacktestRequest request, BacktestResult result) =>
        Learning(request) + language[
            $"共{Numbers.Round(result.Forecasts, 0)}次预测、{Numbers.Round(result.Windows, 0)}个窗口；未计入：跨普查断点{Numbers.Round(result.Straddling, 0)}个，终点无数{Numbers.Round(result.WithoutFigure, 0)}个，历史不足{Numbers.Round(result.WithoutPast, 0)}个，面板剔除{result.ExcludedRows}行。",
            $" {Numbers.Round(result.Forecasts, 0)} forecasts, {Numbers.Round(result.Windows, 0)} windows; left out: {Numbers.Round(result.Straddling, 0)} across the break of the census, {Numbers.Round(result.WithoutFigure, 0)} without a figure at their end, {Numbers.Round(result.WithoutPast, 0)} with too little past; {result.ExcludedRows} rows of the panel cannot be right."];

    private string Learning(BacktestRequest request) => request.Learning switch
    {
        BacktestLearning.OtherCounties => language["假设：按县分半，互以另一半校准（同一时期、不同的县）。", "Assumptions: each half of the counties is forecast by what was learnt on the other (the same years, other counties)."],
        BacktestLearning.OtherProvinces => language["假设：按省分半，互以另一半校准（同一时期、不同的省）。", "Assumptions: each half of the provinces is forecast by what was learnt on the other (the same years, other provinces)."],
        BacktestLearning.EarlierYears => language[$"假设：只用{request.Until}年及以前的数据校准。", $"Assumptions: learnt from figures up to {request.Until} only."],
        BacktestLearning.Shipped => language["假设：随附的校准文件。", "Assumptions: the calibration that comes with the program."],
        _ => language[$"假设：{request.Assumptions?.Name}。", $"Assumptions: {request.Assumptions?.Name}."],
    };
}
