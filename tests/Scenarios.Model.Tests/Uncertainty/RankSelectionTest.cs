using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Uncertainty;

/// <summary>Against sorting by the library.</summary>
public class RankSelectionTest
{
    public static TheoryData<string, double[]> Rows => new()
    {
        { "one", [3.5] },
        { "two, the greater first", [2, 1] },
        { "few", Numbers(100, i => Math.Sin(i)) },
        { "many", Numbers(5000, i => Math.Sin(i)) },
        { "in order", Numbers(1000, i => i) },
        { "in reverse", Numbers(1000, i => -i) },
        { "all the same", Numbers(1000, _ => 7.25) },
        { "half of them the same", Numbers(1000, i => i % 2 == 0 ? 1 : Math.Cos(i)) },
        { "with a far end", Numbers(1000, i => i == 500 ? 1e300 : Math.Sin(i)) },
        { "of both signs", Numbers(1000, i => (i - 500) * 1e-300) },
        { "with the greatest and the least double", Numbers(1000, i => i == 500 ? double.MaxValue : i == 501 ? double.MinValue : Math.Sin(i)) },
        { "below the normal numbers", Numbers(1000, i => (i % 7) * double.Epsilon) },
        { "neighbours in the last bit", Numbers(1000, i => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(1) + (i * 37 % 101))) },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void EveryRankAndTheNextAreThoseOfTheSortedRow(string row, double[] values)
    {
        Assert.NotEmpty(row);
        double[] sorted = [.. values.Order(), double.PositiveInfinity];
        for (var rank = 0; rank < values.Length; rank++)
        {
            Assert.Equal((sorted[rank], sorted[rank + 1]), RankSelection.Of(values, rank));
        }
    }

    private static double[] Numbers(int count, Func<int, double> number) => [.. Enumerable.Range(0, count).Select(number)];
}
