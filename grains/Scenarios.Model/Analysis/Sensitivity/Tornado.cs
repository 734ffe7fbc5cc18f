using System.Collections.Immutable;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Sensitivity;

/// <summary>Each factor at its low and its high in turn 龙卷风分析, the longest bar first.</summary>
/// <param name="Central">The outcome with everything at its mode.</param>
/// <param name="Bars">By swing; equal ones in the order of the assumptions.</param>
public sealed record Tornado(double Central, ImmutableArray<TornadoBar> Bars)
{
    /// <summary>Runs the cases: two for each factor, and the central one.</summary>
    /// <param name="setup">The county under a scenario.</param>
    /// <param name="outcome">What is asked.</param>
    /// <param name="factors">What is moved: all assumptions of a factor together.</param>
    /// <exception cref="ProjectionException">A case left the numbers.</exception>
    public static Tornado Of(ModelSetup setup, Outcome outcome, ImmutableArray<DesignFactor> factors)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var block = new CaseBlock(Horizon.Cut(setup, outcome.Year), [outcome]);
        var values = new double[1 + (2 * factors.Length)];
        for (var first = 0; first < values.Length; first += Lane.Width)
        {
            var used = Math.Min(Lane.Width, values.Length - first);
            block.Reset();
            for (var lane = first == 0 ? 1 : 0; lane < used; lane++)
            {
                var (factor, isHigh) = ((first + lane - 1) / 2, (first + lane) % 2 == 0);
                foreach (var assumption in factors[factor].Assumptions)
                {
                    block.Assumption(setup.Assumption(assumption.Key))[lane] = isHigh ? assumption.High : assumption.Low;
                }
            }

            block.Run();
            for (var lane = 0; lane < used; lane++)
            {
                values[first + lane] = block.Value(0, lane);
            }
        }

        return new Tornado(values[0], [.. factors.Select((f, i) => Bar(f, values[0], values[1 + (2 * i)], values[2 + (2 * i)])).OrderByDescending(b => b.Swing)]);
    }

    private static TornadoBar Bar(DesignFactor factor, double central, double atLow, double atHigh) =>
        new(factor, atLow, atHigh, Math.Max(central, Math.Max(atLow, atHigh)) - Math.Min(central, Math.Min(atLow, atHigh)));
}
