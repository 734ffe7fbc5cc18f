using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>Scenarios side by side 情景对照报告: how much differs, the targets that turn, the indicators that move, and the levers behind it.</summary>
public sealed class CompareReport(Language language)
{
    private readonly Numbers numbers = new(language);
    private readonly TargetReport targets = new(language);

    /// <summary>The whole report.</summary>
    /// <param name="result">The comparison.</param>
    /// <param name="scenarios">What was compared.</param>
    /// <param name="everything">Whether what does not differ is shown too.</param>
    /// <param name="forFile">A file gets every number; people get the periods of a cluster in one row.</param>
    public IEnumerable<Block> Of(CompareResult result, IReadOnlyList<ComposedScenario> scenarios, bool everything, bool forFile)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(scenarios);
        var labels = ScenarioLabels.Of(scenarios);
        yield return new TextBlock(string.Join(language["、", ", "], scenarios.Skip(1).Select((s, i) => Named(s, labels[i + 1]))) + language[" 对照 ", " against "] + Named(scenarios[0], labels[0]) + language["，中心路径", ", central case"], Tone.Strong);
        yield return new TextBlock(Summary(result));
        yield return Targets(result, labels, everything);
        foreach (var (inPoints, id, title) in new[]
        {
            (false, "levels", everything ? language["总量指标", "Amounts"] : language["变动的总量指标（按各年最大变幅排列）", "Amounts that move, the largest change first"]),
            (true, "rates", everything ? language["比重与速度指标", "Shares and rates"] : language["变动的比重与速度指标（按各年最大百分点排列）", "Shares and rates that move, the largest change first"]),
        })
        {
            yield return Indicators(result, labels, inPoints, id, title);
        }

        yield return new LeverTable(language).Of(result, labels, everything, forFile);
    }

    private string Named(ComposedScenario scenario, string label) => language[$"{scenario.Name.Zh}（{label}）", $"{scenario.Name.En} ({label})"];

    private string Summary(CompareResult r) => r.Assumptions + r.Projects + r.Events == 0
        ? language["各情景的杠杆取值完全相同。", "The scenarios set every lever alike."]
        : language[
            $"杠杆：{r.Assumptions} 个假设、{r.Projects} 项项目开关、{r.Events} 个事件不同。{r.Moving} 个指标有变动；可评判的 {r.Judged} 项目标中，{r.Turning} 项结论改变。",
            $"Levers that differ: assumptions {r.Assumptions}, project switches {r.Projects}, events {r.Events}. Indicators that move: {r.Moving}. Targets that turn: {r.Turning} of the {r.Judged} that can be judged."];

    private TableBlock Targets(CompareResult result, IReadOnlyList<string> labels, bool everything)
    {
        ImmutableArray<Column> columns =
        [
            new("target", language["目标", "Target"]),
            new("year", language["年份", "Year"], true, 4),
            new("goal", language["目标值", "Goal"], true, 1),
            .. labels.SelectMany(l => new[] { new Column($"{l}_value", l, true, 2), new Column($"{l}_verdict", language[$"{l} 结论", $"{l} verdict"]) }),
        ];
        return new TableBlock("targets", everything ? language["目标结论", "Verdicts"] : language["结论改变的目标", "Targets that turn"], columns, [.. result.Targets.Select(t => (ImmutableArray<Cell>)
        [
            new(language[t.Verdicts[0].Name], t.Verdicts[0].Target),
            new($"{t.Verdicts[0].Year}", t.Verdicts[0].Year),
            t.Verdicts[0].TargetValue is { } goal ? new(TargetReport.Operator(t.Verdicts[0].Operator) + numbers.Full(goal, t.Verdicts[0].Unit, t.Verdicts[0].Measure), goal) : Cell.Empty,
            .. t.Verdicts.SelectMany(v => new[] { v.Value is { } value ? new Cell(numbers.Amount(value, v.Unit, v.Measure), value) : Cell.Empty, targets.Word(v) }),
        ])]);
    }

    private TableBlock Indicators(CompareResult result, IReadOnlyList<string> labels, bool inPoints, string id, string title)
    {
        var columns = ImmutableArray.CreateBuilder<Column>();
        columns.Add(new("indicator", language["指标", "Indicator"]));
        if (!inPoints)
        {
            columns.Add(new("unit", language["单位", "Unit"], false, 8));
        }

        for (var y = 0; y < result.Years.Length; y++)
        {
            // The first year is what most will ask for, the last one comes next.
            var (year, place) = (result.Years[y], y == 0 ? 0 : y == result.Years.Length - 1 ? 1 : 2);
            for (var s = 0; s < labels.Count; s++)
            {
                columns.Add(new($"{labels[s]}_{year}", $"{labels[s]} {year}", true, (place, s) switch { (0, 0) => 0, (0, _) => 2, (1, _) => 4, _ => 6 }));
                if (s > 0)
                {
                    var of = (labels.Count > 2 ? labels[s] + " " : "") + (result.Years.Length > 1 ? $"{year} " : "");
                    columns.Add(new($"{labels[s]}_{year}_change", of + (inPoints ? language["± 百分点", "± points"] : "± %"), true, place switch { 0 => 0, 1 => 3, _ => 5 }));
                }
            }
        }

        return new TableBlock(id, title, columns.ToImmutable(), [.. result.Indicators.Where(i => i.InPoints == inPoints).Select(i => Row(i, result.Years.Length))]);
    }

    private ImmutableArray<Cell> Row(ComparedIndicator indicator, int years)
    {
        var info = indicator.Indicator;
        Cell Value(double value) => double.IsNaN(value) ? Cell.Empty : new(numbers.Amount(value, info.Unit, info.Measure), value);
        return
        [
            new(language[info.Name], info.Id),
            .. indicator.InPoints ? (ReadOnlySpan<Cell>)[] : [Cell.Of(numbers.Unit(info.Unit), Tone.Quiet)],
            .. Enumerable.Range(0, years).SelectMany(y => indicator.Values.SelectMany((v, s) => s == 0 ? [Value(v[y])] : new[] { Value(v[y]), Change(indicator, s, y) })),
        ];
    }

    private Cell Change(ComparedIndicator indicator, int scenario, int year)
    {
        var change = indicator.Changes[scenario][year];
        if (double.IsNaN(change))
        {
            return indicator.Values[0][year] == 0 ? new(language["原为 0", "from 0"], null, Tone.Quiet) : Cell.Empty;
        }

        return new(Numbers.WithSign(100 * change, 2), change, change == 0 ? Tone.Quiet : Tone.Plain);
    }
}
