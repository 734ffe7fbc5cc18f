using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Uncertainty;

public class EnsembleTest
{
    private const long Draws = 4601; // no multiple of anything: the last lane and the last group are cut

    private static readonly EnsembleSetup Ensemble = new(Repository.Setup("pipeline"), EnsembleSelection.AllIndicators, 7, Draws, new MonteCarlo());
    private static readonly SketchBins Bins = new EnsembleWorker(Ensemble).Pilot();
    private static readonly BatchSummary Whole = new EnsembleWorker(Ensemble).Summarise(0, Draws, Bins);

    [Theory]
    [InlineData(8)]
    [InlineData(200)]
    [InlineData(512)]
    [InlineData(4096)]
    public void Any_batches_give_the_same_bits(int size)
    {
        var (first, second) = (new EnsembleWorker(Ensemble), new EnsembleWorker(Ensemble));
        var batches = new BatchSummary[(Draws + size - 1) / size];
        foreach (var i in Enumerable.Range(0, batches.Length).Reverse())
        {
            batches[i] = (i % 3 == 0 ? first : second).Summarise(i * size, size, Bins); // from the last to the first, by two workers
        }

        // joined two by two, and then one after the other
        for (var i = 0; i + 1 < batches.Length; i += 2)
        {
            batches[i].Add(batches[i + 1]);
        }

        for (var i = 2; i < batches.Length; i += 2)
        {
            batches[0].Add(batches[i]);
        }

        AssertSame(new EnsembleSummary(Ensemble, Whole, Bins), new EnsembleSummary(Ensemble, batches[0], Bins));
    }

    // What a cancelled batch has counted so far is nobody's.
    [Fact]
    public void A_worker_whose_batch_was_cancelled_counts_the_next_one_afresh()
    {
        var many = new EnsembleSetup(Repository.Setup("pipeline"), EnsembleSelection.AllIndicators, 7, 10_000_000, new MonteCarlo());
        var worker = new EnsembleWorker(many);
        var bins = worker.Pilot();
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        Assert.Throws<OperationCanceledException>(() => worker.Summarise(0, many.Draws, bins, soon.Token));
        Assert.Equal(new EnsembleWorker(many).Summarise(0, 4096, bins).ToBytes(), worker.Summarise(0, 4096, bins).ToBytes());
    }

    [Fact]
    public void The_summary_is_that_of_the_draws_themselves()
    {
        var values = new EnsembleWorker(Ensemble).Values(0, (int)Draws);
        Assert.Equal(Draws, values.Length);
        var worker = new EnsembleWorker(Ensemble);
        Assert.Equal(values[2408..2412], worker.Values(2408, 4));
        var refinement = new Refinement(Whole);
        var ranks = new OrderStatistics(Whole, refinement);
        ranks.Add(worker.Refine(2408, Draws, Bins, refinement)); // in any order, and from within a lane
        ranks.Add(worker.Refine(0, 2408, Bins, refinement));
        var (exact, sketched) = (new EnsembleSummary(Ensemble, Whole, Bins, ranks), new EnsembleSummary(Ensemble, Whole, Bins));
        for (var cell = 0; cell < Ensemble.Layout.Cells; cell++)
        {
            var sorted = values.Select(v => v[cell]).Where(double.IsFinite).Order().ToArray();
            var name = $"{Ensemble.Layout.At(cell).Series.Variable} {Ensemble.Layout.At(cell).Step}";
            var (mean, told) = (sorted.Average(), exact.Cells[cell]);
            var deviation = Math.Sqrt(sorted.Sum(x => (x - mean) * (x - mean)) / (sorted.Length - 1));
            Near(name, mean, told.Mean, 1e-12 * (Math.Abs(mean) + deviation));
            Near(name, deviation, told.Deviation, 1e-9 * (deviation + (1e-6 * Math.Abs(mean))));
            Assert.Equal(sorted.Length, told.Draws);
            Near(name, sorted[0], told.Least, Rounding(cell, sorted[0]));
            Near(name, sorted[^1], told.Greatest, Rounding(cell, sorted[^1]));
            for (var p = 0; p < Quantiles.Probabilities.Length; p++)
            {
                var at = (sorted.Length - 1) * Quantiles.Probabilities[p];
                var expected = sorted[(int)at] + ((at - (int)at) * (sorted[Math.Min((int)at + 1, sorted.Length - 1)] - sorted[(int)at]));
                Assert.Equal(expected, told.Percentiles[p], 1e-13 * (1 + Math.Abs(expected)));
                Near(name, expected, sketched.Cells[cell].Percentiles[p], sketched.Cells[cell].PercentileError + (1e-13 * Math.Abs(expected)));
            }
        }

        for (var i = 0; i < Ensemble.Layout.Targets.Length; i++)
        {
            for (var j = 0; j < Ensemble.Layout.Targets.Length; j++)
            {
                Assert.Equal(values.Count(v => Reaches(v, i) && Reaches(v, j)), exact.Reached(i, j).Hits);
            }
        }

        Assert.Equal(values.Count(v => Enumerable.Range(0, Ensemble.Layout.Targets.Length).All(i => Reaches(v, i))), exact.ReachedAll.Hits);
    }

