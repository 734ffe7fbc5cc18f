using System.Globalization;
using Scenarios.Model.Analysis.Backtests;
using Scenarios.Model.Facts;

namespace Scenarios.Counties;

/// <summary>Reads the assumptions of a panel 面板假设文件, in the columns of assumptions.csv: what `scenario calibrate` writes and `scenario backtest` takes.</summary>
public static class PanelAssumptionsFile
{
    /// <summary>The columns, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["key", "distribution", "low", "mode", "high", "unit", "zh", "en", "kind", "source"];

    private static readonly Lazy<PanelAssumptions> Lazily = ReferenceFile.Of("calibration.csv", (name, bytes, faults) => Read(name, bytes, faults)!);

    /// <summary>Those that come with the program.</summary>
    public static PanelAssumptions Shipped => Lazily.Value;

    /// <summary>The assumptions of a file; null when a fault is an error.</summary>
    public static PanelAssumptions? Read(string file, byte[] bytes, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var found = new FaultList();
        var rules = PanelAssumptions.Rules.ToDictionary(r => r.Key, r => r.Rule);
        var all = new Dictionary<string, Assumption>();
        foreach (var row in CsvTable.Read(file, bytes, Columns, found)?.Rows ?? [])
        {
            var assumption = TableReader.Assumption(row);
            if (!rules.TryGetValue(assumption.Key, out var rule))
            {
                found.Error(row.At("key"), assumption.Key, new("没有这个面板假设", "there is no such assumption of a panel"), NearestKey.Remedy(assumption.Key, rules.Keys));
            }
            else if (!all.TryAdd(assumption.Key, assumption))
            {
                found.Error(row.At("key"), assumption.Key, new("此键已有一行", "this key has a row already"), new("删去一行", "remove one of the two"));
            }
            else
            {
                Check(row, assumption, rule, found);
            }
        }

        foreach (var missing in rules.Keys.Except(all.Keys))
        {
            found.Error(new Place(file), missing, new("缺少假设", "the assumption is missing"), new($"补上 {missing} 一行，或用 scenario calibrate 重新生成", $"add a row {missing}, or write the file anew with scenario calibrate"));
        }

        faults.AddRange(found.All);
        return found.HasErrors ? null : new PanelAssumptions(all.Values);
    }

    private static void Check(CsvRow row, Assumption assumption, AssumptionRule rule, FaultList faults)
    {
        var shown = string.Create(CultureInfo.InvariantCulture, $"{assumption.Key}: {assumption.Low}, {assumption.Mode}, {assumption.High}");
        if (AssumptionChecks.OrderFault(assumption) is { } order)
        {
            faults.Error(row.At("low"), shown, order, AssumptionChecks.OrderRemedy);
        }
        else if (AssumptionChecks.RangeFault(assumption, rule) is { } range)
        {
            faults.Error(row.At("low"), shown, range, AssumptionChecks.RangeRemedy(rule));
        }
        else if (assumption.Key.StartsWith("drift.", StringComparison.Ordinal) && assumption.Distribution != Distribution.Fixed)
        {
            faults.Error(row.At("distribution"), shown, new("drift 开头的假设须为 fixed：增速的不确定性由 drift.spread 表达", "an assumption drift.… is fixed: drift.spread says how uncertain growth is"), new("写 fixed", "write fixed"));
        }

        if (assumption.Unit != rule.Unit)
        {
            faults.Error(row.At("unit"), assumption.Unit, new($"单位应为 {rule.Unit}", $"the unit is {rule.Unit}"), new("改正单位和数值", "correct the unit and the values"));
        }
    }
}
