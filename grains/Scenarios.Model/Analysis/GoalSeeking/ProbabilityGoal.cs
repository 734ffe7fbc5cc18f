using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Targets;
using Scenarios.Model.Uncertainty;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Analysis.GoalSeeking;

/// <summary>
/// The targets, all together, with a probability 概率达标. The number is a quantile: with probability p the worst of the targets is at least that far on the safe side. It moves smoothly
/// where the probability itself moves in jumps; both reach their goal together. All candidates are drawn with the same numbers.
/// </summary>
internal sealed class ProbabilityGoal(ModelSetup setup, ImmutableArray<Target> targets, ImmutableArray<ReachLever> levers, double probability, ulong seed, int draws, AnalysisWork work) : IReachGoal
{
    public int Count => 1;

    public bool IsCheap => false;

    public double StepOf(ReachLever lever) => 0.05;

    public double[][] Of(IReadOnlyList<double[]> candidates) => [.. candidates.Select(c => (double[])[Quantile(Margins(ReachLever.Moved(setup.Scenario, levers, c)))])];

    /// <summary>The share of draws in which all targets are reached; of equal shares, as where none does, the better quantile is the better by less than a draw.</summary>
    public double[] Merit(IReadOnlyList<double[]> candidates) => [.. candidates.Select(c =>
    {
        var margins = Margins(ReachLever.Moved(setup.Scenario, levers, c));
        var (share, nearness) = ((double)margins.Count(m => m >= 0) / draws, Quantile(margins));
        return share + (nearness / (1 + Math.Abs(nearness)) / (2 * draws));
    })];

    /// <summary>How often all targets are reached, and each.</summary>
    public (TargetOdds All, ImmutableArray<TargetOdds> Each) Odds(ResolvedScenario scenario)
    {
        var values = Sample(scenario);
        bool Meets(int target, int draw) => VerdictRules.Meets(values[target][draw], targets[target].Operator!.Value, targets[target].Value!.Value);
        return (
            new TargetOdds(Enumerable.Range(0, draws).Count(d => Enumerable.Range(0, targets.Length).All(t => Meets(t, d))), draws),
            [.. targets.Select((_, t) => new TargetOdds(Enumerable.Range(0, draws).Count(d => Meets(t, d)), draws))]);
    }

    private double[] Margins(ResolvedScenario scenario)
    {
        var values = Sample(scenario);
        return [.. Enumerable.Range(0, draws).Select(d => Enumerable.Range(0, targets.Length).Min(t => CentralGoal.Margin(targets[t], values[t][d])))];
    }

    private double[][] Sample(ResolvedScenario scenario) =>
        OutcomeSample.Of(new ModelSetup(setup.County, scenario), [.. targets.Select(Outcome.Of)], seed, new MonteCarlo(), draws, work).Values;

    // The order statistic that at least so many draws reach or exceed.
    private double Quantile(double[] margins)
    {
        Array.Sort(margins);
        return margins[draws - (int)Math.Ceiling(probability * draws)];
    }
}
