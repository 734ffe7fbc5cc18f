using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Sensitivity;

/// <summary>Elementary effects from trajectories 基本效应法 (Morris 1991).</summary>
public static class ElementaryEffects
{
    /// <summary>The effects of every factor, from the outputs of a Morris design.</summary>
    /// <param name="design">Of the outputs.</param>
    /// <param name="outputs">In the order of the draws.</param>
    /// <param name="seed">Of the design, and of the resamples.</param>
    /// <param name="work">Threads.</param>
    /// <exception cref="FaultException">The outputs are not those of a Morris design.</exception>
    public static ImmutableArray<MorrisEffect> Of(SamplingDesign design, IReadOnlyList<double> outputs, ulong seed, AnalysisWork work)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        ArgumentNullException.ThrowIfNull(work);
        var morris = DesignFit.Of<MorrisDesign>(design, outputs.Count, "morris:50");
        var effects = morris.Factors.Select(_ => new double[morris.Trajectories]).ToArray();
        foreach (var (trajectory, steps) in morris.Steps(seed).Index())
        {
            var first = trajectory * morris.Points;
            foreach (var (factor, effect) in Along(steps, [.. outputs.Skip(first).Take(morris.Points)], morris.Delta))
            {
                effects[factor][trajectory] = effect;
            }
        }

        var summed = new MorrisEffect[effects.Length];
        work.ForEach(effects.Length, factor => summed[factor] = MorrisEffect.Of(effects[factor], morris.Factors[factor].IsGroup, seed));
        return [.. summed];
    }

    /// <summary>The effects along one trajectory: the change of the output for each step, divided by delta; of a group its size.</summary>
    /// <param name="steps">In their order.</param>
    /// <param name="outputs">At the beginning and after each step.</param>
    /// <param name="delta">How far a step goes.</param>
    public static IEnumerable<(int Factor, double Effect)> Along(IReadOnlyList<MorrisStep> steps, IReadOnlyList<double> outputs, double delta)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(outputs);
        return steps.Select((step, n) =>
        {
            var change = (outputs[n + 1] - outputs[n]) / delta;
            return (step.Factor, step.Direction == 0 ? Math.Abs(change) : step.Direction * change);
        });
    }
}