    // Against a block that works everything out, each series by its own rule.
    [Fact]
    public void Fixed_multiples_are_told_by_what_they_are_multiples_of()
    {
        var setup = Repository.Setup("pipeline");
        var ensemble = new EnsembleSetup(setup, EnsembleSelection.AllIndicators with { Entities = [EntityKind.Township] }, 7, 200, new MonteCarlo());
        var layout = ensemble.Layout;
        Assert.Equal(layout.Series.Length - 4 - setup.Townships.Length, layout.Sources.Length);
        var values = new EnsembleWorker(ensemble).Values(0, 200);
        var sampler = new FutureSampler(setup, 7, ensemble.Design, 200, Wanted.Everything);
        var block = new CountyBlock(sampler.Draw(0), Wanted.Everything);
        for (var draw = 0; draw < 200; draw++)
        {
            if (draw % Lane.Width == 0)
            {
                Simulator.Run(block, sampler.Draw((ulong)draw));
            }

            for (var cell = 0; cell < layout.Cells; cell++)
            {
                var (series, step) = layout.At(cell);
                var expected = series.Row(block)[step][draw % Lane.Width];
                Near($"{series.Entity} {series.Variable} {step}", expected, values[draw][cell], 4e-15 * (1 + Math.Abs(expected)));
            }
        }
    }

    // A project that no draw builds: its draws differ from the central path that sums are taken about, and not from each other.
    [Fact]
    public void What_is_the_same_in_all_draws_has_that_mean_and_no_deviation()
    {
        var ensemble = new EnsembleSetup(Repository.Setup("pipeline"), EnsembleSelection.AllIndicators with { Entities = [EntityKind.Project, EntityKind.Cluster] }, 9, 7, new MonteCarlo());
        var worker = new EnsembleWorker(ensemble);
        var bins = worker.Pilot();
        var constant = new EnsembleSummary(ensemble, worker.Summarise(0, 7, bins), bins).Cells.Zip(ensemble.Central).Where(c => c.First.Least == c.First.Greatest && c.First.Least != c.Second).ToArray();
        Assert.NotEmpty(constant);
        Assert.All(constant, c => Assert.Equal((c.First.Least, 0), (c.First.Mean, c.First.Deviation)));
    }

    [Fact]
    public void A_summary_does_not_hang_on_what_else_is_summarised()
    {
        var few = new EnsembleSetup(Repository.Setup("pipeline"), new EnsembleSelection(["budget_revenue", "gdp_nominal_ratio_2019"], []), 7, Draws, new MonteCarlo());
        var worker = new EnsembleWorker(few);
        var bins = worker.Pilot();
        var (some, all) = (new EnsembleSummary(few, worker.Summarise(0, Draws, bins), bins), new EnsembleSummary(Ensemble, Whole, Bins));
        for (var cell = 0; cell < few.Layout.Cells; cell++)
        {
            var (series, step) = few.Layout.At(cell);
            var other = Ensemble.Layout.Series.Select(s => s.Variable).ToList().IndexOf(series.Variable);
            AssertSame(all.Cells[(other * Ensemble.Layout.Steps) + step - 1], some.Cells[cell]);
        }
    }

