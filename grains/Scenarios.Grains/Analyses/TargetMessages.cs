using Scenarios.Contracts;
using Scenarios.Model.Analysis.GoalSeeking;
using Scenarios.Model.Facts;
using Scenarios.Model.Targets;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains.Analyses;

/// <summary>Targets and odds of analyses, as messages 目标消息.</summary>
internal static class TargetMessages
{
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
