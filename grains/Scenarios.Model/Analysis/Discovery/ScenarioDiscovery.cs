using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Discovery;

/// <summary>
/// Scenario discovery 情景发现 (Bryant and Lempert 2010): in which futures a target is reached, or missed, in conditions on what chance decides of them.
/// </summary>
public static class ScenarioDiscovery
{
    private const double ReadingShare = 0.3;
    private const double SearchShare = 0.6;

    /// <summary>Draws futures, seeks boxes in them, and looks at each box in as many fresh ones.</summary>
    /// <param name="setup">The county under a scenario.</param>
    /// <param name="target">With an operator and a value, for an indicator that the model computes.</param>
    /// <param name="missed">Whether the futures that miss it are sought.</param>
    /// <param name="seed">Of the random numbers.</param>
    /// <param name="design">How assumptions and projects are drawn.</param>
    /// <param name="draws">How many futures.</param>
    /// <param name="settings">How boxes are sought.</param>
    /// <param name="work">Threads, progress and cancellation.</param>
    /// <exception cref="ProjectionException">A future left the numbers.</exception>
    public static DiscoveryResult Of(ModelSetup setup, Target target, bool missed, ulong seed, SamplingDesign design, int draws, PrimSettings settings, AnalysisWork work)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(work);
        var cut = Horizon.Cut(setup, target.Year);
        var all = DiscoveryInputs.Of(cut);
        var (columns, hit) = Read(cut, target, missed, all, seed, design, draws, 0, work, share => work.Report(ReadingShare * share));
        var matter = DiscoveryInputs.Matter(cut, all, columns);
        var inputs = all.Where((_, i) => matter[i]).ToImmutableArray();
        var points = new PointSet([.. columns.Where((_, i) => matter[i])], hit, work);
        var covering = Covering.Of(points, settings, seed, work, share => work.Report(ReadingShare + (SearchShare * share)));
        var boxes = Confirmed(cut, target, missed, inputs, seed, draws, points, covering, work);
        return new DiscoveryResult(inputs, new TargetOdds(hit.Count(h => h), draws), boxes, covering.End, PrimSettings.Support(draws));
    }

    private static (double[][] Columns, bool[] Hit) Read(
        ModelSetup setup, Target target, bool missed, ImmutableArray<DiscoveryInput> inputs, ulong seed, SamplingDesign design, int draws, long first, AnalysisWork work, Action<double> progress)
    {
        var ensemble = new EnsembleSetup(setup, new EnsembleSelection([target.Indicator], []), seed, first + draws, design);
        var (columns, met) = new FutureReader(ensemble, target, inputs).Read(first, draws, work, progress);
        return (columns, [.. met.Select(m => m != missed)]);
    }

    // The fresh futures are independent draws behind the others; what no box asks for is not read of them.
    private static ImmutableArray<DiscoveredBox> Confirmed(
        ModelSetup setup, Target target, bool missed, ImmutableArray<DiscoveryInput> inputs, ulong seed, int draws, PointSet points, Covering covering, AnalysisWork work)
    {
        int[] asked = [.. covering.Boxes.SelectMany(b => b.Found.Box.Conditions).Select(c => c.Dimension).Distinct().Order()];
        var place = asked.Select((dimension, at) => (dimension, at)).ToDictionary(x => x.dimension, x => x.at);
        long first = (draws + FutureReader.BatchDraws - 1) / FutureReader.BatchDraws * FutureReader.BatchDraws;
        var (columns, hit) = asked.Length == 0 ? ([], []) : Read(
            setup, target, missed, [.. asked.Select(d => inputs[d])], seed, new MonteCarlo(), draws, first, work, share => work.Report(ReadingShare + SearchShare + ((1 - ReadingShare - SearchShare) * share)));
        var left = Enumerable.Range(0, hit.Length).ToList();
        var boxes = ImmutableArray.CreateBuilder<DiscoveredBox>();
        var together = new BoxCount(0, 0, points.Count, points.Hits.Count);
        foreach (var box in covering.Boxes)
        {
            var count = box.Found.Count;
            together = together with { Points = together.Points + count.Points, Hits = together.Hits + count.Hits };
            var inside = left.Where(i => box.Found.Box.Holds(d => columns[place[d]][i])).ToHashSet();
            left.RemoveAll(inside.Contains);
            boxes.Add(new DiscoveredBox(box, new TargetOdds(count.Hits, count.Points), inside.Count == 0 ? null : new TargetOdds(inside.Count(i => hit[i]), inside.Count), together));
        }

        work.Report(1);
        return boxes.ToImmutable();
    }
}
