using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Discovery;

namespace Scenarios.Model.Tests.Analysis.Discovery;

public class BoxSearchTest
{
    private const int Points = 5000;

    private static readonly double[][] Six = Cloud.Even(6, Points, 11);

    private static Condition Single(FoundBox found, int dimension) => Assert.Single(found.Box.Conditions, c => c.Dimension == dimension);

    private static int[] Dimensions(FoundBox found) => [.. found.Box.Conditions.Select(c => c.Dimension)];

    private static bool IsKnown(int i) => Six[1][i] > 0.6 && Six[3][i] < 0.3;

    // The last peel of a side takes 5% of a box that is about 0.4 by 0.3: 0.02 of the one, 0.015 of the other.
    [Fact]
    public void A_known_box_is_found_to_within_a_peel()
    {
        var found = BoxSearch.Find(Cloud.Of(Six, IsKnown), new PrimSettings(0.05, 0.98, 1))!;
        Assert.Equal([1, 3], Dimensions(found));
        Assert.InRange(Single(found, 1).Low!.Value, 0.6 - 0.025, 0.6 + 0.025);
        Assert.Null(Single(found, 1).High);
        Assert.InRange(Single(found, 3).High!.Value, 0.3 - 0.02, 0.3 + 0.02);
        Assert.Null(Single(found, 3).Low);
        Assert.True(found.IsDense && found.Count.Density >= 0.98 && found.Count.Coverage > 0.93, $"{found.Count}");
    }

    [Fact]
    public void Less_density_buys_more_coverage()
    {
        var points = Cloud.Of(Six, IsKnown);
        var (strict, loose) = (BoxSearch.Find(points, new PrimSettings(0.05, 0.98, 1))!, BoxSearch.Find(points, new PrimSettings(0.05, 0.6, 1))!);
        Assert.True(loose.Count.Coverage > strict.Count.Coverage && loose.Count.Density < strict.Count.Density);
        Assert.InRange(loose.Count.Density, 0.6, 0.7);
        Assert.Equal([1, 3], Dimensions(loose));
    }

    // Nine of ten in the box, one of twenty outside it.
    [Fact]
    public void A_known_box_is_found_through_noise()
    {
        var found = BoxSearch.Find(Cloud.Of(Six, i => Cloud.Uniform(12, 0, i) < (IsKnown(i) ? 0.9 : 0.05)), new PrimSettings(0.05, 0.8, 1))!;
        Assert.Equal([1, 3], Dimensions(found));
        Assert.InRange(Single(found, 1).Low!.Value, 0.5, 0.65);
        Assert.InRange(Single(found, 3).High!.Value, 0.25, 0.4);
        Assert.InRange(found.Count.Density, 0.8, 0.92);
    }

    // Where all three inputs are positive Ishigami's function has one summit: at π/2, π/2 and the end of the third.
    [Fact]
    public void The_summit_of_Ishigamis_function_is_found()
    {
        double[][] x = [.. Six[..3].Select(c => c.Select(u => Math.PI * u).ToArray())];
        double Y(int i) => Math.Sin(x[0][i]) + (7 * Math.Pow(Math.Sin(x[1][i]), 2)) + (0.1 * Math.Pow(x[2][i], 4) * Math.Sin(x[0][i]));
        var threshold = Enumerable.Range(0, Points).Select(Y).Order().ElementAt(Points * 9 / 10);
        var found = BoxSearch.Find(Cloud.Of(x, i => Y(i) > threshold), new PrimSettings(0.05, 0.8, 1))!;
        Assert.True(found.IsDense && found.Count.Coverage > 0.5, $"{found.Count}");
        Assert.All([0, 1], d => Assert.True(Single(found, d) is { Low: > 0.3 and < Math.PI / 2, High: > Math.PI / 2 and < Math.PI - 0.3 }, $"{Single(found, d)}"));
        Assert.True(Single(found, 2) is { Low: > Math.PI / 2, High: null });
    }

    [Fact]
    public void An_input_of_two_values_becomes_a_condition_of_yes_or_no()
    {
        double[][] mixed = [.. Six, .. Cloud.Even(4, Points, 13).Select(c => c.Select(u => u < 0.5 ? 0.0 : 1).ToArray())];
        var found = BoxSearch.Find(Cloud.Of(mixed, i => mixed[7][i] == 1 && mixed[2][i] > 0.5), new PrimSettings(0.05, 0.95, 1))!;
        Assert.Equal([2, 7], Dimensions(found));
        Assert.Equal(new Condition(7, 1, null), Single(found, 7));
        Assert.InRange(Single(found, 2).Low!.Value, 0.47, 0.53);
        Assert.True(found.Count.Coverage > 0.93);
    }

