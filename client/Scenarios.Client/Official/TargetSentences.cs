using System.Collections.Immutable;
using Scenarios.Client.Documents;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>The sentences that tell a target 指标评述: P5 to P9 and P14 to P18.</summary>
internal sealed class TargetSentences(Draft draft)
{
    private readonly OfficialNumbers numbers = draft.Numbers;

    /// <summary>How it stands, by its kind; P8 where it can be read in two ways.</summary>
    public void Tell(ReviewRow row)
    {
        var figures = TargetFigures.Of(row);
        if (!ReviewCounts.IsRated(row) || figures.Latest is not { } latest)
        {
            return;
        }

        if (draft.Review.Rows.FirstOrDefault(r => r.Target == row.Target && r.Reading.Length > 0) is { } other)
        {
            draft.Say(OfficialPatterns.P8Readings, ("indicator", [Run.Name(draft.Words.Indicator(row))]), ("reading1", [draft.Text("地区生产总值已实现的现价增速", "the nominal growth that GDP had")]), ("verdict1", Verdict(row)), ("reading2", [draft.Text("规划的地区生产总值目标增速", "the plan's own target for GDP")]), ("verdict2", Verdict(other)));
            return;
        }

        var (name, found) = (Run.Name(draft.Words.Indicator(row)), Run.Words(draft.Words.Class(row.Class)));
        switch (row.Kind)
        {
            case "E":
                draft.Say(OfficialPatterns.P6, [("y1", [numbers.Year(row.BaseYear + 1)]), ("y2", [numbers.Year(latest.Year)]), ("indicator", [name]), ("g", [numbers.Percent(latest.Value)]), ("side", [Side(row, "高于", "低于", "above", "below")]), ("e", [numbers.Plain(Math.Abs(row.GapPoints!.Value))]), ("class", [found]), .. Needed(row)]);
                break;
            case "G":
                draft.Say(OfficialPatterns.P6Relative, ("y1", [numbers.Year(row.BaseYear + 1)]), ("y2", [numbers.Year(latest.Year)]), ("indicator", [name]), ("g", [numbers.Percent(latest.Value)]), ("class", [found]));
                break;
            case "F":
                Bound(row, latest, name, found);
                break;
            case "H":
                draft.Say([name, draft.Text("：", ": "), .. numbers.Full(latest.Value, row.Unit, row.Measure, OfficialNumbers.DecimalsOf(row)), draft.Text("，", "; "), found, draft.Text("。", ".")]);
                break;
            default:
                Progress(row, figures, latest, name, found);
                break;
        }
    }

    /// <summary>P9 of what is only tracked.</summary>
    public void Tracked(ReviewRow row)
    {
        var figures = TargetFigures.Of(row);
        ImmutableArray<(string, ImmutableArray<Run>)> needed = figures.TargetAverage is { } a && row.Kind is "B" or "C"
            ? [("verb", [draft.Text(figures.TargetAverage > 0 ? "提高" : "降低", figures.TargetAverage > 0 ? "rise" : "fall")]), ("x", Difference(row, Math.Abs(figures.TargetAverage!.Value)))]
            : [];
        draft.Say(OfficialPatterns.P9, [("indicator", [Run.Name(draft.Words.Indicator(row))]), ("source", [draft.Text("主管部门", "the responsible department")]), .. needed]);
    }

    /// <summary>P14 to P16 of what is projected.</summary>
    public void Outlook(ReviewRow row)
    {
        if (row is not { Tracked: false, Probability: { } chance, Low: { } low, Median: { } median, High: { } high })
        {
            return;
        }

        ImmutableArray<Run> Full(double value) => [.. Value(row, value).Select(r => r.Kind == RunKind.Number ? r with { Key = "projected:" + row.Target } : r)];
        var drawn = row.ProbabilityBasis == "conditioned" && !draft.Review.Knowledge.IsEmpty ? draft.Review.Knowledge[^1].Draws : draft.Review.Draws;
        ImmutableArray<Run> text = draft.Fill(OfficialPatterns.P14, ("draws", [numbers.Count(drawn)]), ("indicator", [Run.Name(draft.Words.Indicator(row))]), ("T", [numbers.Year(row.TargetYear)]), ("median", Full(median)), ("lo", Full(low)), ("hi", Full(high)), ("P", [numbers.Chance(chance)]), ("word", [Run.Words(draft.Words.Trend(row.Trend))]));
        if (row.Before is { } before && row.ProbabilityBasis is "conditioned" or "again" && numbers.ShortChance(row.Before!.Value).Text != numbers.ShortChance(chance).Text)
        {
            text = [.. text, draft.Text("", " "), .. draft.Fill(OfficialPatterns.P15, ("year", [numbers.Year(draft.Review.AsOf)]), ("P0", [numbers.ShortChance(row.Before!.Value)]), ("P1", [numbers.ShortChance(chance)]))];
        }

        draft.Say(draft.Material.OutlookOf(row.Target) is { Count.Once: not null } counties ? [.. text, draft.Text("", " "), .. Counties(counties)] : text);
    }

