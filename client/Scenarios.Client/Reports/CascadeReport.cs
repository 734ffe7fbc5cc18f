using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>A target split into tasks, as a task table and sentences 责任分解表.</summary>
public sealed class CascadeReport(Language language, CascadeResult result)
{
    private readonly Numbers numbers = new(language);

    /// <summary>For people: what is asked, by which rule, the table of the chosen lines, and what it leaves out.</summary>
    public IEnumerable<Block> Blocks(CascadeLines lines)
    {
        var target = result.Target;
        var prices = result.Prices == "nominal" ? language[$"{target.Year} 年现价", $"prices of {target.Year}"] : language[$"{result.BaseYear} 年不变价", $"constant prices of {result.BaseYear}"];
        var table = new CascadeTableBlock(language, result);
        return
        [
            new TextBlock($"{language[result.ScenarioName]} ({result.Scenario})", Tone.Strong),
            new TextBlock(Asked(prices)),
            new TextBlock(Split()),
            .. lines == CascadeLines.Townships ? (ReadOnlySpan<Block>)[] : [table.Of("tasks", language[$"责任分解表（亿元，{prices}）", $"Task table (CNY m, {prices})"], Shown(lines))],
            .. lines is CascadeLines.Townships or CascadeLines.All ? (ReadOnlySpan<Block>)[table.Of("townships", language[$"责任分解表：乡镇（亿元，{prices}）", $"Task table: townships (CNY m, {prices})"], Shown(CascadeLines.Townships))] : [],
            .. Notes().Select(n => new TextBlock(n, Tone.Quiet)),
        ];
    }

    /// <summary>For files: the chosen lines, in whole units of 万元.</summary>
    public TableBlock Table(CascadeLines lines) => new CascadeTableBlock(language, result).ForFiles([.. result.Tasks.Where(t => lines.Hold(t.Level))]);

    private string Asked(string prices)
    {
        var target = result.Target;
        string Full(double value) => numbers.Full(value, target.Unit, target.Measure);
        var (reached, gap) = (result.Required <= result.Level, Money(result.Required - result.Level));
        return language[
            $"{target.Name.Zh}（{target.Year} 年 {TargetReport.Operator(target.Operator)}{Full(target.TargetValue!.Value)}）：中心路径 {Full(target.Value!.Value)}。折算为{result.Account.Zh}（{prices}），中心路径 {Money(result.Level)}{(reached ? "" : $"，应达到 {Money(result.Required)}，缺口 {gap}")}。",
            $"{target.Name.En} ({target.Year}: {TargetReport.Operator(target.Operator)}{Full(target.TargetValue!.Value)}): {Full(target.Value!.Value)} in the central case. {result.Account.En} in {prices}: {Money(result.Level)} in the central case{(reached ? "" : $", {Money(result.Required)} wanted, a gap of {gap}")}."];
    }

    private string Split()
    {
        var (gap, room) = (result.Required - result.Level, Money(result.Headroom));
        if (gap <= 0)
        {
            return language["◆ 目标在中心路径上已经达到，没有缺口要分；表中任务即保持中心路径的水平。", "◆ The target is reached in the central case and there is no gap to split: each task is to keep the level of the central case."];
        }

        var linked = result.LinkedAtBounds <= 0 ? "" : language[
            $"；各项都达到上限时，项目带动至多可抵其中 {Money(Math.Min(result.LinkedAtBounds, result.Beyond))}",
            $"; at the bounds, linkages could make up for {Money(Math.Min(result.LinkedAtBounds, result.Beyond))} of it at most"];
        return result.Beyond > 0
            ? language[
                $"▼ 可行余地只有 {room}，全部用完仍差 {Money(result.Beyond)}，单列一行，不分给任何单位{linked}。",
                $"▼ There is room for only {room}: all of it is given out, and the {Money(result.Beyond)} still wanting stand in a line of their own, given to nobody{linked}."]
            : language[
                $"可行余地 {room}，按余地比例分解，各自承担余地的 {numbers.Percent(gap / result.Headroom)}。",
                $"There is room for {room}: the gap is split in proportion to headroom, and each takes {numbers.Percent(gap / result.Headroom)} of its own."];
    }

    private IEnumerable<string> Notes()
    {
        yield return language[
            "余地：内生增长取各期假设上限、项目确定落地且不延期、产能利用率取上限时的直接增加值，减中心路径。增速为不变价年均。取整用最大余额法，各列各行都能加总。",
            "Headroom: direct value added with organic growth at the high end of each range, projects built for sure without delay and used to the high end, less the central case. Growth is real, a year. Rounded by largest remainders: rows and columns add up."];
        if (result.Tasks.Any(t => t.Level == TaskKind.Linked))
        {
            yield return language[
                $"项目带动（关联和施工）保持中心路径水平，不作任务；若各项都达到上限，还会{(result.LinkedAtBounds < 0 ? "减少" : "另增")} {Money(Math.Abs(result.LinkedAtBounds))}。",
                $"What is linked to projects (linkages and their construction) stays at its central value and is nobody's task; if every bound were met it would {(result.LinkedAtBounds < 0 ? $"lose {Money(-result.LinkedAtBounds)}" : $"add {Money(result.LinkedAtBounds)} on top")}."];
        }

        if (result.SlowdownAtBounds < 1)
        {
            yield return language[
                $"若各项都达到上限，用工紧张会使内生增速最低降到原来的 {numbers.Percent(result.SlowdownAtBounds)}，余地已扣除这一影响。",
                $"If every bound were met, want of workers would slow organic growth to {numbers.Percent(result.SlowdownAtBounds)} of its rate at worst; the headroom allows for it."];
        }

        if (!result.WithoutRoom.IsEmpty)
        {
            yield return language[
                $"用工紧张使下列集群的内生增长在上限时反而低于中心路径，其内生部分不分任务：{string.Join("、", result.WithoutRoom.Select(n => n.Zh))}。",
                $"Want of workers puts the organic growth of these clusters below the central case when all bounds are met, so that part of them gets no task: {string.Join(", ", result.WithoutRoom.Select(n => n.En))}."];
        }

        if (result.FixedProjects > 0)
        {
            yield return language[
                $"情景已定落地与否的 {result.FixedProjects} 个项目按情景计，不再有落地与否的余地。",
                $"Whether {result.FixedProjects} projects are built is fixed by the scenario, and stays so: that leaves no headroom."];
        }
    }

    // A cluster without projects is its organic growth; a township where nothing of it stands has no task.
    private ImmutableArray<TaskMessage> Shown(CascadeLines lines)
    {
        var withProjects = result.Tasks.Where(t => t.Level == TaskKind.Project).Select(t => t.Parent).ToHashSet();
        var all = lines == CascadeLines.All ? CascadeLines.Projects : lines;
        return [.. result.Tasks.Where(t => all.Hold(t.Level) && (t.Level != TaskKind.Organic || withProjects.Contains(t.Parent)) && (t.Level != TaskKind.Township || t.Exact.Central != 0 || t.Exact.Headroom != 0))];
    }

    private string Money(double amount) => numbers.Full(amount, "万元");
}
