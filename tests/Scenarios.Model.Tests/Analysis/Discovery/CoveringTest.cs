using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Discovery;

namespace Scenarios.Model.Tests.Analysis.Discovery;

public class CoveringTest
{
    private const int Points = 3000;

    private static readonly double[][] Five = Cloud.Even(5, Points, 21);
    private static readonly PrimSettings Settings = new(0.05, 0.9, 3);

    private static bool InFirst(int i) => Five[0][i] < 0.4 && Five[1][i] > 0.5;

    private static bool InSecond(int i) => Five[2][i] > 0.7 && Five[3][i] > 0.6;

    private static Covering Of(Func<int, bool> hit, PrimSettings settings, AnalysisWork? work = null) => Covering.Of(Cloud.Of(Five, hit), settings, 1, work ?? AnalysisWork.Alone);

    [Fact]
    public void Two_known_boxes_are_found_one_after_the_other()
    {
        bool Hit(int i) => InFirst(i) || InSecond(i);
        var found = Of(Hit, Settings);
        Assert.Equal(2, found.Boxes.Length);
        Assert.Equal([0, 1], found.Boxes[0].Found.Box.Conditions.Select(c => c.Dimension));
        Assert.Equal([2, 3], found.Boxes[1].Found.Box.Conditions.Select(c => c.Dimension));
        Assert.True(found.Boxes.Sum(b => b.Found.Count.Coverage) > 0.9);
        Assert.Contains(found.End, new[] { CoveringEnd.TooFew, CoveringEnd.NoneDense });

        // The second counts only what the first has left.
        var left = Enumerable.Range(0, Points).Where(i => !found.Boxes[0].Found.Box.Holds(d => Five[d][i])).ToArray();
        int[] inside = [.. left.Where(i => found.Boxes[1].Found.Box.Holds(d => Five[d][i]))];
        Assert.Equal(new BoxCount(inside.Length, inside.Count(Hit), Points, Enumerable.Range(0, Points).Count(Hit)), found.Boxes[1].Found.Count);
    }

    [Fact]
    public void No_more_boxes_are_sought_than_are_wanted()
    {
        var found = Of(i => InFirst(i) || InSecond(i), Settings with { Boxes = 1 });
        Assert.Single(found.Boxes);
        Assert.Equal(CoveringEnd.Enough, found.End);
    }

    [Fact]
    public void What_matters_comes_back_in_every_half_of_the_points_and_what_does_not_in_few()
    {
        var reappears = Of(InFirst, Settings with { Boxes = 1 }).Boxes[0].Reappears;
        Assert.Equal((1, 1), (reappears[0], reappears[1]));
        Assert.All(reappears[2..], share => Assert.InRange(share, 0, 0.3));
    }

    [Fact]
    public void Where_there_is_nothing_to_find_it_says_why()
    {
        Assert.Equal((0, CoveringEnd.TooFew), (Of(_ => false, Settings).Boxes.Length, Of(_ => false, Settings).End));
        Assert.Equal((0, CoveringEnd.TooFew), (Of(i => i < 19, Settings).Boxes.Length, Of(i => i < 19, Settings).End));
        Assert.Equal((0, CoveringEnd.DenseAnyway), (Of(_ => true, Settings).Boxes.Length, Of(_ => true, Settings).End));
        Assert.Equal(CoveringEnd.DenseAnyway, Of(i => Five[4][i] < 0.95, Settings).End);
    }

    [Fact]
    public void Threads_change_no_bit()
    {
        bool Hit(int i) => Cloud.Uniform(22, 0, i) < (InFirst(i) || InSecond(i) ? 0.9 : 0.1);
        Covering alone = Of(Hit, Settings with { Density = 0.75 }), threads = Of(Hit, Settings with { Density = 0.75 }, new TwoThreads());
        Assert.NotEmpty(alone.Boxes);
        Assert.Equal(alone.Boxes.Select(Text), threads.Boxes.Select(Text));

        static string Text(CoveringBox b) => string.Join(' ', [.. b.Found.Box.Conditions, b.Found.Count, .. b.Found.Trajectory.Select(t => t.Count), .. b.Found.Conditions.Select(c => c.QuasiP), .. b.Reappears]);
    }
}
