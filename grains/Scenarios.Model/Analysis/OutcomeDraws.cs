using System.Collections.Concurrent;
using System.Collections.Immutable;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis;

/// <summary>
/// The values of a few outcomes in draws from 0 on, of which more can be had 可续抽样. Draws are addressed by number: those that are there stay as they are.
/// </summary>
public sealed class OutcomeDraws
{
    private const int BatchDraws = 1024;

    private readonly ImmutableArray<Outcome> outcomes;
    private readonly EnsembleSetup ensemble;
    private readonly ImmutableArray<int> cells;
    private readonly ConcurrentBag<EnsembleWorker> idle = [];

    /// <param name="setup">The county under a scenario.</param>
    /// <param name="outcomes">What is asked.</param>
    /// <param name="seed">Of the random numbers.</param>
    /// <param name="design">How assumptions and projects are drawn.</param>
    /// <param name="most">How many there can be at most: a design other than mc is made for this number.</param>
    public OutcomeDraws(ModelSetup setup, IReadOnlyList<Outcome> outcomes, ulong seed, SamplingDesign design, int most)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        this.outcomes = [.. outcomes];
        var cut = Horizon.Cut(setup, outcomes.Max(o => o.Year));
        ensemble = new EnsembleSetup(cut, new EnsembleSelection([.. outcomes.Select(o => o.Indicator).Distinct()], []), seed, most, design);
        cells = [.. outcomes.Select(o => CellOf(ensemble.Layout, o))];
        Values = [.. outcomes.Select(_ => Array.Empty<double>())];
    }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>By outcome and draw; behind the last draw there may be room for more.</summary>
    public double[][] Values { get; }

    /// <summary>Makes room for so many at once, so that draws that come in parts are not copied with each.</summary>
    public void Reserve(int draws)
    {
        for (var i = 0; i < Values.Length && Values[i].Length < draws; i++)
        {
            Array.Resize(ref Values[i], draws);
        }
    }

    /// <summary>Draws more, up to so many.</summary>
    /// <exception cref="ProjectionException">A draw left the numbers.</exception>
    public void Extend(int draws, AnalysisWork work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var first = Count / Lane.Width * Lane.Width; // a lane's draws are had together
        Reserve(draws);
        work.ForEach((draws - first + BatchDraws - 1) / BatchDraws, batch => Draw(first + (batch * BatchDraws), draws, work.Cancellation));
        Count = draws;
    }

    private void Draw(int first, int draws, CancellationToken cancellation)
    {
        var worker = idle.TryTake(out var found) ? found : new EnsembleWorker(ensemble);
        var drawn = worker.Values(first, Math.Min(BatchDraws, draws - first), cancellation);
        for (var draw = 0; draw < drawn.Length; draw++)
        {
            for (var i = 0; i < cells.Length; i++)
            {
                var value = drawn[draw][cells[i]];
                var setup = ensemble.Layout.Setup;
                Values[i][first + draw] = double.IsFinite(value) ? value : throw new ProjectionException(setup.County.Id, setup.Scenario.Id, outcomes[i].Year, setup.County.Id, outcomes[i].Indicator);
            }
        }

        idle.Add(worker);
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
