using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>Assumptions that fit real counties 校准报告.</summary>
public sealed class CalibrateReport(Language language)
{
    /// <summary>The whole report.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="everything">All horizons of the fit.</param>
    public IEnumerable<Block> Of(CalibrateResult result, bool everything)
    {
        ArgumentNullException.ThrowIfNull(result);
        yield return new TextBlock(
            language[
                $"校准：{result.Counties}个县，起报年{result.From}—{result.To}，数据截至{result.Until}年，{Numbers.Round(result.Windows, 0)}个窗口",
                $"Calibration: {result.Counties} counties, origin years {result.From}–{result.To}, figures up to {result.Until}, {Numbers.Round(result.Windows, 0)} windows"],
            Tone.Strong);
        yield return new TextBlock(language[
            $"未计入：跨普查断点{Numbers.Round(result.Straddling, 0)}个，终点无数{Numbers.Round(result.WithoutFigure, 0)}个，历史不足{Numbers.Round(result.WithoutPast, 0)}个。面板只有现价：实际增速与价格按规则拆分，不是估计值。",
            $"Left out: {Numbers.Round(result.Straddling, 0)} across the break of the census, {Numbers.Round(result.WithoutFigure, 0)} without a figure at their end, {Numbers.Round(result.WithoutPast, 0)} with too little past. The panel is at current prices: growth and prices are told apart by rule, not estimated."]);
        yield return new TableBlock(
            "assumptions",
            language["校准结果", "Assumptions"],
            [new("key", language["键", "Key"]), new("name", language["名称", "Name"], false, 1), new("distribution", language["分布", "Distribution"]), new("low", language["低", "Low"], true), new("mode", language["中", "Mode"], true), new("high", language["高", "High"], true), new("unit", language["单位", "Unit"])],
            [.. result.Assumptions.Rows.Select(r => (ImmutableArray<Cell>)[Cell.Of(r.Key), Cell.Of(language[r.Name]), Cell.Of(r.Distribution), Number(r.Low), Number(r.Mode), Number(r.High), Cell.Of(r.Unit, Tone.Quiet)])]);
        yield return new TableBlock(
            "fit",
            language["对所用窗口的拟合：各区间内的比例", "Fit to the same windows: how many lie inside each band"],
            [new("series", language["指标", "Series"]), new("horizon", language["年限", "Years"], true), new("windows", language["窗口数", "Windows"], true), .. result.Levels.Values.Select(l => new Column($"inside_{Numbers.Round(100 * l, 0)}", $"{Numbers.Round(100 * l, 0)}%", true))],
            [.. result.Fits.Where(f => everything || BacktestScale.IsFirst(f.Horizon)).Select(f => (ImmutableArray<Cell>)
            [
                new(language[f.Name], f.Series), new($"{f.Horizon}", f.Horizon), new(Numbers.Round(f.Windows, 0), f.Windows), .. f.Inside.Values.Select(v => new Cell($"{BacktestScale.Hundredths(v)}%", v)),
            ])]);
    }

    private static Cell Number(double value) => new(Numbers.Round(value, 4), value);
}