    // A whole-year input: hits where the delay is at most 1.
    [Fact]
    public void Whole_years_are_peeled_by_the_year()
    {
        double[][] delayed = [.. Six, [.. Six[5].Select((_, i) => Math.Floor(5 * Cloud.Uniform(14, 0, i)))]];
        var found = BoxSearch.Find(Cloud.Of(delayed, i => delayed[6][i] <= 1), new PrimSettings(0.05, 0.9, 1))!;
        Assert.Equal(new Condition(6, null, 1), Assert.Single(found.Box.Conditions));
        Assert.Equal((1.0, 1.0), (found.Count.Density, found.Count.Coverage));
    }

    // Every box on the way, and the box without each condition, counted point by point.
    [Fact]
    public void What_a_box_is_said_to_hold_is_what_it_holds()
    {
        bool Hit(int i) => Cloud.Uniform(12, 0, i) < (IsKnown(i) ? 0.9 : 0.05);
        var found = BoxSearch.Find(Cloud.Of(Six, Hit), new PrimSettings(0.05, 0.8, 1))!;
        Assert.True(found.Trajectory.Length > 20);
        Assert.All(found.Trajectory, step => AssertCount(step.Box.Conditions, step.Count));
        AssertCount(found.Box.Conditions, found.Count);
        Assert.Equal((found.Trajectory[^1] is { Kind: StepKind.Paste or StepKind.Drop } last ? last : found.Trajectory[found.Peeled]).Count, found.Count);
        Assert.Equal((StepKind.Start, Points), (found.Trajectory[0].Kind, found.Trajectory[0].Count.Points));
        foreach (var condition in found.Conditions)
        {
            AssertCount(found.Box.Conditions.Remove(condition.Condition), condition.Without);
            Assert.True(condition.QuasiP <= 0.05);
        }

        void AssertCount(IEnumerable<Condition> conditions, BoxCount count)
        {
            var (inside, hits, all) = (0, 0, 0);
            for (var i = 0; i < Points; i++)
            {
                var isIn = true;
                foreach (var c in conditions)
                {
                    isIn = isIn && !(Six[c.Dimension][i] < (c.Low ?? double.MinValue)) && !(Six[c.Dimension][i] > (c.High ?? double.MaxValue));
                }

                inside += isIn ? 1 : 0;
                hits += isIn && Hit(i) ? 1 : 0;
                all += Hit(i) ? 1 : 0;
            }

            Assert.Equal((inside, hits), (count.Points, count.Hits));
            Assert.Equal(((double)hits / inside, (double)hits / all, inside / (double)Points), (count.Density, count.Coverage, count.Mass));
        }
    }

    // Of the trajectory's boxes that are dense enough when tidied none covers more; brute force over every peeled box.
    [Fact]
    public void No_box_of_the_trajectory_that_is_dense_enough_covers_more()
    {
        var points = Cloud.Of(Six, i => Cloud.Uniform(12, 0, i) < (IsKnown(i) ? 0.9 : 0.05));
        var found = BoxSearch.Find(points, new PrimSettings(0.05, 0.8, 1))!;
        Assert.All(found.Trajectory.Where(s => s.Kind == StepKind.Peel && s.Count.Density >= 0.8), s => Assert.True(s.Count.Coverage <= found.Count.Coverage));
    }

    [Fact]
    public void Where_no_box_is_dense_enough_the_densest_is_given_and_said_to_fall_short()
    {
        var found = BoxSearch.Find(Cloud.Of(Six, i => Cloud.Uniform(12, 0, i) < (IsKnown(i) ? 0.6 : 0.05)), new PrimSettings(0.05, 0.95, 1))!;
        Assert.False(found.IsDense);
        Assert.InRange(found.Count.Density, 0.5, 0.9);
        Assert.True(found.Count.Points >= PrimSettings.Support(Points) && PrimSettings.Support(Points) == 50);
    }

    [Fact]
    public void A_point_without_a_number_is_refused() => Assert.Throws<ArgumentException>(() => new PointSet([[1, double.NaN]], [true, false], AnalysisWork.Alone));
}