    // One window of each county, as a plan has one chance; the latest windows apart, for growth was another thing in earlier years.
    private ImmutableArray<Run> Counties(OutlookResult found)
    {
        ImmutableArray<(string, ImmutableArray<Run>)> latest = found.Latest is { Count.Once: { } recent, From: var from }
            ? [("from", [numbers.Year(from)]), ("m", [numbers.Count(recent.Of)]), ("r", [numbers.Count(recent.Hits)])]
            : [];
        return draft.Fill(found.IsKept ? OfficialPatterns.P16Kept : OfficialPatterns.P16, [("n", [numbers.Count(found.Count.Once!.Of)]), ("s", [numbers.Count(found.Count.Once.Hits)]), .. latest]);
    }

    /// <summary>P18.</summary>
    public void Treatment(ReviewRow row)
    {
        ImmutableArray<(string, ImmutableArray<Run>)> lower = row is { Binding: false, AtEighty: { } value, Treatment: "study_adjustment" }
            ? [("v", [.. Value(row, value).Select(r => r.Kind == RunKind.Number ? r with { Key = "lower:" + row.Target } : r)])]
            : [];
        draft.Say(OfficialPatterns.P18, [("indicator", [Run.Name(draft.Words.Indicator(row))]), ("treatment", [Run.Words(draft.Words.Treatment(row.Treatment))]), .. lower]);
    }

    /// <summary>A difference of a target's values: shares in points.</summary>
    public ImmutableArray<Run> Difference(ReviewRow row, double value) => row.Unit is "1" or "1/year" && row.Measure is not ("level" or "count")
        ? [numbers.Percent(value, OfficialNumbers.DecimalsOf(row) ?? 1), draft.Text("个百分点", " points")]
        : numbers.Full(value, row.Unit, row.Measure, Math.Max(1, OfficialNumbers.DecimalsOf(row) ?? 1));

    /// <summary>How it stands and where it leads, in one sentence each, and what is still needed.</summary>
    public void Attention(ReviewRow row)
    {
        ImmutableArray<(string, ImmutableArray<Run>)> needed = row.Required is { } required && row.RequiredUnit is "rate" or "points" or "units" or "fall"
            ? [("need", row.RequiredUnit is "rate" or "fall" ? [numbers.Percent(row.Required!.Value), Run.Words("%")] : Difference(row, row.Required!.Value)), ("to", [draft.Text(row.RequiredUnit == "rate" ? "增长" : "变动", row.RequiredUnit == "rate" ? "growth of" : "a change of")])]
            : [];
        draft.Say(OfficialPatterns.Attention, [("indicator", [Run.Name(draft.Words.Indicator(row))]), ("class", [Run.Words(draft.Words.Class(row.Class))]), ("word", [Run.Words(draft.Words.Trend(row.Trend))]), .. needed, .. row is { Binding: true, Class: "lagging" } ? [("?warn", [])] : ReadOnlySpan<(string, ImmutableArray<Run>)>.Empty]);
    }

    // A difference of rates is in points.
    private ImmutableArray<Run> Value(ReviewRow row, double value) => row.Kind == "G" ? Difference(row, value) : numbers.Full(value, row.Unit, row.Measure, OfficialNumbers.DecimalsOf(row));

