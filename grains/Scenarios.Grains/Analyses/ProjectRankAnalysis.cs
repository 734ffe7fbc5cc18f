using System.Globalization;
using Scenarios.Contracts;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Ranking;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Grains.Analyses;

/// <summary>What each pool and project can do to a target 项目排序.</summary>
public sealed class ProjectRankAnalysis(AnalysisCounties counties) : Analysis<ProjectRankRequest>
{
    protected override AnalysisResult Answer(ProjectRankRequest request, AnalysisWork work)
    {
        var setup = counties.Setup(request.Scenario);
        var faults = new FaultList();
        var chosen = TargetChoice.Of(setup, [request.Target], faults);
        if (request.Draws is < ProjectRank.FewestDraws or > ProjectRank.MostDraws)
        {
            faults.Error(
                new Place("--draws"),
                request.Draws.ToString(CultureInfo.InvariantCulture),
                new("抽样次数不在允许范围内", "so many draws cannot be compared"),
                new($"用 {ProjectRank.FewestDraws} 至 {ProjectRank.MostDraws}", $"use {ProjectRank.FewestDraws} to {ProjectRank.MostDraws}"));
        }

        if (setup.Projects.IsEmpty)
        {
            faults.Error(new Place(setup.County.Id), setup.Scenario.Id, new("此情景没有项目", "the scenario has no projects"), new("在情景的 new_projects 中加入项目", "add projects under new_projects of the scenario"));
        }

        Messages.ThrowIfErrors(faults);
        var ranking = ProjectRank.Of(setup, chosen[0], request.Draws, request.Seed, work);
        var odds = ranking.Odds;
        return new ProjectRankResult(
            setup.Scenario.Id,
            Messages.Of(setup.Scenario.Name),
            new TargetProbability(AnalysisTargets.Verdict(setup, chosen[0]), odds.Hits, odds.Probability, odds.Low, odds.High),
            request.Draws,
            request.Seed,
            ranking.Mean,
            ranking.MeanError,
            ProjectRank.CountsInPoints(setup.County, chosen[0]),
            setup.County.BaseYear,
            [.. ranking.Pools.Select(p => Of(p, p.Stage, null))],
            [.. ranking.Projects.Select(p => Of(setup, p))]);
    }

    private static ProjectRankRow Of(ModelSetup setup, ProjectEffect effect)
    {
        var facts = setup.Projects[effect.Projects[0]].Facts;
        return Of(effect, facts.Id, Messages.Of(facts.Name));
    }

    private static ProjectRankRow Of(ProjectEffect effect, string id, LocalText? name) => new(
        id,
        name,
        effect.Stage,
        effect.Projects.Length,
        effect.Investment,
        Of(effect.Net),
        Of(effect.Realised),
        Of(effect.Cancelled),
        effect.Earlier is { } earlier ? Of(earlier) : null,
        effect.Later is { } later ? Of(later) : null,
        effect.InHistory,
        effect.CostPerPoint,
        effect.CostPerUnit);

    private static ProjectChangeEffect Of(ChangeEffect effect) => new(
        effect.Probability.Mean, effect.Probability.Error, effect.Probability.IsWithinError, effect.Value.Mean, effect.Value.Error, effect.Value.IsWithinError, effect.Central);
}
