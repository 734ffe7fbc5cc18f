using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Sensitivity;

namespace Scenarios.Model.Tests.Analysis.Sensitivity;

public class SobolEstimatorTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_indices_of_Ishigami_are_found_at_4096_rows(ulong seed)
    {
        var indices = TestFunction.Indices(TestFunction.Saltelli(3, 4096, secondOrder: true), seed, TestFunction.Ishigami);
        Near([.31390519114781146, .4424111447900409, 0], indices.First, 0.01);
        Near([.5575888552099592, .4424111447900409, .2436836640621477], indices.Total, 0.01);

        // The only interaction is of x1 and x3: ST1 − S1.
        Assert.Equal([(0, 1), (0, 2), (1, 2)], indices.Pairs.Select(p => (p.First, p.Second)));
        Near([0, .2436836640621477, 0], [.. indices.Pairs.Select(p => p.Index)], 0.02);
        Assert.Equal(false, indices.Pairs[1].Index.HoldsZero);

        // Mean a/2; variance 1/2 + a²/8 + b π⁴/5 + b² π⁸/18.
        Assert.Equal(3.5, indices.Mean, 0.02);
        Assert.Equal(0.5 + (49 / 8.0) + (0.1 * Math.Pow(Math.PI, 4) / 5) + (0.01 * Math.Pow(Math.PI, 8) / 18), indices.Variance, 0.15);
    }

    // One sample may be off by chance; ten must not lean to one side.
    [Fact]
    public void Estimates_have_no_bias()
    {
        var samples = Enumerable.Range(1, 10).Select(seed => TestFunction.Indices(TestFunction.Saltelli(3, 1024), (ulong)seed, TestFunction.Ishigami)).ToArray();
        double[] first = [.31390519114781146, .4424111447900409, 0], total = [.5575888552099592, .4424111447900409, .2436836640621477];
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(first[i], samples.Average(s => s.First[i].Value), 0.01);
            Assert.Equal(total[i], samples.Average(s => s.Total[i].Value), 0.01);
        }
    }

    [Fact]
    public void The_first_order_indices_of_the_g_function_are_found()
    {
        double[] a = [0, 1, 4.5, 9, 99, 99, 99, 99];
        var indices = TestFunction.Indices(TestFunction.Saltelli(8, 4096), 1, u => TestFunction.G(u, a));
        Near([.716192169, .179048042, .0236757742, .00716192169, 0, 0, 0, 0], indices.First, 0.01);

        // Worked out from V_i = 1 / (3 (1 + a_i)²): ST_i = V_i Π_{j≠i} (1 + V_j) / (Π (1 + V_j) − 1).
        double[] v = [.. a.Select(k => 1 / (3 * (1 + k) * (1 + k)))];
        var all = v.Aggregate(1.0, (p, x) => p * (1 + x));
        Near([.. v.Select(x => x * (all / (1 + x)) / (all - 1))], indices.Total, 0.01);
    }

    [Fact]
    public void Intervals_hold_the_truth_and_narrow_as_rows_grow()
    {
        double[] truth = [.31390519114781146, .4424111447900409, 0];
        SobolIndices few = TestFunction.Indices(TestFunction.Saltelli(3, 256), 3, TestFunction.Ishigami), many = TestFunction.Indices(TestFunction.Saltelli(3, 4096), 3, TestFunction.Ishigami);
        for (var i = 0; i < 3; i++)
        {
            Assert.InRange(truth[i], many.First[i].Low!.Value, many.First[i].High!.Value);
            Assert.True(many.First[i].High - many.First[i].Low < (few.First[i].High - few.First[i].Low) / 3, $"x{i + 1}");
        }

        Assert.Equal(true, many.First[2].HoldsZero);
        Assert.Equal(false, many.First[0].HoldsZero);
    }

    [Fact]
    public void A_group_explains_what_its_members_explain_together()
    {
        // {x1, x3} of Ishigami: S1 + S3 + S13 = ST1; what is left is x2.
        var design = TestFunction.Saltelli([TestFunction.Factor("x1 and x3", "x1", "x3"), TestFunction.Factor("x2", "x2")], 4096);
        var indices = TestFunction.Indices(design, 1, u => TestFunction.Ishigami([u[0], u[2], u[1]]));
        Near([.5575888552099592, .4424111447900409], indices.First, 0.01);
        Near([.5575888552099592, .4424111447900409], indices.Total, 0.01);
    }

    [Fact]
    public void Outputs_far_from_zero_lose_no_digits()
    {
        var design = TestFunction.Saltelli(3, 1024);
        SobolIndices plain = TestFunction.Indices(design, 1, TestFunction.Ishigami), far = TestFunction.Indices(design, 1, u => TestFunction.Ishigami(u) + 1e6);
        Near([.. plain.First.Select(e => e.Value)], far.First, 1e-6);
    }

    [Fact]
    public void Where_nothing_varies_there_is_nothing_to_share_and_where_hardly_anything_does_there_is_no_interval()
    {
        var design = TestFunction.Saltelli(2, 64);
        var same = TestFunction.Indices(design, 1, _ => 0.1);
        Assert.Equal((0.1, 0, 0), (same.Mean, same.Variance, same.First.Length));

        var once = new double[design.Draws];
        once[3] = 1;
        var rare = SobolEstimator.Of(design, once, 1, AnalysisWork.Alone);
        Assert.All(rare.First, e => Assert.Null(e.Low ?? e.High));
        Assert.Null(rare.First[0].HoldsZero);
    }

    [Fact]
    public void Two_threads_give_the_bits_of_one()
    {
        var design = TestFunction.Saltelli(3, 256, secondOrder: true);
        double[] outputs = [.. TestFunction.Points(design, 1).Select(TestFunction.Ishigami)];
        SobolIndices alone = SobolEstimator.Of(design, outputs, 1, AnalysisWork.Alone), two = SobolEstimator.Of(design, outputs, 1, new TwoThreads());
        Assert.Equal<IEnumerable<Estimate>>([.. alone.First, .. alone.Total], [.. two.First, .. two.Total]);
        Assert.Equal<IEnumerable<SobolPair>>(alone.Pairs, two.Pairs);
    }

    private static void Near(double[] expected, IReadOnlyList<Estimate> actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Count);
        Assert.All(expected.Zip(actual), x => Assert.True(Math.Abs(x.First - x.Second.Value) < tolerance, $"{x.Second.Value:R}, not {x.First:R}"));
    }
}
