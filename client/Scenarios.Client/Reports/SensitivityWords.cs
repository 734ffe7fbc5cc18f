using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>What the tables of sensitivity have in common 敏感性分析用语.</summary>
/// <param name="language">Of the report.</param>
/// <param name="drawn">For people; files get every number of a factor in a column of its own.</param>
internal sealed class SensitivityWords(Language language, bool drawn)
{
    /// <summary>So many rows a person sees unless all are asked for.</summary>
    public const int Rows = 15;

    public Numbers Numbers { get; } = new(language);

    /// <summary>What is asked: indicator and year, or the target.</summary>
    public string Question(SensitivityResult result) => result.Target is { } target
        ? language[$"目标“{target.Name.Zh}”（{result.Year} 年{result.Indicator.Name.Zh} {TargetReport.Operator(target.Operator)} {Full(result, target.Value)}）", $"target “{target.Name.En}” ({result.Indicator.Name.En} {TargetReport.Operator(target.Operator)} {Full(result, target.Value)} in {result.Year})"]
        : language[$"{result.Year} 年{result.Indicator.Name.Zh}", $"{result.Indicator.Name.En}, {result.Year}"];

    /// <summary>Where the central case stands, and what was drawn.</summary>
    public string Standing(SensitivityResult result)
    {
        var central = Full(result, result.Central);
        var verdict = result.Target is { } target ? language[target.Reached ? "，达到目标" : "，未达到目标", target.Reached ? ": reached" : ": missed"] : "";
        var scope = result.Method == SensitivityMethod.Tornado || !result.WithChance
            ? language["只计假设的不确定性：项目按落地概率折算，没有年度冲击。", "Over assumptions only: projects count in proportion to their probability, and there are no yearly shocks."]
            : language["项目成败和年度冲击一并抽样。", "The fates of projects and the yearly shocks are drawn as well."];
        return language[$"中心路径为 {central}{verdict}。{scope}", $"The central case has {central}{verdict}. {scope}"];
    }

    /// <summary>An amount of the indicator with its unit.</summary>
    public string Full(SensitivityResult result, double value) => Numbers.Full(value, result.Indicator.Unit, result.Indicator.Measure);

    /// <summary>An amount of the indicator without its unit.</summary>
    public string Amount(SensitivityResult result, double value) => Numbers.Amount(value, result.Indicator.Unit, result.Indicator.Measure);

    /// <summary>The unit of amounts in a title; empty where each has its percent sign, or none.</summary>
    public string InUnit(SensitivityResult result) => Numbers.ShownUnit(result.Indicator.Unit, result.Indicator.Measure) is { Length: > 0 } unit and not "%" ? language[$"（{unit}）", $", {unit}"] : "";

    /// <summary>The range of a single assumption, or how many a family holds.</summary>
    public string Range(SensitivityFactor factor) => factor is { Low: { } low, High: { } high }
        ? $"{Numbers.Amount(low, factor.Unit)} … {Numbers.Amount(high, factor.Unit)}"
        : factor.Assumptions > 0 ? language[$"{factor.Assumptions} 项假设", $"{factor.Assumptions} assumptions"] : language["机遇", "chance"];

    /// <summary>The columns that name a factor.</summary>
    public Column[] FactorColumns() => drawn
        ? [new("factor", language["因子", "Factor"]), new("name", language["键", "Key"], false, 9), new("range", language["区间", "Range"], true, 8)]
        : [new("factor", ""), new("name", ""), new("assumptions", ""), new("unit", ""), new("factor_low", ""), new("factor_mode", ""), new("factor_high", "")];

    /// <summary>Their cells: a person reads the name first, a file has the key first.</summary>
    public Cell[] FactorCells(SensitivityFactor factor)
    {
        static Cell Of(double? value) => new("", value);
        return drawn
            ? [Cell.Of(language[factor.Name]), Cell.Of(factor.Id), Cell.Of(Range(factor), Tone.Quiet)]
            : [Cell.Of(factor.Id), Cell.Of(language[factor.Name]), new("", factor.Assumptions), Cell.Of(factor.Unit), Of(factor.Low), Of(factor.Mode), Of(factor.High)];
    }

    /// <summary>The rows that are shown: all, or the first of those that have any effect.</summary>
    public static T[] Shown<T>(IEnumerable<T> rows, bool everything, Func<T, double> size) => everything ? [.. rows] : [.. rows.Where(r => size(r) > 0).Take(Rows)];

    /// <summary>A sentence on the factors that are not shown.</summary>
    /// <param name="rows">All of them.</param>
    /// <param name="shown">How many are shown.</param>
    /// <param name="size">Of a row's effect.</param>
    /// <param name="least">What is said of the rest, where they have an effect.</param>
    public TextBlock Others<T>(IReadOnlyList<T> rows, int shown, Func<T, double> size, Func<T, string> least)
    {
        var left = rows.Count - shown;
        return new(
            left == 0 ? "" : size(rows[shown]) == 0
                ? language[$"另有 {left} 项没有影响；--all 全部列出。", $"{left} more have no effect; --all lists them."]
                : language[$"另有 {left} 项，{least(rows[shown])}；--all 全部列出。", $"{left} more, {least(rows[shown])}; --all lists them."],
            Tone.Quiet);
    }
}
