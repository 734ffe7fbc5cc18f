using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>Elementary effects as a table 基本效应表.</summary>
internal sealed class MorrisTable(Language language, bool everything, bool drawn)
{
    private readonly SensitivityWords words = new(language, drawn);

    public IEnumerable<Block> Of(SensitivityResult result)
    {
        var first = result.Morris[0];
        var scale = new SensitivityScale(language, result, result.Target is not null, first.MeanAbsolute.Value);
        if (drawn && first.MeanAbsolute.Value == 0)
        {
            yield return new TextBlock(language[
                $"{Numbers.Round(result.Cases, 0)} 次推演中没有一步改变{Explained(result)}。",
                $"In {Numbers.Round(result.Cases, 0)} futures no step changes {Explained(result)}."]);
            yield break;
        }

        yield return new TextBlock(language[
            $"影响最大的是“{first.Factor.Name.Zh}”：由低值走到高值，{Explained(result)}平均变动 {scale.Full(first.MeanAbsolute.Value)}（μ*）。",
            $"What matters most is “{first.Factor.Name.En}”: from its low to its high, {Explained(result)} changes by {scale.Full(first.MeanAbsolute.Value)} on average (μ*)."]);
        var rows = SensitivityWords.Shown(result.Morris, everything, r => r.MeanAbsolute.Value);
        yield return new TableBlock(
            "morris",
            language[$"基本效应 · {result.Design} · {Numbers.Round(result.Cases, 0)} 次推演", $"Elementary effects · {result.Design} · {Numbers.Round(result.Cases, 0)} futures"] + (scale.Unit.Length == 0 ? "" : language[$"（{scale.Unit}）", $", {scale.Unit}"]),
            [
                .. words.FactorColumns(),
                new("mu_star", "μ*", true),
                new("mu_star_low", language["95% 下限", "95% low"], true, 4),
                new("mu_star_high", language["95% 上限", "95% high"], true, 4),
                new("mu", "μ", true, 2),
                new("sigma", "σ", true, 1),
                new("sigma_ratio", "σ/μ*", true, 3),
            ],
            [.. rows.Select(r => Row(scale, r))]);
        yield return new TextBlock(
            language["μ 带方向；σ 大于 μ* 的一半左右时，影响随其他假设而变，或不是直线。", "μ has the direction; a σ above about half of μ* means that the effect depends on other assumptions, or is no straight line."]
            + (result.WithChance ? language["同一轨迹内机遇不变，因此机遇不在表中。", " Chance is the same within a trajectory, so it has no row."] : ""),
            Tone.Quiet);
        yield return words.Others(result.Morris, rows.Length, r => r.MeanAbsolute.Value, r => language[$"μ* 都不超过 {scale.Full(r.MeanAbsolute.Value)}", $"none with a μ* above {scale.Full(r.MeanAbsolute.Value)}"]);
    }

    private string Explained(SensitivityResult result) => result.Target is null ? language["结果", "the outcome"] : language["目标的达到与否（1 或 0）", "whether the target is reached (1 or 0)"];

    private ImmutableArray<Cell> Row(SensitivityScale scale, MorrisRow row)
    {
        var size = row.MeanAbsolute;
        return
        [
            .. words.FactorCells(row.Factor),
            scale.Cell(size.Value),
            scale.Cell(size.Low),
            scale.Cell(size.High),
            scale.Cell(row.Mean),
            scale.Cell(row.Deviation),
            row.Deviation is { } deviation && size.Value > 0 ? new(Numbers.Round(deviation / size.Value, 2), deviation / size.Value) : Cell.Empty,
        ];
    }
}