    // P5. Amounts grow, shares and rates rise or fall by points.
    private void Progress(ReviewRow row, TargetFigures figures, ReviewActual latest, Run name, Run found)
    {
        var decimals = OfficialNumbers.DecimalsOf(row);
        var points = Math.Abs(row.GapPoints!.Value);
        ImmutableArray<(string, ImmutableArray<Run>)> optional =
        [
            .. latest.Kind == "preliminary" ? [("?preliminary", [])] : ReadOnlySpan<(string, ImmutableArray<Run>)>.Empty,
            .. Client.Numbers.Round(points, 1) == "0.0" ? ReadOnlySpan<(string, ImmutableArray<Run>)>.Empty : [("d", [numbers.Plain(points)])],
        ];
        var side = optional.Any(o => o.Item1 == "d") ? Side(row, "高于", "低于", "ahead of", "behind") : draft.Text("等于", "in step with");
        draft.Say(OfficialPatterns.P5, [("year", [numbers.Year(latest.Year)]), ("indicator", [name]), ("value", numbers.Full(latest.Value, row.Unit, row.Measure, decimals)), ("change", Change(row, figures)), ("p", [numbers.Percent(row.Progress!.Value)]), ("side", [side]), ("class", [found]), .. optional]);
    }

    private ImmutableArray<Run> Change(ReviewRow row, TargetFigures figures)
    {
        ImmutableArray<Run> start = [numbers.Year(row.BaseYear)];
        if (figures.Change is not { } change || Math.Abs(change) < 1e-12)
        {
            return draft.Fill(OfficialPatterns.Level, ("base", start));
        }

        var share = row.Kind is "C" && row.Unit is "1" or "1/year";
        var verb = (share, figures.IsRate, change > 0) switch { (true, _, true) => "提高", (_, true, true) => "增长", (false, false, true) => "增加", (false, false, false) => "减少", _ => "下降" };
        var (x, unit) = figures.IsRate ? (numbers.Percent(Math.Abs(change)), Run.Words("%"))
            : share ? (numbers.Percent(Math.Abs(change), OfficialNumbers.DecimalsOf(row) ?? 1), draft.Text("个百分点", " points"))
            : (numbers.Plain(Math.Abs(change), OfficialNumbers.DecimalsOf(row) ?? 1), Run.Name(draft.Language["", " "] + numbers.Unit(row.Unit, row.Measure)));
        return draft.Fill(change > 0 ? OfficialPatterns.Up : OfficialPatterns.Down, ("base", start), ("verb", [Run.Words(verb)]), ("x", [x]), ("points", [unit]));
    }

    // P7 and P7b.
    private void Bound(ReviewRow row, ReviewActual latest, Run name, Run found)
    {
        var floor = row.Operator is ">=" or ">";
        var decimals = OfficialNumbers.DecimalsOf(row);
        var (value, bound, margin) = (numbers.Full(latest.Value, row.Unit, row.Measure, decimals), numbers.Full(row.TargetValue!.Value, row.Unit, row.Measure, decimals), Difference(row, Math.Abs(row.Margin!.Value)));
        if (row.Class == "lagging")
        {
            draft.Say(OfficialPatterns.P7Broken, ("indicator", [name]), ("value", value), ("broken", [floor ? draft.Text("低于下限", "below its floor") : draft.Text("超过上限", "above its ceiling")]), ("b", bound), ("m", margin));
            return;
        }

        draft.Say(OfficialPatterns.P7, [("indicator", [name]), ("value", value), ("bound", [floor ? draft.Text("下限", "floor") : draft.Text("上限", "ceiling")]), ("b", bound), ("within", [floor ? draft.Text("以上", "") : draft.Text("以内", "")]), ("m", margin), ("class", [found]), .. row.MarginShrinks ? [("?shrinks", [])] : ReadOnlySpan<(string, ImmutableArray<Run>)>.Empty]);
    }

    private ImmutableArray<Run> Verdict(ReviewRow row) =>
        [Side(row, "高", "低", "", ""), numbers.Plain(Math.Abs(row.GapPoints ?? 0)), draft.Text("个百分点", " points "), Side(row, "", "", "above", "below"), draft.Text("，", ", "), Run.Words(draft.Words.Class(row.Class))];

    private Run Side(ReviewRow row, string up, string down, string above, string below) => row.GapPoints >= 0 ? draft.Text(up, above) : draft.Text(down, below);

    private ImmutableArray<(string, ImmutableArray<Run>)> Needed(ReviewRow row) => row.Required is { } required ? [("need", [numbers.Percent(required)])] : [];
}
