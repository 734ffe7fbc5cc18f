using Scenarios.Contracts;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Targets;

namespace Scenarios.Grains.Analyses;

/// <summary>The verdicts that analyses tell of their targets 所分析目标的结论.</summary>
internal static class AnalysisTargets
{
    /// <summary>The verdict on a target in the central case.</summary>
    public static VerdictMessage Verdict(ModelSetup setup, Target target)
    {
        var central = Simulator.Run(Futures.Central(setup)).Accounts;
        return Messages.Of(setup.County, VerdictRules.Judge(setup.County, Projection.OfCounty(setup, central, setup.Steps)).Single(v => v.Target == target));
    }
}
