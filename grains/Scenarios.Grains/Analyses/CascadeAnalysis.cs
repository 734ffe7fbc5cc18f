using System.Globalization;
using Scenarios.Contracts;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Cascades;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Grains.Analyses;

/// <summary>Splits a target's gap into tasks 目标分解.</summary>
public sealed class CascadeAnalysis(AnalysisCounties counties) : Analysis<CascadeRequest>
{
    // A yuan, 万元: in finer units amounts would be no whole numbers that a computer can hold.
    private const double LeastUnit = 1e-4;

    protected override AnalysisResult Answer(CascadeRequest request, AnalysisWork work)
    {
        var setup = counties.Setup(request.Scenario);
        var faults = new FaultList();
        var chosen = TargetChoice.Of(setup, [request.Target], faults);
        var account = chosen is [var target] ? CascadeAccount.Of(setup, target) : null;
        if (!chosen.IsEmpty && account is null)
        {
            faults.Error(new Place("target"), request.Target, new("此目标不是增加值之和，不能分解为任务", "this target is no sum of value added, and cannot be split into tasks"), Remedy(setup));
        }

        if (!(request.Unit >= LeastUnit) || !double.IsFinite(request.Unit))
        {
            faults.Error(new Place("unit"), request.Unit.ToString(CultureInfo.InvariantCulture), new("取整单位过小", "the unit that amounts are rounded to is too small"), new("用 1（万元）", "use 1 (万元)"));
        }

        Messages.ThrowIfErrors(faults);
        var table = Cascade.Of(setup, chosen[0], account!, request.Unit);
        return new CascadeResult(
            setup.Scenario.Id,
            Messages.Of(setup.Scenario.Name),
            AnalysisTargets.Verdict(setup, chosen[0]),
            Messages.Of(account!.Name),
            Messages.Of(account.Prices),
            table.Level,
            table.Required,
            table.Headroom,
            table.Beyond,
            table.LinkedAtBounds,
            table.SlowdownAtBounds,
            [.. table.WithoutRoom.Select(id => Messages.Of(setup.County.Clusters.First(c => c.Id == id).Name))],
            table.FixedProjects,
            table.Unit,
            setup.County.BaseYear,
            [.. table.Lines.Select(Of)]);
    }

    private static BilingualText Remedy(ModelSetup setup)
    {
        var others = string.Join(", ", TargetChoice.Judged(setup).Where(t => CascadeAccount.Of(setup, t) is not null).Select(t => t.Id));
        return new(
            $"能分解的是地区生产总值、产业占比、规上工业、高技术制造业和各集群增加值的“不低于”类目标：{others}",
            $"what can be split are targets of at least so much GDP, share of a sector, above-scale industry, high-tech manufacturing or value added of a cluster: {others}");
    }

    private static TaskMessage Of(TaskLine line) => new(Of(line.Level), line.Id, line.Parent, Messages.Of(line.Name), Of(line.Exact), Of(line.Rounded), line.HeadroomUsed, line.CentralGrowth, line.TaskGrowth);

    private static TaskFigures Of(TaskAmounts amounts) => new(amounts.Base, amounts.Central, amounts.Task, amounts.Extra, amounts.Headroom);

    private static TaskKind Of(TaskLevel level) => level switch
    {
        TaskLevel.County => TaskKind.County,
        TaskLevel.Sector => TaskKind.Sector,
        TaskLevel.Cluster => TaskKind.Cluster,
        TaskLevel.Organic => TaskKind.Organic,
        TaskLevel.Project => TaskKind.Project,
        TaskLevel.Linked => TaskKind.Linked,
        TaskLevel.Beyond => TaskKind.Beyond,
        _ => TaskKind.Township,
    };
}
