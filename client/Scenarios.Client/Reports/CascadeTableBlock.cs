using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>The rows of a task table 责任分解表各行: rounded amounts, so that what is printed adds up.</summary>
internal sealed class CascadeTableBlock(Language language, CascadeResult result)
{
    private const double WanYuanPerYi = 10000;
    private const double WanYuanPerMillion = 100;

    private readonly Numbers numbers = new(language);

    public TableBlock Of(string id, string title, ImmutableArray<TaskMessage> tasks) => new(id, title,
        [
            new("name", language["责任单位", "Whose task"]),
            new("base", language[$"{result.BaseYear} 年", $"{result.BaseYear}"], true, 3),
            new("central", language["中心路径", "Central"], true, 1),
            new("task", language["任务", "Task"], true),
            new("extra", language["须增加", "Extra"], true),
            new("headroom", language["余地", "Headroom"], true, 2),
            new("headroom_used", language["用去余地", "Of headroom"], true, 4),
            new("central_growth", language["中心路径年均增速", "Central growth"], true, 5),
            new("task_growth", language["任务年均增速", "Task growth"], true),
        ],
        [.. tasks.Select(Row)]);

    public TableBlock ForFiles(ImmutableArray<TaskMessage> tasks) => new("tasks", "",
        [
            .. new[] { "scenario", "target", "year", "prices", "unit", "level", "id", "parent", "name_zh", "name_en", "base", "central", "task", "extra", "headroom", "headroom_used", "central_growth", "task_growth" }.Select(k => new Column(k, k)),
        ],
        [.. tasks.Select(FileRow)]);

    private ImmutableArray<Cell> Row(TaskMessage task)
    {
        var (figures, isBeyond) = (task.Rounded, task.Level == TaskKind.Beyond);
        Cell Amount(double value) => isBeyond ? Cell.Empty : new(Shown(value), value);
        return
        [
            new(new string(' ', Depth(task.Level)) + language[task.Name], task.Id, task.Level is TaskKind.County or TaskKind.Sector ? Tone.Strong : isBeyond ? Tone.Bad : Tone.Plain),
            Amount(figures.Base),
            Amount(figures.Central),
            new(Shown(figures.Task), figures.Task),
            figures.Extra == 0 ? new("0", 0.0, Tone.Quiet) : new("+" + Shown(figures.Extra), figures.Extra),
            Amount(figures.Headroom),
            Percent(task.HeadroomUsed),
            Percent(task.CentralGrowth),
            Percent(task.TaskGrowth),
        ];
    }

    private ImmutableArray<Cell> FileRow(TaskMessage task)
    {
        var f = task.Rounded;
        object?[] values =
        [
            result.Scenario, result.Target.Target, result.Target.Year, result.Prices, "万元", task.Level.ToString().ToLowerInvariant(), task.Id, task.Parent, task.Name.Zh, task.Name.En,
            f.Base, f.Central, f.Task, f.Extra, f.Headroom, task.HeadroomUsed, task.CentralGrowth, task.TaskGrowth,
        ];
        return [.. values.Select(v => new Cell("", v))];
    }

    private Cell Percent(double? value) => Cell.Of(value, numbers.Percent);

    // With all digits of the unit that the table is rounded to, so that a reader can add them up.
    private string Shown(double amount)
    {
        var shown = language.IsChinese ? WanYuanPerYi : WanYuanPerMillion;
        return Numbers.Round(amount / shown, (int)Math.Max(0, Math.Ceiling(Math.Log10(shown / result.Unit))));
    }

    private static int Depth(TaskKind level) => level switch
    {
        TaskKind.County => 0,
        TaskKind.Cluster or TaskKind.Linked => 4,
        TaskKind.Organic or TaskKind.Project => 6,
        _ => 2,
    };
}
