using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>The tables of a back-test 回测表.</summary>
public sealed class BacktestTables(Language language)
{
    /// <summary>How often each band held what happened.</summary>
    public TableBlock Coverage(BacktestResult result, IEnumerable<BacktestCellMessage> cells) => new(
        "coverage",
        language["区间覆盖率（各起报年平均）", "Coverage of the bands (mean over the origin years)"],
        [.. Keys(), Windows(), .. Bands(result.Levels), new("chi_square", language["PIT χ²(9)", "PIT χ²(9)"], true, 2), new("worst_origin", language["偏离最大的起报年", "Worst origin"], false, 1)],
        [.. cells.Select(c => (ImmutableArray<Cell>)
        [
            .. KeysOf(c), WindowsOf(c), .. BandsOf(c, result.Levels), new(Numbers.Round(c.Methods[0].ChiSquare, 0), c.Methods[0].ChiSquare),
            BacktestScale.Worst(result, c) is { } worst
                ? new($"{worst.Origin}: {string.Join(" / ", worst.Methods[0].Coverage.Values.Select(v => BacktestScale.Hundredths(v, 0)))}%", worst.Origin)
                : Cell.Empty,
        ])]);

    /// <summary>How far forecasts were from what happened, and beside the benchmarks.</summary>
    public TableBlock Accuracy(IReadOnlyList<BacktestCellMessage> cells) => new(
        "accuracy",
        language["误差与基准对照（总量为对数×100，占比为百分点；CRPS低于基准的%，括号内为DM检验t值）", "Errors, and CRPS beside the benchmarks (amounts: 100 × logarithm, shares: points; % by which CRPS is lower, with the t of Diebold–Mariano)"],
        [
            .. Keys(), new("crps", "CRPS", true), new("rmse", "RMSE", true), new("bias", language["偏差", "Bias"], true),
            .. cells[0].Tests.SelectMany(t => new Column[]
            {
                new($"{t.Benchmark}_skill", language[$"比{BenchmarkOf(cells[0], t)}", $"vs {BenchmarkOf(cells[0], t)}"], true, 1),
                new($"{t.Benchmark}_t", "t", true, 2),
                new($"{t.Benchmark}_p", "p", true, 3),
            }),
        ],
        [.. cells.Select(c => (ImmutableArray<Cell>)
        [
            .. KeysOf(c), Error(c.Methods[0].Crps), Error(c.Methods[0].Rmse), new(BacktestScale.Signed(c.Methods[0].Bias), c.Methods[0].Bias),
            .. c.Tests.SelectMany(t => new[]
            {
                new Cell($"{BacktestScale.Signed(t.Skill, 0)}%", t.Skill, t.Skill < 0 ? Tone.Bad : Tone.Plain),
                t.Statistic is { } statistic ? new(Numbers.WithSign(statistic, 1), statistic) : Cell.Empty,
                t.Probability is { } p ? new(p < 0.001 ? "<0.001" : Numbers.Round(p, 3), p) : Cell.Empty,
            }),
        ])]);

    /// <summary>Where in the forecast distribution what happened lay.</summary>
    public TableBlock Pit(IEnumerable<BacktestCellMessage> cells) => new(
        "pit",
        language["概率积分变换（PIT）直方图：每格应为10%", "Histogram of the probability integral transform: each bin should hold 10%"],
        [.. Keys(), .. Enumerable.Range(0, 10).Select(i => new Column($"bin_{i + 1}", $"{10 * i}–{10 * (i + 1)}", true))],
        [.. cells.Select(c => (ImmutableArray<Cell>)[.. KeysOf(c), .. c.Methods[0].Pit.Values.Select(n => new Cell($"{BacktestScale.Hundredths(n / c.Windows, 0)}%", n))])]);

