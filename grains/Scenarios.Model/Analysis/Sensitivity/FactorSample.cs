using System.Collections.Concurrent;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Sensitivity;

/// <summary>The outputs of a design of sensitivity analysis 敏感性样本: the value of the outcome in each of its draws, in their order.</summary>
public static class FactorSample
{
    private const int BatchLanes = 32;

    /// <summary>Without chance: central paths with the assumptions of the design. Projects count in proportion to their probability, and there are no shocks.</summary>
    /// <exception cref="ProjectionException">A case left the numbers.</exception>
    public static double[] OfAssumptions(ModelSetup setup, Outcome outcome, FactorDesign design, ulong seed, AnalysisWork work)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(work);
        var cut = Horizon.Cut(setup, outcome.Year);
        var values = new double[design.Draws];
        var lanes = (int)((design.Draws + Lane.Width - 1) / Lane.Width);
        var idle = new ConcurrentBag<AssumptionCases>();
        work.ForEach((lanes + BatchLanes - 1) / BatchLanes, batch =>
        {
            var cases = idle.TryTake(out var found) ? found : new AssumptionCases(cut, outcome, design, seed);
            for (var lane = batch * BatchLanes; lane < Math.Min(lanes, (batch + 1) * BatchLanes); lane++)
            {
                cases.Run(lane * Lane.Width, values);
            }

            idle.Add(cases);
        });
        return values;
    }

    /// <summary>With chance: the draws of an ensemble under the design, projects and shocks among them.</summary>
    /// <exception cref="ProjectionException">A draw left the numbers.</exception>
    public static double[] OfDraws(ModelSetup setup, Outcome outcome, FactorDesign design, ulong seed, AnalysisWork work)
    {
        ArgumentNullException.ThrowIfNull(design);
        return OutcomeSample.Of(setup, [outcome], seed, design, (int)design.Draws, work).Values[0];
    }
}
