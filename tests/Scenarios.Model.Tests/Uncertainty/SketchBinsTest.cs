using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Uncertainty;

public class SketchBinsTest
{
    // The medians of the groups' ends are 10 and 20, widened by half of their distance: 510 bins over 5 to 25.
    [Fact]
    public void Bins_cover_twice_the_range_of_the_pilot()
    {
        var bins = SketchBins.Of([[11, 9, 10]], [[20, 31, 19]]);
        Assert.Equal((null, null), (bins.LowAtom(0), bins.HighAtom(0)));
        Same([-3, 5, 5 + (20 / 510.0), 25, 40], new[] { 0, 1, 2, 511, 512 }.Select(b => bins.Edge(0, b, -3, 40)));
        Same([-3, 5, 5 + (20 / 510.0), 12, 12], new[] { 0, 1, 2, 511, 512 }.Select(b => bins.Edge(0, b, -3, 12)));
    }

    // 0 is the least value of two groups: it has bin 1, and 509 equal bins go from it to 20 + half of 20.
    [Fact]
    public void A_value_that_many_draws_have_at_an_end_has_a_bin_of_its_own()
    {
        var low = SketchBins.Of([[0, 0, 4]], [[20, 31, 19]]);
        Assert.Equal((0, null), (low.LowAtom(0), low.HighAtom(0)));
        Same([-3, 0, 0, 30 / 509.0, 30, 40], new[] { 0, 1, 2, 3, 511, 512 }.Select(b => low.Edge(0, b, -3, 40)));

        // 1 is the greatest of all three: bin 510, and 509 equal bins go from 0.5 less half of 0.5.
        var high = SketchBins.Of([[0.5, 0.4, 0.7]], [[1, 1, 1]]);
        Assert.Equal((null, 1), (high.LowAtom(0), high.HighAtom(0)));
        Same([0, 0.25, 0.25 + (0.75 / 509), 1, 1, 3], new[] { 0, 1, 2, 510, 511, 512 }.Select(b => high.Edge(0, b, 0, 3)));

        var both = SketchBins.Of([[0, 0, 0]], [[1, 1, 1]]);
        Same([0, 0, 0, 1 / 508.0, 1, 1, 1], new[] { 0, 1, 2, 3, 510, 511, 512 }.Select(b => both.Edge(0, b, 0, 1)));
    }

    [Fact]
    public void The_only_value_that_the_pilot_saw_has_a_bin_of_its_own()
    {
        var bins = SketchBins.Of([[7, 7]], [[7, 7]]);
        Assert.Equal((7, 7), (bins.LowAtom(0), bins.HighAtom(0)));
        Assert.Equal([-3, 7, 7, 7, 7, 40], new[] { 0, 1, 2, 510, 511, 512 }.Select(b => bins.Edge(0, b, -3, 40)));
    }

    // Investment of a project that is rarely built, the factor of a year without a slowdown: most draws have one value, and few that a pilot sees have another.
    [Fact]
    public void A_percentile_among_draws_of_one_value_is_that_value()
    {
        const int draws = 6000;
        var ensemble = new EnsembleSetup(Repository.Setup("pipeline"), EnsembleSelection.AllIndicators with { Entities = [EntityKind.Project, EntityKind.Park] }, 5, draws, new MonteCarlo());
        var worker = new EnsembleWorker(ensemble);
        var (values, bins) = (worker.Values(0, draws), worker.Pilot());
        var summary = new EnsembleSummary(ensemble, worker.Summarise(0, draws, bins), bins);
        var (found, rare) = (0, 0);
        for (var cell = 0; cell < ensemble.Layout.Cells; cell++)
        {
            var sorted = values.Select(v => v[cell]).Where(double.IsFinite).Order().ToArray();
            for (var p = 0; p < Quantiles.Probabilities.Length; p++)
            {
                var (below, above, _) = Quantiles.Ranks(sorted.Length, Quantiles.Probabilities[p]);
                var same = below >= 0 && sorted[below] == sorted[above] ? sorted.Count(v => v == sorted[below]) : 0;
                var isAtEnd = same > 0 && Math.Min(sorted.Count(v => v < sorted[below]), sorted.Count(v => v > sorted[below])) < draws / 1000;
                if (same > draws / 20 && same < sorted.Length && isAtEnd)
                {
                    var name = $"{ensemble.Layout.At(cell).Series} {ensemble.Layout.At(cell).Step}: {Quantiles.Probabilities[p]}";
                    Assert.Equal((name, sorted[below]), (name, summary.Cells[cell].Percentiles[p]));
                    found++;
                    rare += same > draws - 10 ? 1 : 0;
                }
            }
        }

        Assert.True(found > 100 && rare > 10, $"{found} {rare}");
    }

    private static void Same(double[] expected, IEnumerable<double> edges)
    {
        foreach (var (wanted, edge) in expected.Zip(edges))
        {
            Assert.Equal(wanted, edge, 1e-14);
        }
    }
}
