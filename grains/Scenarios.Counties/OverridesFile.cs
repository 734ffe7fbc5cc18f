using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Model.Analysis.Reviews;
using Scenarios.Model.Facts;

namespace Scenarios.Counties;

/// <summary>Reads the classes that an office sets against those of the rule 人工改定文件: target, class, by, on, reason.</summary>
public static class OverridesFile
{
    private static readonly string[] Columns = ["target", "class", "by", "on", "reason"];

    private static readonly Dictionary<string, ReviewClass> Classes = new()
    {
        ["ahead"] = ReviewClass.Ahead,
        ["faster"] = ReviewClass.Faster,
        ["on_track"] = ReviewClass.OnTrack,
        ["lagging"] = ReviewClass.Lagging,
        ["completed"] = ReviewClass.Completed,
        ["nearly_completed"] = ReviewClass.NearlyCompleted,
        ["not_completed"] = ReviewClass.NotCompleted,
        ["提前实现"] = ReviewClass.Ahead,
        ["快于预期"] = ReviewClass.Faster,
        ["基本符合预期"] = ReviewClass.OnTrack,
        ["滞后"] = ReviewClass.Lagging,
        ["完成"] = ReviewClass.Completed,
        ["基本完成"] = ReviewClass.NearlyCompleted,
        ["未完成"] = ReviewClass.NotCompleted,
    };

    /// <summary>Those of a file that name a target of the county once; all else is a fault.</summary>
    public static ImmutableArray<ClassOverride> Read(string file, byte[] bytes, County county, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(faults);
        var all = new Dictionary<string, ClassOverride>();
        foreach (var row in CsvTable.Read(file, bytes, Columns, faults)?.Rows ?? [])
        {
            var set = new ClassOverride(row.Text("target"), row.OneOf("class", Classes), row.Required("by"), Day(row, faults), row.Text("reason").Trim(), row.At("target"));
            if (set.Reason.Length < ClassOverride.ShortestReason)
            {
                faults.Error(row.At("reason"), row.Text("reason"), new($"理由不足 {ClassOverride.ShortestReason} 个字", $"the reason has fewer than {ClassOverride.ShortestReason} characters"), new("写明改定的依据", "say what the class rests on"));
            }

            if (!county.Targets.Any(t => t.Id == set.Target))
            {
                faults.Error(set.Place, set.Target, new("没有这个目标", "there is no such target"), NearestKey.Remedy(set.Target, [.. county.Targets.Select(t => t.Id)]));
            }
            else if (!all.TryAdd(set.Target, set))
            {
                faults.Error(set.Place, set.Target, new("此目标已有一行", "this target has a row already"), new("删去一行", "remove one of the two"));
            }
        }

        return [.. all.Values];
    }

    private static DateOnly Day(CsvRow row, FaultList faults)
    {
        if (!DateOnly.TryParseExact(row.Text("on").Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            faults.Error(row.At("on"), row.Text("on"), new("不是日期", "not a day"), new("写成 2023-06-30 的形式", "write it like 2023-06-30"));
        }

        return day;
    }
}
