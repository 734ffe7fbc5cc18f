using System.Collections.Immutable;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Sensitivity;
using Scenarios.Model.Facts;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Analysis.Sensitivity;

public class MorrisTest
{
    // Saltelli et al. 2008, Global Sensitivity Analysis: The Primer, exercise 4 of chapter 3 (p. 138): six trajectories of two factors on four levels.
    // The points and outputs are in SALib's tests/test_analyze_morris.py, too.
    private static readonly (double X1, double X2, double Y)[][] Book =
    [
        [(0, 1 / 3.0, 0.97), (0, 1, 0.71), (2 / 3.0, 1, 2.39)],
        [(0, 1 / 3.0, 0.97), (2 / 3.0, 1 / 3.0, 2.30), (2 / 3.0, 1, 2.39)],
        [(2 / 3.0, 0, 1.87), (2 / 3.0, 2 / 3.0, 2.40), (0, 2 / 3.0, 0.87)],
        [(1 / 3.0, 1, 2.15), (1, 1, 1.71), (1, 1 / 3.0, 1.54)],
        [(1 / 3.0, 1, 2.15), (1 / 3.0, 1 / 3.0, 2.17), (1, 1 / 3.0, 1.54)],
        [(1 / 3.0, 2 / 3.0, 2.20), (1 / 3.0, 0, 1.87), (1, 0, 1.0)],
    ];

    [Fact]
    public void The_example_of_the_book_is_met()
    {
        var effects = Book.SelectMany(t => ElementaryEffects.Along([.. t.Zip(t.Skip(1), Step)], [.. t.Select(p => p.Y)], 2 / 3.0)).ToLookup(e => e.Factor, e => e.Effect);
        var x1 = MorrisEffect.Of([.. effects[0]], isGroup: false, 1);
        Assert.Equal(0.65, x1.Mean!.Value, 1e-12);
        Assert.Equal(1.62, x1.MeanAbsolute.Value, 1e-12);
        Assert.Equal(1.794107020219251, x1.Deviation!.Value, 1e-12);
        var x2 = MorrisEffect.Of([.. effects[1]], isGroup: false, 1);
        Assert.Equal(0.21, x2.Mean!.Value, 1e-12);
        Assert.Equal(0.35, x2.MeanAbsolute.Value, 1e-12);
        Assert.Equal(0.41199514560246936, x2.Deviation!.Value, 1e-12);
        Assert.InRange(1.62, x1.MeanAbsolute.Low!.Value, x1.MeanAbsolute.High!.Value);

        static MorrisStep Step((double X1, double X2, double Y) from, (double X1, double X2, double Y) to) =>
            from.X1 != to.X1 ? new MorrisStep(0, Math.Sign(to.X1 - from.X1)) : new MorrisStep(1, Math.Sign(to.X2 - from.X2));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    public void Trajectories_move_one_factor_at_a_time_by_delta_on_the_grid(int levels)
    {
        var design = TestFunction.Morris([TestFunction.Factor("x1", "x1"), TestFunction.Factor("pair", "x2", "x3"), TestFunction.Factor("x4", "x4")], 200, levels);
        int[][] members = [[0], [1, 2], [3]];
        Assert.Equal(levels / (2.0 * (levels - 1)), design.Delta, 1e-15);
        var points = TestFunction.Points(design, 5);
        Assert.Equal(200 * 4, points.Length);
        var trajectories = design.Steps(5).ToArray();
        for (var t = 0; t < 200; t++)
        {
            var steps = trajectories[t];
            Assert.Equal([0, 1, 2], steps.Select(s => s.Factor).Order());
            for (var n = 0; n < 3; n++)
            {
                double[] from = points[(4 * t) + n], to = points[(4 * t) + n + 1];
                foreach (var i in Enumerable.Range(0, 4))
                {
                    Assert.Equal(members[steps[n].Factor].Contains(i) ? design.Delta : 0, Math.Abs(to[i] - from[i]), 1e-12);
                    Assert.InRange(to[i], 0, 1);
                    Assert.Equal(Math.Round(to[i] * (levels - 1)), to[i] * (levels - 1), 1e-9);
                }

                Assert.Equal(steps[n].Factor == 1 ? 0 : Math.Sign(to[members[steps[n].Factor][0]] - from[members[steps[n].Factor][0]]), steps[n].Direction);
            }
        }

        // The members of a group go each their own way.
        Assert.Contains(points.Zip(points.Skip(1)), p => (p.Second[1] - p.First[1]) * (p.Second[2] - p.First[2]) < -0.1);
    }

    [Fact]
    public void Every_level_comes_as_often()
    {
        var counts = TestFunction.Points(TestFunction.Morris(TestFunction.Factors(1), 10_000, 6), 1).CountBy(p => Math.Round(p[0] * 5)).ToArray();
        Assert.Equal(6, counts.Length);
        Assert.All(counts, c => Assert.InRange(c.Value / 20_000.0, 0.95 / 6, 1.05 / 6));
    }

    [Fact]
    public void A_straight_line_has_its_slopes_and_no_spread()
    {
        var design = TestFunction.Morris(TestFunction.Factors(3), 10, 4);
        var effects = ElementaryEffects.Of(design, [.. TestFunction.Points(design, 1).Select(u => (2 * u[0]) - (3 * u[1]))], 1, AnalysisWork.Alone);
        Assert.Equal([2, -3, 0], effects.Select(e => Math.Round(e.Mean!.Value, 12)));
        Assert.Equal([2, 3, 0], effects.Select(e => Math.Round(e.MeanAbsolute.Value, 12)));
        Assert.All(effects, e => Assert.True(e.Deviation < 1e-12));
    }

    [Fact]
    public void A_group_has_a_size_and_no_sign()
    {
        var design = TestFunction.Morris([TestFunction.Factor("pair", "x1", "x2")], 400, 4);
        var effect = Assert.Single(ElementaryEffects.Of(design, [.. TestFunction.Points(design, 1).Select(u => u[0] + u[1])], 1, AnalysisWork.Alone));
        Assert.Null(effect.Mean);
        Assert.Null(effect.Deviation);
        Assert.Equal(1, effect.MeanAbsolute.Value, 0.15); // both the same way 2, against each other 0, as often
    }

    [Fact]
    public void A_normal_assumption_moves_between_its_percentiles()
    {
        var normal = TestFunction.Uniform("x1") with { Distribution = Distribution.Normal, Low = -3, Mode = 0, High = 3 };
        var design = TestFunction.Morris([new DesignFactor("x1", new("x1", "x1"), [normal], [])], 100, 4);
        var values = TestFunction.Points(design, 1).Select(p => new Quantile(normal).At(p[0])[0]).Distinct().Order().ToArray();
        Assert.Equal((-3, 3), (Math.Round(values[0], 9), Math.Round(values[^1], 9)));
    }

    [Fact]
    public void Two_threads_give_the_bits_of_one()
    {
        var design = TestFunction.Morris(TestFunction.Factors(3), 20, 4);
        double[] outputs = [.. TestFunction.Points(design, 1).Select(TestFunction.Ishigami)];
        Assert.Equal<IEnumerable<MorrisEffect>>(ElementaryEffects.Of(design, outputs, 1, AnalysisWork.Alone), ElementaryEffects.Of(design, outputs, 1, new TwoThreads()));
    }
}
