using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis;

/// <summary>
/// The values of a few outcomes in every draw 逐次抽样结果. Draws are addressed by number, so the same draws under another scenario differ by its levers alone
/// (common random numbers).
/// </summary>
public sealed class OutcomeSample
{
    private OutcomeSample(double[][] values) => Values = values;

    /// <summary>By outcome and draw.</summary>
    public double[][] Values { get; }

    /// <summary>Draws a scenario.</summary>
    /// <param name="setup">The county under it.</param>
    /// <param name="outcomes">What is asked.</param>
    /// <param name="seed">Of the random numbers.</param>
    /// <param name="design">How assumptions and projects are drawn.</param>
    /// <param name="draws">How many, from 0 on.</param>
    /// <param name="work">Threads and cancellation.</param>
    /// <exception cref="ProjectionException">A draw left the numbers.</exception>
    public static OutcomeSample Of(ModelSetup setup, IReadOnlyList<Outcome> outcomes, ulong seed, SamplingDesign design, int draws, AnalysisWork work)
    {
        var drawn = new OutcomeDraws(setup, outcomes, seed, design, draws);
        drawn.Extend(draws, work);
        return new OutcomeSample(drawn.Values);
    }
}
