using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>The lines of the task table 责任分解行: of what calls for attention, down to clusters and townships, those that have more to do. Projects are in annex 3.</summary>
/// <param name="Table">The target that is split.</param>
/// <param name="Task">The line.</param>
/// <param name="Yearly">More to do in each year that is left, 万元.</param>
/// <param name="IsFirst">Of its target.</param>
internal sealed record TaskLines(CascadeResult Table, TaskMessage Task, double Yearly, bool IsFirst)
{
    /// <summary>Targets that ask for the same account are told once, by the one that asks for most: to reach it is to reach them all.</summary>
    public static IEnumerable<TaskLines> Of(ReviewMaterial material, ReviewResult review) =>
        from table in (material.Measures?.Tasks ?? []).Where(t => review.Rows.Any(r => r.Target == t.Target.Target && MeasuresQuestion.CallsForAttention(r))).GroupBy(t => (t.Account, t.Prices, t.Target.Year)).Select(g => g.MaxBy(t => t.Required)!)
        let years = Math.Max(1, table.Target.Year - review.AsOf)
        from line in table.Tasks.Where(t => t.Level == TaskKind.County || (t.Level is not (TaskKind.Organic or TaskKind.Linked or TaskKind.Project) && t.Rounded.Extra > 0)).Select((t, i) => new TaskLines(table, t, t.Rounded.Extra / years, i == 0))
        select line;
}
