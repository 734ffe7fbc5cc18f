using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Scenarios.Model.Analysis.Cascades;

namespace Scenarios.Model.Tests.Analysis.Cascades;

public class LargestRemainderTest
{
    // The usual textbook election: 100,000 votes for six parties, ten seats, a quota of 10,000 votes.
    [Fact]
    public void Seats_go_to_the_largest_remainders()
    {
        double[] votes = [47_000, 16_000, 15_800, 12_000, 6_100, 3_100];
        Assert.Equal([5, 2, 1, 1, 1, 0], LargestRemainder.Apportion([.. votes.Select(v => v / 10_000)], 10));
    }

    // The Alabama paradox of 1881 in small: a house of 11 instead of 10 takes a seat from the smallest state.
    [Theory]
    [InlineData(10, new long[] { 4, 4, 2 })]
    [InlineData(11, new long[] { 5, 5, 1 })]
    public void A_larger_whole_may_cost_a_part_its_unit(long whole, long[] seats)
    {
        double[] people = [6, 6, 2];
        Assert.Equal(seats, LargestRemainder.Apportion([.. people.Select(p => p * whole / 14)], whole));
    }

    [Fact]
    public void Equal_remainders_are_served_in_their_order()
    {
        Assert.Equal([1, 1, 0, 0], LargestRemainder.Apportion([0.5, 0.5, 0.5, 0.5], 2));
        Assert.Equal([0, 0, 0], LargestRemainder.Apportion([0, 0, 0], 0));
    }

    [Fact]
    public void A_whole_that_was_rounded_down_takes_from_the_smallest_remainders() =>
        Assert.Equal([2, 1, 2], LargestRemainder.Apportion([2.4, 2.1, 2.3], 5));

    [Fact]
    public void Nobody_gives_who_has_nothing() => Assert.Equal([5, 4, 0], LargestRemainder.Apportion([5, 5, 0], 9));

    [Property(MaxTest = 300)]
    public Property Parts_add_up_and_none_is_a_unit_away_from_its_quota() => Prop.ForAll(ArbMap.Default.ArbFor<(uint, uint, ushort, byte)>(), ArbMap.Default.ArbFor<bool>(), (numbers, up) =>
    {
        double[] quotas = [numbers.Item1 / 7.0, numbers.Item2 / 131.0, numbers.Item3 / 3.0, numbers.Item4 / 16.0, 0];
        var whole = (long)(up ? Math.Ceiling(quotas.Sum()) : Math.Floor(quotas.Sum()));
        var parts = LargestRemainder.Apportion(quotas, whole);
        Assert.Equal(whole, parts.Sum());
        Assert.All(parts.Zip(quotas), p => Assert.InRange(p.First, Math.Floor(p.Second), Math.Floor(p.Second) + 1));
    });
}
