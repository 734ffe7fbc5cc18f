using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>The runs of a county as a table 运算列表.</summary>
public sealed class RunsReport(Language language)
{
    public IEnumerable<Block> Of(IReadOnlyCollection<RunStatus> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        if (runs.Count == 0)
        {
            yield return new TextBlock(language["还没有运算；用 scenario run pipeline --draws 100000 开始一个。", "There are no runs yet: start one with scenario run pipeline --draws 100000."]);
        }

        ImmutableArray<Column> columns =
        [
            new("run", language["运算", "Run"]),
            new("scenario", language["情景", "Scenario"]),
            new("draws", language["抽样", "Draws"], true),
            new("seed", language["种子", "Seed"], true, 2),
            new("design", language["设计", "Design"], false, 3),
            new("options", language["选项", "Options"], false, 7),
            new("state", language["状态", "State"]),
            new("done", language["进度", "Done"], true, 1),
            new("seconds", language["用时（秒）", "Seconds"], true, 4),
            new("started", language["开始", "Started"], false, 5),
            new("result", language["结果", "Result"], false, 6),
        ];
        yield return new TableBlock("runs", "", columns, [.. runs.Select(Row)]);
    }

    /// <summary>The state of a run in a word.</summary>
    public string Word(RunState state) => state switch
    {
        RunState.Running => language["● 运算中", "● running"],
        RunState.Finished => language["◆ 已完成", "◆ finished"],
        RunState.Cancelled => language["■ 已停止", "■ stopped"],
        RunState.Failed => language["▼ 失败", "▼ failed"],
        _ => language["○ 未知", "○ unknown"],
    };

    private ImmutableArray<Cell> Row(RunStatus run) =>
    [
        new(EnsembleReport.ShortKey(run.Key), run.Key),
        Cell.Of(run.Request!.Scenario.Id),
        new(Numbers.Round(run.Request.Draws, 0), run.Request.Draws),
        new($"{run.Request.Seed}", run.Request.Seed),
        Cell.Of(run.Request.Design),
        Cell.Of(RunOptions.Of(run.Request)),
        new(Word(run.State), run.State.ToString().ToLowerInvariant()),
        new(Likelihood.Percent((double)run.Done / run.Request.Draws), run.Done),
        new(Numbers.Round(run.Seconds, 1), run.Seconds),
        new(run.Started is { } started ? $"{started.LocalDateTime:yyyy-MM-dd HH:mm:ss}" : "", run.Started is { } at ? $"{at:O}" : null),
        new(run.Result.Length > 0 ? run.Result[..12] : "", run.Result),
    ];
}
