using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>Levers across scenarios, as a table 杠杆对照表.</summary>
internal sealed class LeverTable(Language language)
{
    private readonly Numbers numbers = new(language);

    public TableBlock Of(CompareResult result, IReadOnlyList<string> labels, bool everything, bool forFile) => new(
        "levers",
        everything ? language["全部杠杆（假设取中值）", "All levers (assumptions by their mode)"] : language["不同的杠杆（假设取中值，中值相同的列出区间）", "Levers that differ (assumptions by their mode, with the range where the modes are alike)"],
        [
            new("key", language["键", "Key"]),
            new("name", language["名称", "Name"], false, 1),
            .. labels.SelectMany(l => forFile ? [new Column(l, l, true), new($"{l}_low", l, true), new($"{l}_high", l, true), new($"{l}_distribution", l)] : new[] { new Column(l, l, true) }),
        ],
        [.. forFile ? result.Levers.Select(ForFile) : Rows(result.Levers)]);

    private ImmutableArray<Cell> ForFile(ComparedLever lever) =>
    [
        Cell.Of(Key(lever)), Cell.Of(language[lever.Name]), .. lever.Settings.SelectMany(s => s.IsThere
            ? [new Cell("", s.Value), new("", lever.Kind == "assumption" ? s.Low : null), new("", lever.Kind == "assumption" ? s.High : null), new("", s.ByPool ? "by pool" : lever.Kind == "assumption" ? s.Distribution : null)]
            : new[] { Cell.Empty, Cell.Empty, Cell.Empty, Cell.Empty }),
    ];

    private static string Key(ComparedLever lever) => lever.Kind == "event" ? $"{lever.Field}.{lever.Key}" : lever.Field.Length > 0 ? $"{lever.Key}.{lever.Field}" : lever.Key;

    // One row for all plan periods of a cluster's growth, where several of them are listed; their ranges are left to the files.
    private IEnumerable<ImmutableArray<Cell>> Rows(ImmutableArray<ComparedLever> levers)
    {
        foreach (var alike in levers.GroupBy(l => l.Kind == "assumption" && l.Key.Split('.') is ["growth", var cluster, _] ? $"growth.{cluster}" : Key(l)).Select(g => g.ToArray()))
        {
            yield return alike is [var lever]
                ? [Cell.Of(Key(lever)), Cell.Of(Name(lever), Tone.Quiet), .. lever.Settings.Select(s => Setting(lever, s))]
                :
                [
                    Cell.Of($"{alike[0].Key}…{alike[^1].Key.Split('.')[^1]}"),
                    Cell.Of(Name(alike[0]), Tone.Quiet),
                    .. alike[0].Settings.Select((_, s) => Cell.Of(string.Join(" / ", alike.Select(l => Amount(l, l.Settings[s].Value))))),
                ];
        }
    }

    private string Name(ComparedLever lever) => lever.Kind switch
    {
        "event" => language[$"{lever.Name.Zh}{(lever.Field == "price" ? "价格" : "增速")}冲击", $"{(lever.Field == "price" ? "price" : "growth")} event, {lever.Name.En.ToLowerInvariant()}"],
        "project" when lever.Projects > 1 => language[$"{lever.Name.Zh} {lever.Projects} 个项目", $"{lever.Name.En}, {lever.Projects} projects"],
        _ => language[lever.Name],
    } + (lever.Kind == "project" ? language["：", ": "] + Field(lever.Field) : "");

    private string Field(string field) => field switch
    {
        "listed" => language["列入", "listed"],
        "realised" => language["落地", "realised"],
        "start" => language["开工年", "start"],
        "delay" => language["延期", "delay"],
        "build_years" => language["工期", "years to build"],
        "utilisation" => language["产能利用率", "utilisation"],
        "investment" => language["投资", "investment"],
        _ => language["达产增加值", "full value added"],
    };

    private Cell Setting(ComparedLever lever, ComparedSetting setting)
    {
        if (!setting.IsThere)
        {
            return new("—", null, Tone.Quiet);
        }

        var text = lever.Field == "listed" ? "✓" : Amount(lever, setting.Value);
        return setting.ByPool
            ? new(lever.Field == "utilisation" ? language[$"按假设（{text}）", $"assumed ({text})"] : language[$"按库（{text}）", $"by pool ({text})"], setting.Value, Tone.Quiet)
            : new(IsRangeOnly(lever) && setting.Low != setting.High ? $"{text} ({Amount(lever, setting.Low)} … {Amount(lever, setting.High)})" : text, setting.Value);
    }

    private static bool IsRangeOnly(ComparedLever lever) => lever.Kind == "assumption" && lever.Settings.All(s => s.Value == lever.Settings[0].Value);

    private string Amount(ComparedLever lever, double value) => lever switch
    {
        { Kind: "event" } => (value > 0 ? "+" : "") + numbers.Percent(value),
        { Unit: "万元" } => numbers.Full(value, "万元"),
        { Unit: "1/year" } => Numbers.Round(100 * value, 2) + "%",
        _ => value.ToString("0.####", CultureInfo.InvariantCulture),
    };
}
