using System.Globalization;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Books;

/// <summary>
/// Draws against tests/Reference: random numbers, distributions, shocks and the whole model behind them, by another hand in another language.
/// </summary>
public class ReferenceDrawsTest
{
    public static TheoryData<string, ulong> Files => new()
    {
        { "pipeline", 1 },
        { "pipeline", 20211231 },
        { "aluminium-slump", 1 },
        { "aluminium-slump", 20211231 },
        { "extremes", 7 },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_value_of_a_draw_agrees_to_nine_digits(string scenario, ulong seed)
    {
        var setup = Repository.Setup(scenario);
        var sampler = new FutureSampler(setup, seed, new MonteCarlo(), 1_000_008, Wanted.Everything);
        Dictionary<(string Entity, string Variable, int Year), double> ours = [];
        var (present, compared) = (-1L, 0);
        foreach (var line in File.ReadLines(Repository.PathOf("tests", "Reference", "golden", "draws", $"{scenario}-{seed}.csv")).Skip(1))
        {
            var cells = line.Split(',');
            var draw = long.Parse(cells[0], CultureInfo.InvariantCulture);
            if (draw != present)
            {
                (present, ours) = (draw, ReferenceImplementationTest.Values(setup, Drawn(setup, sampler, draw)));
            }

            var key = (cells[1], cells[2], int.Parse(cells[3], CultureInfo.InvariantCulture));
            var expected = double.Parse(cells[4], CultureInfo.InvariantCulture);
            Assert.True(ours.TryGetValue(key, out var actual), $"draw {draw}: {key} is missing");
            var tolerance = cells[2] == "capital_output_ratio_incremental" ? 1e-7 : 1e-9;
            Assert.True(Math.Abs(actual - expected) <= tolerance * Math.Max(Math.Abs(expected), 1e-3), $"draw {draw}: {key}: {actual:R} instead of {expected:R}");
            compared++;
        }

        Assert.True(compared > 2000, $"only {compared} values were compared");
    }

    private static System.Collections.Immutable.ImmutableArray<Series> Drawn(ModelSetup setup, FutureSampler sampler, long draw) =>
        Projection.Of(setup, Simulator.Run(sampler.Draw((ulong)draw / Lane.Width * Lane.Width)), (int)(draw % Lane.Width));
}
