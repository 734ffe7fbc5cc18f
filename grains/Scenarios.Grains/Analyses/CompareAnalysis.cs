using System.Collections.Immutable;
using Scenarios.Contracts;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Comparisons;
using Scenarios.Model.Facts;

namespace Scenarios.Grains.Analyses;

/// <summary>Scenarios side by side 情景对照.</summary>
public sealed class CompareAnalysis(AnalysisCounties counties) : Analysis<CompareRequest>
{
    protected override AnalysisResult Answer(CompareRequest request, AnalysisWork work)
    {
        var county = counties.County(request.County);
        var faults = new FaultList();
        if (request.Scenarios.Length < 2)
        {
            faults.Error(new Place("scenarios"), string.Join(' ', request.Scenarios.Select(s => s.Id)), new("对照至少要两个情景", "a comparison takes two scenarios at the least"), new("例如 scenario compare pipeline plan", "for example scenario compare pipeline plan"));
        }

        foreach (var year in request.Years)
        {
            ProjectionYears.Check(county, year, new Place("--years"), faults);
        }

        SameCounty.Check(request.County, request.Scenarios, faults);
        Messages.ThrowIfErrors(faults);
        var setups = request.Scenarios.Select(counties.Setup).ToArray();
        ImmutableArray<int> years = request.Years.IsEmpty ? ScenarioComparison.Milestones(setups[0]) : [.. request.Years.Distinct().Order()];
        var comparison = ScenarioComparison.Of(setups, years);
        int Differ(LeverKind kind) => comparison.Levers.Count(l => l.Kind == kind && l.Differs);
        return new CompareResult(
            years,
            [.. comparison.Levers.Where(l => request.Everything || l.Differs).Select(Of)],
            [.. comparison.Indicators.Where(i => request.Everything || i.Moves).Select(Of)],
            [.. comparison.Targets.Where(t => t.Turns || (request.Everything && t.IsJudged)).Select(t => new ComparedTarget(t.Turns, [.. t.Verdicts.Select(v => Messages.Of(county, v))]))],
            Differ(LeverKind.Assumption),
            Differ(LeverKind.Project),
            Differ(LeverKind.Event),
            comparison.Indicators.Count(i => i.Moves),
            comparison.Targets.Count(t => t.Turns),
            comparison.Targets.Count(t => t.IsJudged));
    }

    private static ComparedLever Of(LeverComparison lever) => new(
        lever.Kind switch
        {
            LeverKind.Assumption => "assumption",
            LeverKind.Project => "project",
            _ => "event",
        },
        lever.Key,
        lever.Field,
        Messages.Of(lever.Name),
        lever.Unit,
        lever.Projects,
        [.. lever.Settings.Select(s => new ComparedSetting(s.IsThere, s.ByPool, s.Value, s.Low, s.High, s.Distribution.ToString().ToLowerInvariant()))]);

    private static ComparedIndicator Of(IndicatorComparison indicator) => new(
        Messages.Of(indicator.Indicator), indicator.MovesInPoints, [.. indicator.Values.Select(v => new Vec([.. v]))], [.. indicator.Changes.Select(c => new Vec([.. c]))]);
}