    /// <summary>Each origin year.</summary>
    public TableBlock Origins(BacktestResult result, IEnumerable<BacktestCellMessage> cells, bool named) => new(
        "origins",
        language["分起报年", "By origin year"],
        [
            .. named ? Keys() : [new Column("horizon", language["年限", "Years"], true)], new("origin", language["起报年", "Origin"], true), Windows(), .. Bands(result.Levels), new("crps", "CRPS", true), new("bias", language["偏差", "Bias"], true),
            .. result.Cells[0].Tests.Select(t => new Column($"{t.Benchmark}_skill", language[$"比{BenchmarkOf(result.Cells[0], t)}", $"vs {BenchmarkOf(result.Cells[0], t)}"], true, 1)),
        ],
        [.. cells.Select(c => (ImmutableArray<Cell>)
        [
            .. named ? KeysOf(c) : [Horizon(c)], new($"{c.Origin}", c.Origin), WindowsOf(c), .. BandsOf(c, result.Levels), Error(c.Methods[0].Crps), new(BacktestScale.Signed(c.Methods[0].Bias), c.Methods[0].Bias),
            .. c.Tests.Select(t => new Cell($"{BacktestScale.Signed(t.Skill, 0)}%", t.Skill, t.Skill < 0 ? Tone.Bad : Tone.Plain)),
        ])]);

    /// <summary>The benchmarks' own scores.</summary>
    public TableBlock Methods(BacktestResult result, IEnumerable<BacktestCellMessage> cells) => new(
        "methods",
        language["各方法评分", "All methods"],
        [.. Keys(), new("method", language["方法", "Method"]), .. Bands(result.Levels), new("crps", "CRPS", true), new("rmse", "RMSE", true), new("bias", language["偏差", "Bias"], true), new("chi_square", "PIT χ²(9)", true)],
        [.. cells.SelectMany(c => c.Methods.Select(m => (ImmutableArray<Cell>)
        [
            .. KeysOf(c), new(language[m.Name], m.Method), .. m.Coverage.Values.Select(v => new Cell($"{BacktestScale.Hundredths(v)}%", v)),
            Error(m.Crps), Error(m.Rmse), new(BacktestScale.Signed(m.Bias), m.Bias), new(Numbers.Round(m.ChiSquare, 0), m.ChiSquare),
        ]))]);

    /// <summary>What was assumed.</summary>
    public TableBlock Assumptions(IEnumerable<PanelAssumptionList> lists) => new(
        "assumptions",
        language["所用假设", "Assumptions"],
        [new("half", language["组", "Half"], true), new("key", language["键", "Key"]), new("distribution", language["分布", "Distribution"]), new("low", language["低", "Low"], true), new("mode", language["中", "Mode"], true), new("high", language["高", "High"], true), new("unit", language["单位", "Unit"])],
        [.. lists.SelectMany((list, i) => list.Rows.Select(r => (ImmutableArray<Cell>)
        [
            new($"{i + 1}", i + 1), Cell.Of(r.Key), Cell.Of(r.Distribution), Number(r.Low), Number(r.Mode), Number(r.High), Cell.Of(r.Unit, Tone.Quiet),
        ]))]);

    private static Cell Number(double value) => new(Numbers.Round(value, 4), value);

    private static Cell Error(double value) => new(BacktestScale.Hundredths(value), value);

    private static Cell Horizon(BacktestCellMessage cell) => new($"{cell.Horizon}", cell.Horizon);

    private static Cell WindowsOf(BacktestCellMessage cell) => new(Numbers.Round(cell.Windows, 0), cell.Windows);

    private static IEnumerable<Cell> BandsOf(BacktestCellMessage cell, Vec levels) => cell.Methods[0].Coverage.Values.Zip(
        levels.Values, (v, level) => new Cell($"{BacktestScale.Hundredths(v)}%", v, Math.Abs(v - level) > BacktestScale.Bound ? Tone.Bad : Tone.Plain));

    private static IEnumerable<Column> Bands(Vec levels) => levels.Values.Select(l => Numbers.Round(100 * l, 0)).Select(p => new Column($"coverage_{p}", $"{p}%", true));

    private string BenchmarkOf(BacktestCellMessage cell, BacktestTestMessage test) => language[cell.Methods.First(m => m.Method == test.Benchmark).Name];

    private Column Windows() => new("windows", language["窗口数", "Windows"], true, 2);

    private IEnumerable<Column> Keys() => [new("series", language["指标", "Series"]), new("horizon", language["年限", "Years"], true)];

    private IEnumerable<Cell> KeysOf(BacktestCellMessage cell) => [new(language[cell.Name], cell.Series), Horizon(cell)];
}
