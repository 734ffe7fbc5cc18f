using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Client.Documents;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>The cells of a target in tables 指标单元格.</summary>
internal sealed class TargetCells(Draft draft, bool annex = false)
{
    private readonly OfficialNumbers numbers = draft.Numbers;

    public ImmutableArray<Run> Name(ReviewRow row) => [Run.Name(draft.Words.Target(row))];

    public ImmutableArray<Run> Unit(ReviewRow row) => numbers.Unit(row.Unit, row.Measure, annex) is { Length: > 0 } unit ? [Run.Name(unit)] : Draft.None;

    public ImmutableArray<Run> Nature(ReviewRow row) => [Run.Words(draft.Words.Nature(row.Binding))];

    // The plan's base of a difference of rates is no difference.
    public ImmutableArray<Run> Base(ReviewRow row) => row.Base is { } start && row.Kind is not "G" ? [Amount(row, start)] : Draft.None;

    public ImmutableArray<Run> Goal(ReviewRow row) => row.TargetValue is { } goal ? [Run.Words(row.Operator switch { ">" => ">", "<" => "<", "<=" => "≤", _ => "" }), Amount(row, goal)] : Draft.None;

    public ImmutableArray<Run> Latest(ReviewRow row) => row.Actuals is [.., var latest] ? In(row, latest.Year) : Draft.None;

    /// <summary>With the letter of its kind raised.</summary>
    public ImmutableArray<Run> In(ReviewRow row, int year) => row.Actuals.FirstOrDefault(a => a.Year == year) is { } actual
        ? [Amount(row, actual.Value), .. OfficialWords.Mark(actual.Kind) is { Length: > 0 } mark ? [Run.Words(mark) with { Raised = true }] : ReadOnlySpan<Run>.Empty]
        : Draft.None;

    /// <summary>Kinds without a progress have none; of an average, the average stands instead.</summary>
    public ImmutableArray<Run> Progress(ReviewRow row) => row.Kind == "E" && row.Actuals is [.., var latest] ? [numbers.Percent(latest.Value)] : row.Progress is { } p ? [numbers.Percent(p)] : Draft.None;

    public ImmutableArray<Run> Time(ReviewRow row) => row.TimeProgress is { } t ? [numbers.Percent(t, 0)] : Draft.None;

    public ImmutableArray<Run> Class(ReviewRow row) => [Run.Words(draft.Words.ShortClass(row.Class) + (row is { Kind: "F", Class: "on_track" } ? draft.Language["（持续达标）", " (kept)"] : ""))];

    /// <summary>系统评定.</summary>
    public ImmutableArray<Run> ByRule(ReviewRow row) => row.Override is { } set ? Class(row with { Class = set.ByRule }) : Class(row);

    /// <summary>人工改定及理由.</summary>
    public ImmutableArray<Run> Override(ReviewRow row) => row.Override is { } set
        ? [Run.Words(draft.Words.Class(row.Class)), draft.Text("：", ": "), Run.Name(set.Reason), draft.Text("（", " ("), Run.Name(set.By), draft.Text("，", ", "), Run.Name(set.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), draft.Text("）", ")")]
        : Draft.None;

    public ImmutableArray<Run> Trend(ReviewRow row) => [Run.Words(draft.Words.Trend(row.Trend))];

    /// <summary>A year's average and the whole change.</summary>
    public ImmutableArray<Run> Changes(ReviewRow row, double? average, double? whole, bool rates) => (average, whole) switch
    {
        ({ } a, { } w) => [.. Change(row, a, rates), Run.Words(" / "), .. Change(row, w, rates)],
        ({ } a, null) => Change(row, a, rates),
        (null, { } w) => Change(row, w, rates),
        _ => Draft.None,
    };

    public ImmutableArray<Run> Required(ReviewRow row)
    {
        if (row.Required is not { } required)
        {
            return Draft.None;
        }

        return row.RequiredUnit switch
        {
            "rate" or "fall" => [numbers.Percent(required), Run.Words("%")],
            "points" => [numbers.Percent(required, OfficialNumbers.DecimalsOf(row) ?? 1), draft.Text("点", " pts")],
            "margin" => [draft.Text("可失", "may lose "), .. Change(row, required, false)],
            _ => Change(row, required, false),
        };
    }

    public Run Amount(ReviewRow row, double value, string key = "") => numbers.Amount(value, row.Unit, row.Measure, OfficialNumbers.DecimalsOf(row), key, annex);

    public ImmutableArray<Run> Change(ReviewRow row, double value, bool rate) => rate
        ? [numbers.Percent(value), Run.Words("%")]
        : row.Unit is "1" or "1/year" && row.Measure is not ("level" or "count")
        ? [numbers.Percent(value, OfficialNumbers.DecimalsOf(row) ?? 1), draft.Text("点", " pts")]
        : [numbers.Amount(value, row.Unit, row.Measure, Math.Max(1, OfficialNumbers.DecimalsOf(row) ?? 1), annex: annex)];
}
