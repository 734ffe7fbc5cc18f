using Scenarios.Model.Quantities;

namespace Scenarios.Model.Tests.Quantities;

public class LaneTest
{
    [Theory]
    [InlineData(-650)]
    [InlineData(-20.5)]
    [InlineData(-1e-9)]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(1)]
    [InlineData(88.7)]
    [InlineData(699)]
    public void Exp_agrees_with_the_library(double x) => Near(Math.Exp(x), Lane.Exp(x)[0]);

    [Theory]
    [InlineData(3e-308)]
    [InlineData(1e-9)]
    [InlineData(0.5)]
    [InlineData(0.99999)]
    [InlineData(1.41421356)]
    [InlineData(2)]
    [InlineData(1e300)]
    public void Log_agrees_with_the_library(double x) => Near(Math.Log(x), Lane.Log(x)[Lane.Width - 1]);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e-310)]
    public void Log_of_what_has_none_is_undefined(double x) => Assert.True(double.IsNaN(Lane.Log(x)[0]));

    [Theory]
    [InlineData(701)]
    [InlineData(-701)]
    [InlineData(double.NaN)]
    public void Exp_beyond_its_range_is_undefined(double x) => Assert.True(double.IsNaN(Lane.Exp(x)[0]));

    // The library's own answers are off by half a unit in the last place at most.
    [Fact]
    public void Exp_and_Log_are_right_to_two_units_in_the_last_place_everywhere()
    {
        const int points = 40_000;
        for (var i = 0; i <= points; i++)
        {
            var (x, near, far) = (-40 + (80.0 * i / points), 0.5 + (1.5 * i / points), Math.Pow(10, -300 + (600.0 * i / points)));
            Close(Math.Exp(x), Lane.Exp(x)[i % Lane.Width], x);
            Close(Math.Log(near), Lane.Log(near)[i % Lane.Width], near);
            Close(Math.Log(far), Lane.Log(far)[i % Lane.Width], far);
        }

        for (var small = 1e-15; small < 0.1; small *= 1.5)
        {
            Close(Math.Log(1 + small), Lane.Log(1 + small)[0], 1 + small);
            Close(Math.Log(1 - small), Lane.Log(1 - small)[0], 1 - small);
        }

        static void Close(double expected, double actual, double at) => Assert.True(Math.Abs(actual - expected) <= 2 * Math.BitIncrement(Math.Abs(expected)) - 2 * Math.Abs(expected), $"{actual:R} instead of {expected:R} at {at:R}");
    }

    [Fact]
    public void Min_and_Max_pass_on_what_is_undefined()
    {
        Assert.True(double.IsNaN(Lane.Max(0, Lane.Undefined)[0]));
        Assert.True(double.IsNaN(Lane.Min(1, Lane.Undefined)[0]));
    }

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(1.5, 2)]
    [InlineData(2.5, 2)]
    [InlineData(2.51, 3)]
    public void Halves_round_to_the_even_number(double x, double expected) => Assert.Equal(expected, Lane.Round(x)[0]);

    [Fact]
    public void Arithmetic_has_the_bits_of_plain_doubles()
    {
        const double a = 0.1, b = 0.7;
        Assert.Equal(a + b, ((Lane)a + b)[11]);
        Assert.Equal(a * b - b / a, ((Lane)a * b - (Lane)b / a)[5]);
        Assert.Equal(Math.Sqrt(b), Lane.Sqrt(b)[0]);
    }

    private static void Near(double expected, double actual) => Assert.True(Math.Abs(actual - expected) <= 1e-15 * Math.Max(Math.Abs(expected), 1e-3), $"{actual:R} instead of {expected:R}");
}
