using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>Verdicts on the plan's targets, as tables and sentences 目标结论.</summary>
public sealed class TargetReport(Language language)
{
    private readonly Numbers numbers = new(language);

    /// <summary>How many targets hold, in one sentence.</summary>
    public string Summary(ImmutableArray<VerdictMessage> verdicts)
    {
        int Count(VerdictType type) => verdicts.Count(v => v.Verdict == type);
        var (reached, missed, tracked, city) = (Count(VerdictType.Reached), Count(VerdictType.Missed), Count(VerdictType.Tracked), Count(VerdictType.SetByCity));
        return language[
            $"{verdicts.Length} 项目标：达到 {reached} 项，未达到 {missed} 项；仅跟踪 {tracked} 项，市级下达 {city} 项。",
            $"{verdicts.Length} targets: {reached} reached, {missed} missed; {tracked} tracked only, {city} set by the city."];
    }

    public TableBlock Table(string id, string title, IEnumerable<VerdictMessage> verdicts, IReadOnlyDictionary<string, VerdictMessage>? before = null)
    {
        ImmutableArray<Column> columns =
        [
            new("number", language["序号", "No."], true, 5),
            new("target", language["目标", "Target"]),
            new("year", language["年份", "Year"], true, 6),
            new("base", language["基期", "Base"], true, 4),
            new("goal", language["目标值", "Goal"], true, 1),
            .. before is null ? (ReadOnlySpan<Column>)[] : [new("before", language["改前", "Before"], true, 2)],
            new("value", before is null ? language["推演值", "Projected"] : language["改后", "After"], true),
            new("verdict", language["结论", "Verdict"]),
            new("distance", language["差距", "Distance"], true, 2),
            new("first_year", language["首次达到", "First met"], true, 3),
            new("required", language["此后年均需", "Needed a year"], true, 3),
        ];
        return new TableBlock(id, title, columns, [.. verdicts.Select(v => Row(v, before))]);
    }

    /// <summary>The verdict in a word, with a sign that stands without colour.</summary>
    public Cell Word(VerdictMessage verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return verdict.Verdict switch
        {
            VerdictType.Reached => new(language["◆ 达到", "◆ reached"], "reached", Tone.Good),
            VerdictType.Missed => new(language["▼ 未达到", "▼ missed"], "missed", Tone.Bad),
            VerdictType.Tracked => new(language["○ 跟踪", "○ tracked"], "tracked", Tone.Quiet),
            _ => new(language["○ 市级下达", "○ set by city"], "set_by_city", Tone.Quiet),
        };
    }

    private ImmutableArray<Cell> Row(VerdictMessage v, IReadOnlyDictionary<string, VerdictMessage>? before)
    {
        Cell Amount(double? value) => value is { } x ? new(numbers.Amount(x, UnitOf(v), v.Measure), x) : Cell.Empty;
        return
        [
            v.Number is { } number ? new($"{number}", number) : Cell.Empty,
            new(language[v.Name], v.Target),
            new($"{v.Year}", v.Year),
            Amount(v.BaseValue),
            v.TargetValue is { } goal ? new($"{Operator(v.Operator)}{numbers.Full(goal, UnitOf(v), v.Measure)}", goal) : Cell.Of(language["市定", "city"], Tone.Quiet),
            .. before is null ? (ReadOnlySpan<Cell>)[] : [before.TryGetValue(v.Target, out var old) ? Amount(old.Value) : Cell.Empty],
            Amount(v.Value),
            Word(v),
            v.Distance is { } distance ? new(Signed(distance, v), distance, distance < 0 ? Tone.Bad : Tone.Good) : Cell.Empty,
            v.FirstYear is { } year ? new($"{year}", year) : v.Verdict == VerdictType.Missed ? new(language["期内未达到", "not by the end"], null, Tone.Quiet) : Cell.Empty,
            Required(v),
        ];
    }

    private string Signed(double distance, VerdictMessage v) => (distance > 0 ? "+" : "") + numbers.Difference(distance, UnitOf(v), v.Measure);

    private Cell Required(VerdictMessage v)
    {
        if (v.Required is not { } required)
        {
            return Cell.Empty;
        }

        var text = v.RequiredKind switch
        {
            "rate" => numbers.Percent(required),
            "points" => numbers.Difference(required, "1", "share"),
            "units" => numbers.Full(required, UnitOf(v), "count"),
            "keep" => language[$"保持（余量 {numbers.Difference(required, UnitOf(v), v.Measure)}）", $"keep (margin {numbers.Difference(required, UnitOf(v), v.Measure)})"],
            _ => numbers.Amount(required, UnitOf(v), v.Measure),
        };
        return new(text, required);
    }

    // So few are counted by the thousand of a population, as the target's name says, and are not told in tens of thousands.
    private static string UnitOf(VerdictMessage v) => v is { Unit: "人", Measure: "count", TargetValue: < 1000 } ? "" : v.Unit;

    internal static string Operator(string how) => how switch
    {
        ">=" => "≥",
        "<=" => "≤",
        _ => how,
    };
}
