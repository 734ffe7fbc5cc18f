using System.Collections.Concurrent;
using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;
using Scenarios.Model.Targets;

namespace Scenarios.Model.Analysis.GoalSeeking;

/// <summary>The targets in the central case 中心路径达标. Each number is how far on the safe side a target is, as a part of the target; 16 candidates are stepped at once.</summary>
internal sealed class CentralGoal(ModelSetup setup, ImmutableArray<Target> targets, ImmutableArray<ReachLever> levers, AnalysisWork work) : IReachGoal
{
    private readonly ConcurrentBag<CaseBlock> idle = [];

    public int Count => targets.Length;

    public bool IsCheap => true;

    // A delay counts in whole years: a little of it does nothing, all of it does.
    public double StepOf(ReachLever lever) => lever.IsWhole ? lever.MayFall && lever.Least < 0 ? -lever.Least : lever.Most : 1e-4;

    public double[][] Of(IReadOnlyList<double[]> candidates) =>
        [.. Values(candidates).Select(v => targets.Select((t, i) => Margin(t, v[i])).ToArray())];

    public double[] Merit(IReadOnlyList<double[]> candidates) => [.. Of(candidates).Select(n => n.Min())];

    /// <summary>The values of the targets' indicators, by candidate.</summary>
    public double[][] Values(IReadOnlyList<double[]> candidates)
    {
        var values = new double[candidates.Count][];
        work.ForEach((candidates.Count + Lane.Width - 1) / Lane.Width, block =>
        {
            work.Cancellation.ThrowIfCancellationRequested();
            var cases = idle.TryTake(out var found) ? found : new CaseBlock(setup, [.. targets.Select(Outcome.Of)]);
            cases.Reset();
            var (first, count) = (block * Lane.Width, Math.Min(Lane.Width, candidates.Count - (block * Lane.Width)));
            for (var i = 0; i < levers.Length; i++)
            {
                for (var lane = 0; lane < count; lane++)
                {
                    cases.Assumption(levers[i].Index)[lane] = levers[i].ModeAt(candidates[first + lane][i]);
                }
            }

            cases.Run();
            for (var lane = 0; lane < count; lane++)
            {
                values[first + lane] = [.. targets.Select((_, i) => cases.Value(i, lane))];
            }

            idle.Add(cases);
        });
        return values;
    }

    /// <summary>How far on the safe side, as a part of the target; below zero wherever it is not met, just at it where it asks for more.</summary>
    internal static double Margin(Target target, double value)
    {
        var (how, wanted) = (target.Operator!.Value, target.Value!.Value);
        var margin = VerdictRules.Distance(value, how, wanted) / Scale(target);
        return margin >= 0 && !VerdictRules.Meets(value, how, wanted) ? -double.Epsilon : margin;
    }

    private static double Scale(Target target) => target.Value!.Value == 0 ? 1 : Math.Abs(target.Value.Value);
}
