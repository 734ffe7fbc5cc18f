using System.Globalization;
using Scenarios.Counties;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty.Designs;

namespace Scenarios.Model.Tests.Uncertainty.Designs;

public class SobolSequenceTest
{
    private static readonly SobolSequence Sobol = DirectionNumbersFile.Shipped;

    [Theory]
    [InlineData(0, 0, 0, 0, 0)]
    [InlineData(1, 0.5, 0.5, 0.5, 0.5)]
    [InlineData(2, 0.75, 0.25, 0.25, 0.25)]
    [InlineData(3, 0.25, 0.75, 0.75, 0.75)]
    [InlineData(4, 0.375, 0.375, 0.625, 0.875)]
    public void The_first_points_are_those_of_Joe_and_Kuo(uint index, double first, double second, double third, double fourth) =>
        Assert.Equal([first, second, third, fourth], Enumerable.Range(1, 4).Select(d => Sobol.Point(d, index) / 4294967296.0));

    [Fact]
    public void The_points_of_all_dimensions_are_those_of_SciPy()
    {
        var lines = File.ReadAllLines(Repository.PathOf("tests", "Scenarios.Model.Tests", "Uncertainty", "Designs", "sobol-scipy.csv"));
        var table = lines.Where(l => !l.StartsWith('#')).Skip(1).Select(l => Array.ConvertAll(l.Split(','), t => uint.Parse(t, CultureInfo.InvariantCulture))).ToArray();
        Assert.Equal(2048, table.Length);
        Assert.Equal(2048, Sobol.Dimensions);
        foreach (var row in table)
        {
            Assert.Equal(row[1..], new[] { 1000u, 1234567u, uint.MaxValue }.Select(n => Sobol.Point((int)row[0], n)));
        }
    }

    [Theory]
    [InlineData(1, 0u)]
    [InlineData(2, 16u)]
    [InlineData(77, 1008u)]
    [InlineData(2048, 123456u)]
    [InlineData(2048, 0xFFFFFFF0u)]
    public void Draws_at_once_are_those_of_each_alone(int dimension, uint first)
    {
        var points = new uint[Lane.Width];
        Sobol.Points(dimension, first, points);
        Assert.Equal(Enumerable.Range(0, Lane.Width).Select(i => Sobol.Point(dimension, first + (uint)i)), points);
    }

    [Fact]
    public void Each_dimension_fills_every_interval_once()
    {
        for (var d = 1; d <= Sobol.Dimensions; d++)
        {
            Assert.True(Nets.IsNet([.. Enumerable.Range(0, 256).Select(i => Sobol.Point(d, (uint)i))]), $"dimension {d}");
        }
    }

    [Fact]
    public void The_first_two_dimensions_fill_every_elementary_box_once()
    {
        for (var m = 1; m <= 12; m++)
        {
            // Also a later stretch of the sequence is a net.
            foreach (var start in new[] { 0, 5 << m })
            {
                uint[] Points(int d) => [.. Enumerable.Range(start, 1 << m).Select(i => Sobol.Point(d, (uint)i))];
                Assert.True(Nets.IsNet(Points(1), Points(2)), $"2^{m} points from {start}");
            }
        }
    }

    [Fact]
    public void A_uniform_number_lies_inside_0_and_1_and_mirrors_exactly()
    {
        Assert.Equal(Math.ScaleB(1, -33), SobolSequence.ToUniform(0));
        Assert.Equal(1 - Math.ScaleB(1, -33), SobolSequence.ToUniform(uint.MaxValue));
        Assert.Equal(0.5 + Math.ScaleB(1, -33), SobolSequence.ToUniform(0x80000000));
        Assert.All(new uint[] { 0, 1, 12345678, 0x80000000 }, x => Assert.Equal(1.0, SobolSequence.ToUniform(x) + SobolSequence.ToUniform(~x)));
    }

    [Fact]
    public void What_is_not_there_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Sobol.Point(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sobol.Point(2049, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sobol.Points(1, 4, new uint[8]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sobol.Points(1, 8, new uint[7]));
        Assert.Throws<ArgumentException>(() => new SobolSequence([new DirectionNumbers(2, 1, [1, 2])]));
        Assert.Throws<ArgumentException>(() => new SobolSequence([new DirectionNumbers(2, 1, [1, 5])]));
        Assert.Throws<ArgumentException>(() => new SobolSequence([new DirectionNumbers(2, 1, [1])]));
    }
}
