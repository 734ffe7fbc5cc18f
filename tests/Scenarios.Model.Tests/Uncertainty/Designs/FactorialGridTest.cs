using Scenarios.Model.Uncertainty.Designs;

namespace Scenarios.Model.Tests.Uncertainty.Designs;

public class FactorialGridTest
{
    private static readonly FactorialGrid Grid = new([new("growth", 2), new("price", 3), new("delay", 4)]);

    // Counted by hand: 23 = 1 + 2 · (2 + 3 · 3), and 24 begins the second replicate.
    [Theory]
    [InlineData(0, 0, 0, 0, 0)]
    [InlineData(1, 1, 0, 0, 0)]
    [InlineData(2, 0, 1, 0, 0)]
    [InlineData(5, 1, 2, 0, 0)]
    [InlineData(6, 0, 0, 1, 0)]
    [InlineData(23, 1, 2, 3, 0)]
    [InlineData(24, 0, 0, 0, 1)]
    [InlineData(77, 1, 2, 0, 3)]
    public void The_first_factor_varies_fastest(long draw, int growth, int price, int delay, long replicate)
    {
        Assert.Equal([growth, price, delay], Enumerable.Range(0, 3).Select(f => Grid.Level(f, draw)));
        Assert.Equal(replicate, Grid.Replicate(draw));
        Assert.Equal(draw - (24 * replicate), Grid.Cell([growth, price, delay]));
    }

    [Fact]
    public void Every_combination_is_there_once()
    {
        Assert.Equal(24, Grid.Cells);
        Assert.Equal(24, Enumerable.Range(0, 24).Select(draw => (Grid.Level(0, draw), Grid.Level(1, draw), Grid.Level(2, draw))).Distinct().Count());
    }

    [Fact]
    public void The_largest_grid_has_its_last_cell()
    {
        // 2^31 - 1 is a factor of neither: (2^31 - 1)² · 2 = 2^63 - 2^33 + 2.
        var grid = new FactorialGrid([new("a", int.MaxValue), new("b", int.MaxValue), new("c", 2)]);
        Assert.Equal(9223372028264841218, grid.Cells);
        Assert.Equal([int.MaxValue - 1, int.MaxValue - 1, 1], Enumerable.Range(0, 3).Select(f => grid.Level(f, grid.Cells - 1)));
        Assert.Equal(grid.Cells - 1, grid.Cell([int.MaxValue - 1, int.MaxValue - 1, 1]));
        Assert.Throws<ArgumentException>(() => new FactorialGrid([new("a", int.MaxValue), new("b", int.MaxValue), new("c", 3)]));
    }

    [Fact]
    public void Without_factors_there_is_one_cell()
    {
        var none = new FactorialGrid([]);
        Assert.Equal((1, 5, 0), (none.Cells, none.Replicate(5), none.Cell([])));
    }

    [Fact]
    public void What_is_no_grid_and_no_cell_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new FactorialGrid([new("a", 2), new("a", 3)]));
        Assert.Throws<ArgumentException>(() => new FactorialGrid([new("a", 0)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Grid.Level(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Grid.Replicate(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Grid.Cell([0, 3, 0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Grid.Cell([0, 0]));
    }
}
