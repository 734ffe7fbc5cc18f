using System.Collections.Concurrent;
using System.Collections.Immutable;
using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis;

/// <summary>
/// The values of a few outcomes in every draw 逐次抽样结果. Draws are addressed by number, so the same draws under another scenario differ by its levers alone
/// (common random numbers).
/// </summary>
public sealed class OutcomeSample
{
    private const int BatchDraws = 1024;

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
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(work);
        var cut = Horizon.Cut(setup, outcomes.Max(o => o.Year));
        var ensemble = new EnsembleSetup(cut, new EnsembleSelection([.. outcomes.Select(o => o.Indicator).Distinct()], []), seed, draws, design);
        var cells = outcomes.Select(o => CellOf(ensemble.Layout, o)).ToImmutableArray();
        var values = outcomes.Select(_ => new double[draws]).ToArray();
        var idle = new ConcurrentBag<EnsembleWorker>();
        work.ForEach((draws + BatchDraws - 1) / BatchDraws, batch =>
        {
            var first = batch * BatchDraws;
            var worker = idle.TryTake(out var found) ? found : new EnsembleWorker(ensemble);
            var drawn = worker.Values(first, Math.Min(BatchDraws, draws - first), work.Cancellation);
            for (var draw = 0; draw < drawn.Length; draw++)
            {
                for (var i = 0; i < cells.Length; i++)
                {
                    values[i][first + draw] = double.IsFinite(drawn[draw][cells[i]])
                        ? drawn[draw][cells[i]]
                        : throw new ProjectionException(cut.County.Id, cut.Scenario.Id, outcomes[i].Year, cut.County.Id, outcomes[i].Indicator);
                }
            }

            idle.Add(worker);
        });
        return new OutcomeSample(values);
    }

    private static int CellOf(EnsembleLayout layout, Outcome outcome)
    {
        for (var series = 0; series < layout.Series.Length; series++)
        {
            if (layout.Series[series].Variable == outcome.Indicator)
            {
                return (series * layout.Steps) + outcome.Year - layout.Setup.County.BaseYear - 1;
            }
        }

        throw new ArgumentException($"{outcome.Indicator} is no indicator of {layout.Setup.County.Id}: it was not checked", nameof(outcome));
    }
}
