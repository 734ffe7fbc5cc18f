using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>How the targets stand 主要指标完成情况表. Files get every column of the review's data contract, people those that fit.</summary>
public sealed class ReviewTable(Language language)
{
    private readonly ReviewNumbers numbers = new(language);
    private readonly ReviewWords words = new(language);

    /// <summary>Whether a row is shown: one that can be rated, or of which something is projected.</summary>
    public static bool IsShown(ReviewRow row, bool all)
    {
        ArgumentNullException.ThrowIfNull(row);
        return all || ReviewSentences.IsRated(row) || row.Trend != "not_projected";
    }

    /// <summary>The binding targets, or the expected ones.</summary>
    public TableBlock Of(ReviewResult review, bool binding, bool all)
    {
        ArgumentNullException.ThrowIfNull(review);
        ReviewRow[] rows = [.. review.Rows.Where(r => r.Binding == binding && IsShown(r, all))];
        var set = Array.Exists(rows, r => r.Override is not null);
        return new(
            binding ? "binding" : "expected",
            binding ? language["约束性指标完成情况", "How the binding targets stand"] : language["预期性指标完成情况", "How the expected targets stand"],
            [
                new("number", language["序号", "No."], true, 6), new("target", language["目标", "Target"]), new("nature", language["属性", "Nature"], false, 5), new("kind", language["类型", "Kind"], false, 7),
                new("base", language[$"{review.BaseYear}年", $"{review.BaseYear}"], true, 4), new("target_value", language["目标值", "Goal"], true), new("year", language["年份", "Year"], true, 5), new("actual", language["实际", "Actual"], true),
                new("projected", language["当年测算", "Projected"], true, 4), new("percentile", language["位置", "Percentile"], true, 3),
                new("progress", language["完成进度", "Progress"], true, 2), new("time_progress", language["时间进度", "Time"], true, 5), new("gap_points", language["进度差", "Gap"], true, 3), new("gap_years", language["折合(年)", "Years"], true, 6),
                new("class", language["评定", "Class"]), new("probability", language["完成把握", "Chance"], true), new("trend", language["趋势判断", "Outlook"], false, 1), new("required", language["此后年均需", "Needed a year"], true, 2), new("treatment", language["处理意见", "Treatment"], false, 3),
                .. set ? [new("class_by_rule", language["系统评定", "By the rule"]), new("override", language["人工改定理由", "Why set otherwise"])] : ReadOnlySpan<Column>.Empty,
            ],
            [.. rows.Select(r => set ? [.. Row(r), .. Set(r)] : Row(r))]);
    }

    private ImmutableArray<Cell> Row(ReviewRow r)
    {
        Cell Amount(double? value) => Cell.Of(value, x => numbers.Amount(r, x));
        Cell Points(double? value) => Cell.Of(value, x => Numbers.WithSign(x, 1));
        Cell Share(double? value) => Cell.Of(value, x => Numbers.Round(100 * x, 1) + "%");
        return
        [
            r.Number is { } number ? new($"{number}", number) : Cell.Empty,
            new(language[r.Name] + (r.Reading.Length > 0 ? language["（按规划增长目标）", " (by the plan's growth target)"] : ""), r.Target),
            new(r.Binding ? language["约束性", "binding"] : language["预期性", "expected"], r.Binding ? "binding" : "expected", r.Binding ? Tone.Strong : Tone.Plain),
            Cell.Of(r.Kind, Tone.Quiet),
            Amount(r.Base),
            r.TargetValue is { } goal ? new(TargetReport.Operator(r.Operator) + numbers.Full(r, goal), goal) : new(language["市定", "city"], null, Tone.Quiet),
            r.Actuals is [.., var last] ? new($"{last.Year}", last.Year) : Cell.Empty,
            r.Actuals is [.., var actual] ? new(numbers.Amount(r, actual.Value) + (actual.Kind == "preliminary" ? "ᵖ" : ""), actual.Value) : Cell.Empty,
            Amount(r.YearMedian),
            Cell.Of(r.Percentile, Likelihood.Percent),
            Share(r.Progress),
            Share(r.TimeProgress),
            Points(r.GapPoints),
            Points(r.GapYears),
            Class(r),
            Cell.Of(r.Probability, Likelihood.Percent),
            words.Trend(r),
            numbers.Required(r),
            words.Treatment(r),
        ];
    }

    // What the rule gives, and who set it aside.
    private ImmutableArray<Cell> Set(ReviewRow r) => r.Override is { } set
        ? [words.Class(r with { Class = set.ByRule }), Cell.Of($"{set.Reason} ({set.By}, {set.On:yyyy-MM-dd})", Tone.Quiet)]
        : [words.Class(r), Cell.Empty];

    private Cell Class(ReviewRow r)
    {
        var cell = words.Class(r);
        var note = r.MarginShrinks ? language["，余量收窄", ", margin shrinks"] : r.BrokenEarlier ? language["，期间曾突破", ", broken meanwhile"] : "";
        return cell with { Text = cell.Text + note };
    }
}
