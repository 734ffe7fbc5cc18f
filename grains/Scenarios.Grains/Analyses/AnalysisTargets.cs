using System.Globalization;
using Scenarios.Contracts;
using Scenarios.Model.Analysis.GoalSeeking;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Targets;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains.Analyses;

/// <summary>What analyses ask and tell of targets 所分析目标.</summary>
internal static class AnalysisTargets
{
    /// <summary>Notes a probability that nothing can be asked for with.</summary>
    public static void CheckProbability(double probability, FaultList faults)
    {
        if (!(probability is > 0 and < 1))
        {
            faults.Error(new Place("--probability"), probability.ToString("R", CultureInfo.InvariantCulture), new("概率须在 0 与 1 之间", "a probability lies between 0 and 1"), new("例如 0.8", "for example 0.8"));
        }
    }

    /// <summary>The verdict on a target in the central case.</summary>
    public static VerdictMessage Verdict(ModelSetup setup, Target target)
    {
        var central = Simulator.Run(Futures.Central(setup)).Accounts;
        return Messages.Of(setup.County, VerdictRules.Judge(setup.County, Projection.OfCounty(setup, central, setup.Steps)).Single(v => v.Target == target));
    }

    public static TargetReachMessage Of(County county, TargetReach reach)
    {
        var (target, how, value) = (reach.Target, reach.Target.Operator!.Value, reach.Target.Value!.Value);
        return new TargetReachMessage(
            target.Id,
            Messages.Of(target.Name),
            Messages.Of(target.Operator),
            value,
            target.Unit,
            Messages.Of(VerdictRules.MeasureOf(county, target)),
            target.Year,
            reach.Before,
            reach.After,
            VerdictRules.Meets(reach.Before, how, value),
            VerdictRules.Meets(reach.After, how, value),
            reach.OddsBefore?.Probability,
            reach.OddsAfter?.Probability);
    }

    public static JointProbability? Of(TargetOdds? odds) => odds is { } o ? Of(o) : null;

    public static JointProbability Of(TargetOdds odds) => new(odds.Hits, odds.Probability, odds.Low, odds.High);
}
