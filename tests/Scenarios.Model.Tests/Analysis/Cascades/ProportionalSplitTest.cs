using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Scenarios.Model.Analysis.Cascades;

namespace Scenarios.Model.Tests.Analysis.Cascades;

public class ProportionalSplitTest
{
    // Room for 30 and 10: half of it each closes a gap of 20; a gap of 60 takes all of it and leaves 20 to nobody.
    [Theory]
    [InlineData(20, new double[] { 15, 5, 0 }, 0)]
    [InlineData(40, new double[] { 30, 10, 0 }, 0)]
    [InlineData(60, new double[] { 30, 10, 0 }, 20)]
    [InlineData(0, new double[] { 0, 0, 0 }, 0)]
    public void A_gap_is_split_in_proportion_to_headroom(double gap, double[] parts, double beyond)
    {
        var split = ProportionalSplit.Of(gap, [30, 10, 0]);
        Assert.Equal(parts, split.Parts);
        Assert.Equal(beyond, split.Beyond);
    }

    [Fact]
    public void Without_any_room_all_of_the_gap_is_beyond_it()
    {
        Assert.Equal(5, ProportionalSplit.Of(5, [0, 0]).Beyond);
        Assert.Equal([0, 0], ProportionalSplit.Of(0, [0, 0]).Parts);
        Assert.Throws<ArgumentOutOfRangeException>(() => ProportionalSplit.Of(5, [1, -1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProportionalSplit.Of(-1, [1]));
    }

    [Property(MaxTest = 300)]
    public Property Parts_and_what_is_beyond_add_up_to_the_gap() => Prop.ForAll(ArbMap.Default.ArbFor<(uint, uint, ushort, ushort)>(), n =>
    {
        double gap = n.Item1 / 3.0;
        double[] rooms = [n.Item2 / 7.0, n.Item3 * 1.1, n.Item4, 0];
        var (parts, beyond) = ProportionalSplit.Of(gap, rooms);
        Assert.Equal(gap, parts.Sum() + beyond, 1e-12 * Math.Max(1, gap) * 10);
        Assert.All(parts.Zip(rooms), p => Assert.InRange(p.First, 0, p.Second));
        Assert.True(beyond >= 0 && (beyond == 0 || parts.SequenceEqual(rooms)));
    });

    // 30 of 100 is to be half: (30 + 40) / (100 + 40). And 42% of services need no more where they are half already.
    [Fact]
    public void A_share_asks_for_value_added_that_the_whole_gains_as_well()
    {
        Assert.Equal(40, ShareGap.Of(30, 100, 0.5), 12);
        Assert.Equal(0, ShareGap.Of(42, 100, 0.42), 12);
        Assert.True(ShareGap.Of(50, 100, 0.42) < 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => ShareGap.Of(50, 100, 1));
    }
}