    [Fact]
    public void There_is_no_layout_of_what_the_county_does_not_have()
    {
        var (setup, selection, faults) = (Repository.Setup("pipeline"), new EnsembleSelection(["gdp_nominal", "gdp_nominel"], []), new FaultList());
        Assert.Null(EnsembleLayout.Of(setup, selection, faults));
        Assert.Equal((new Place("--indicators"), "gdp_nominel"), (Assert.Single(faults.All).Place, faults.All[0].Value));
        Assert.Equal(faults.All, Assert.Throws<FaultException>(() => new EnsembleSetup(setup, selection, 7, 1, new MonteCarlo())).Faults);
        Assert.Throws<ArgumentOutOfRangeException>(() => new EnsembleSetup(setup, EnsembleSelection.AllIndicators, 7, EnsembleSetup.MostDraws + 1, new MonteCarlo()));
    }

    [Fact]
    public void The_sketch_is_narrow_where_quantiles_lie()
    {
        var summary = new EnsembleSummary(Ensemble, Whole, Bins);
        var gdp = summary.Layout.Series.Select((s, i) => (s, i)).First(x => x.s.Variable == "gdp_nominal").i;
        var cell = summary.Cells[(gdp * summary.Layout.Steps) + 4];
        Assert.InRange(cell.PercentileError, 0, 0.05 * cell.Deviation);
    }

    [Fact]
    public void What_is_not_wanted_changes_nothing_of_what_is()
    {
        var few = new EnsembleSetup(Repository.Setup("pipeline"), new EnsembleSelection(["gdp_nominal", "rural_less_urban_income_growth"], [EntityKind.Township]), 7, Draws, new MonteCarlo());
        var (some, all) = (new EnsembleWorker(few).Values(1600, 50), new EnsembleWorker(Ensemble).Values(1600, 50));
        foreach (var (series, index) in few.Layout.Series.Select((s, i) => (s, i)).Where(x => x.s.Kind == EntityKind.County))
        {
            var at = Ensemble.Layout.Series.Select((s, i) => (s, i)).First(x => x.s.Variable == series.Variable).i;
            for (var step = 0; step < few.Layout.Steps; step++)
            {
                Assert.All(some.Zip(all), pair => Assert.Equal(pair.Second[(at * few.Layout.Steps) + step], pair.First[(index * few.Layout.Steps) + step]));
            }
        }
    }

    // Wilson 1927 for 15 of 20 at z = 1.6448536269514722, worked by hand: centre (0.75 + z²/40)/(1 + z²/20), half width z/(1 + z²/20) sqrt(0.75·0.25/20 + z²/1600).
    [Fact]
    public void Wilsons_interval()
    {
        var odds = new TargetOdds(15, 20);
        Assert.Equal(0.75, odds.Probability);
        Assert.Equal(0.56779825, odds.Low, 8);
        Assert.Equal(0.87262283, odds.High, 8);
        Assert.Equal(0, new TargetOdds(0, 50).Low, 12);
    }

    private static bool Reaches(double[] values, int target) =>
        Scenarios.Model.Targets.VerdictRules.Meets(values[Ensemble.Layout.Targets[target].Cell], Ensemble.Layout.Targets[target].Operator, Ensemble.Layout.Targets[target].Value);

    // The ends of a range are values themselves, but for those of a multiple, which are rounded once more.
    private static double Rounding(int cell, double value) => Ensemble.Layout.At(cell).Series.Multiple is null ? 0 : 4e-15 * Math.Abs(value);

    private static void Near(string what, double expected, double actual, double tolerance) =>
        Assert.True(Math.Abs(expected - actual) <= tolerance, $"{what}: {actual:R} instead of {expected:R} (± {tolerance:R})");

    private static void AssertSame(EnsembleSummary expected, EnsembleSummary actual)
    {
        Assert.Equal(expected.Draws, actual.Draws);
        Assert.Equal(expected.ReachedAll, actual.ReachedAll);
        for (var i = 0; i < expected.Cells.Length; i++)
        {
            AssertSame(expected.Cells[i], actual.Cells[i]);
        }
    }

    private static void AssertSame(CellSummary expected, CellSummary actual)
    {
        Assert.Equal(expected with { Percentiles = [] }, actual with { Percentiles = [] });
        Assert.Equal(expected.Percentiles.AsEnumerable(), actual.Percentiles.AsEnumerable());
    }
}
