using Scenarios.Counties;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Uncertainty;

public class FutureSamplerTest
{
    private const int Draws = 80_000;

    // Means and variances of the textbooks: triangular (a + b + c)/3 and (a² + b² + c² − ab − ac − bc)/18, uniform (a + b)/2 and (b − a)²/12,
    // normal with 5th and 95th percentile 1 and 5: 3 and ((5 − 1)/(2 · 1.6448536269514722))² = 1.478480...
    [Theory]
    [InlineData("triangular", 1, 2, 6, 3, 1.1666666666666667)]
    [InlineData("triangular", 1, 1, 4, 2, 0.5)]
    [InlineData("uniform", -1, 0, 3, 1, 1.3333333333333333)]
    [InlineData("normal", 1, 3, 5, 3, 1.4784806)]
    public void Distributions_have_their_moments(string distribution, double low, double mode, double high, double mean, double variance)
    {
        var quantile = new Quantile(Of(Enum.Parse<Distribution>(distribution, ignoreCase: true), low, mode, high));
        var streams = new RandomStreams(42, ["x"]);
        var (row, values) = (new Lanes(1), new List<double>());
        for (ulong draw = 0; draw < Draws; draw += Lane.Width)
        {
            streams.Fill(row, draw);
            values.AddRange(DrawsOf(quantile.At(row[0])));
        }

        var average = values.Average();
        Assert.InRange(average, mean - (5 * Math.Sqrt(variance / Draws)), mean + (5 * Math.Sqrt(variance / Draws)));
        var spread = values.Average(v => (v - average) * (v - average));
        Assert.InRange(spread / variance, 1 - (5 * Math.Sqrt(3.0 / Draws)), 1 + (5 * Math.Sqrt(3.0 / Draws)));
    }

    // A quarter of the way up a triangle from 0 over 1 to 4: u = x²/4 for x ≤ 1, so u = 0.16 gives 0.8; and 1 − (4 − x)²/12 = 0.75 gives 4 − sqrt(3).
    [Fact]
    public void The_triangular_quantile_is_the_inverse_of_its_distribution()
    {
        var quantile = new Quantile(Of(Distribution.Triangular, 0, 1, 4));
        Assert.Equal(0.8, quantile.At(0.16)[0], 14);
        Assert.Equal(4 - Math.Sqrt(3), quantile.At(0.75)[0], 14);
        Assert.Equal(7, new Quantile(Of(Distribution.Triangular, 7, 7, 7)).At(0.3)[0]);
    }

    [Theory]
    [InlineData("triangular", 0, 1, 3)]
    [InlineData("triangular", 0, 2, 6)]
    [InlineData("uniform", 0.5, 1, 3.5)]
    [InlineData("normal", 0, 1, 2)]
    [InlineData("fixed", 2.5, 2.5, 2.5)]
    public void A_delay_is_the_rounded_quantile(string distribution, double low, double mode, double high)
    {
        var quantile = new Quantile(Of(Enum.Parse<Distribution>(distribution, ignoreCase: true), low, mode, high));
        var delay = new DelayQuantile(quantile);
        var streams = new RandomStreams(1, ["delay"]);
        var row = new Lanes(1);
        for (ulong draw = 0; draw < 4000; draw += Lane.Width)
        {
            streams.Fill(row, draw);
            Assert.Equal(DrawsOf(quantile.At(row[0])).Select(x => Math.Round(x)), DrawsOf(delay.At(row[0]))); // Math.Round, too, takes halves to the even number
        }
    }

    [Fact]
    public void Shocks_have_expectation_one_and_the_standard_deviation_of_their_assumption()
    {
        var setup = Repository.Setup("pipeline");
        var sampler = new FutureSampler(setup, 99, new MonteCarlo(), Draws, Wanted.Everything);
        var (growth, price) = (new double[setup.Steps + 1, 4], new double[setup.Steps + 1, 4]);
        var (growthSquares, priceSquares) = (new double[setup.Steps + 1, 4], new double[setup.Steps + 1, 4]);
        for (ulong draw = 0; draw < Draws; draw += Lane.Width)
        {
            var futures = sampler.Draw(draw);
            for (var step = 1; step <= setup.Steps; step++)
            {
                for (var s = 0; s < 4; s++)
                {
                    foreach (var (g, h) in DrawsOf(futures.GrowthShock(step, s)).Zip(DrawsOf(futures.PriceShock(step, s))))
                    {
                        (growth[step, s], price[step, s]) = (growth[step, s] + g, price[step, s] + h);
                        (growthSquares[step, s], priceSquares[step, s]) = (growthSquares[step, s] + (Math.Log(g) * Math.Log(g)), priceSquares[step, s] + (Math.Log(h) * Math.Log(h)));
                    }
                }
            }
        }

        double Value(string key) => setup.Scenario.Assumptions.First(a => a.Value.Key == key).Value.Mode;
        var rho = Value("shock.persistence");
        for (var step = 1; step <= setup.Steps; step++)
        {
            for (var s = 0; s < 4; s++)
            {
                var id = setup.Sectors[s].Facts.Id;
                double sd = Value($"shock.growth.{id}") * Math.Sqrt(1 - Math.Pow(rho, 2 * step)), q = Value($"shock.price.{id}");
                Assert.InRange((growth[step, s] / Draws) - 1, -5 * sd / Math.Sqrt(Draws), 5 * sd / Math.Sqrt(Draws));
                Assert.InRange((price[step, s] / Draws) - 1, -5 * q / Math.Sqrt(Draws), 5 * q / Math.Sqrt(Draws));
                Assert.InRange(growthSquares[step, s] / Draws / ((sd * sd) + (sd * sd * sd * sd / 4)), 0.97, 1.03);
                Assert.InRange(priceSquares[step, s] / Draws / ((q * q) + (q * q * q * q / 4)), 0.97, 1.03);
            }
        }
    }

    [Fact]
    public void Paired_scenarios_differ_only_through_their_levers()
    {
        var (plain, changed) = (Repository.Setup("pipeline"), Repository.SetupOf("""
            assumptions:
              growth.aluminium.p14: 0.05
              linkage.response: { add: 0.1 }
            projects:
              - { id: fusheng-alumina-2, realised: 1 }
              - { id: trina-solar, delay: 2 }
            """));
        foreach (var design in new SamplingDesign[] { new MonteCarlo(), new LatinHypercubeDesign(), new SobolDesign(DirectionNumbersFile.Shipped, false), new SobolDesign(DirectionNumbersFile.Shipped, true) })
        {
            var (a, b) = (new FutureSampler(plain, 5, design, 1000, Wanted.Everything).Draw(16), new FutureSampler(changed, 5, design, 1000, Wanted.Everything).Draw(16));
            for (var i = 0; i < plain.Scenario.Assumptions.Length; i++)
            {
                var key = plain.Scenario.Assumptions[i].Value.Key;
                var (x, y) = (DrawsOf(a.Assumption(i)), DrawsOf(b.Assumption(i)));
                switch (key)
                {
                    case "growth.aluminium.p14":
                        Assert.All(y, v => Assert.Equal(0.05, v));
                        break;
                    case "linkage.response":
                        Assert.All(x.Zip(y), p => Assert.Equal(p.First + 0.1, p.Second, 12));
                        break;
                    default:
                        Assert.Equal(x, y);
                        break;
                }
            }

            foreach (var project in plain.Projects)
            {
                var (id, p) = (project.Facts.Id, project.Index);
                Assert.Equal(id == "fusheng-alumina-2" ? Enumerable.Repeat(1.0, Lane.Width) : DrawsOf(a.Realised(p)), DrawsOf(b.Realised(p)));
                Assert.Equal(id == "trina-solar" ? Enumerable.Repeat(2.0, Lane.Width) : DrawsOf(a.Delay(p)), DrawsOf(b.Delay(p)));
                Assert.Equal(DrawsOf(a.Utilisation(p)), DrawsOf(b.Utilisation(p)));
            }

            Assert.Equal(DrawsOf(a.GrowthShock(3, 1)), DrawsOf(b.GrowthShock(3, 1)));
            Assert.Equal(DrawsOf(a.PriceShock(15, 3)), DrawsOf(b.PriceShock(15, 3)));
        }
    }

    // A county that is known by sector only draws no shocks, but its events are there, and strike every draw once.
    [Theory]
    [InlineData("pinglu", "industry")]
    [InlineData("pingshun", "secondary")]
    public void A_draw_is_the_same_whatever_was_drawn_before(string county, string sector)
    {
        var (entry, faults) = (Repository.Counties.Open(county), new FaultList());
        var scenario = ScenarioFile.Read("slump.yaml", "slump", System.Text.Encoding.UTF8.GetBytes($"name: {{ zh: 跌, en: Slump }}\nevents:\n  - {{ price: -0.25, sector: {sector}, year: 2022 }}\n"), faults)!;
        var setup = new ModelSetup(entry.County, Scenarios.Model.WhatIfs.ScenarioResolver.Resolve(entry.County, [scenario], faults)!);
        faults.ThrowIfErrors();
        var (fresh, used) = (new FutureSampler(setup, 1, new MonteCarlo(), 100, Wanted.Everything), new FutureSampler(setup, 1, new MonteCarlo(), 100, Wanted.Everything));
        var block = new CountyBlock(used.Draw(0), Wanted.Everything);
        Simulator.Run(block, used.Draw(16));
        Simulator.Run(block, used.Draw(32));
        var (a, b) = (Projection.Of(setup, Simulator.Run(fresh.Draw(32)), 5), Projection.Of(setup, block, 5));
        Assert.All(a.Zip(b), pair => Assert.Equal((pair.First.Entity, pair.First.Variable), (pair.Second.Entity, pair.Second.Variable)));
        Assert.All(a.Zip(b), pair => Assert.Equal(pair.First.Values, pair.Second.Values));
    }

    // Under a design of 64 draws every uncertain assumption falls once into each 64th of its distribution.
    [Theory]
    [InlineData("lhs")]
    [InlineData("sobol")]
    [InlineData("sobol-owen")]
    public void A_design_fills_every_layer_once(string name)
    {
        const int draws = 64;
        var (setup, faults) = (Repository.Setup("pipeline"), new FaultList());
        var sampler = new FutureSampler(setup, 3, SamplingDesigns.Parse(name, setup, draws, () => DirectionNumbersFile.Shipped, faults)!, draws, Wanted.Everything);
        Assert.Empty(faults.All);
        var uncertain = setup.Scenario.Assumptions.Select((a, i) => (a.Value, i)).Where(a => a.Value.Distribution == Distribution.Triangular && !a.Value.Key.StartsWith("project.", StringComparison.Ordinal)).ToArray();
        Assert.True(uncertain.Length > 60);
        var layers = uncertain.Select(_ => new HashSet<int>()).ToArray();
        for (ulong draw = 0; draw < draws; draw += Lane.Width)
        {
            var futures = sampler.Draw(draw);
            for (var i = 0; i < uncertain.Length; i++)
            {
                foreach (var value in DrawsOf(futures.Assumption(uncertain[i].i)))
                {
                    layers[i].Add((int)(draws * Cumulative(uncertain[i].Value, value)));
                }
            }
        }

        Assert.All(layers, l => Assert.Equal(draws, l.Count));
    }

    [Fact]
    public void A_grid_has_every_combination_and_its_cells_differ_by_their_factors_alone()
    {
        var (setup, faults) = (Repository.Setup("pipeline"), new FaultList());
        var design = SamplingDesigns.Parse("grid:growth.aluminium.p14=3,linkage.response=0.2|0.5", setup, 24, () => throw new InvalidOperationException(), faults);
        Assert.Empty(faults.All);
        Assert.Equal("grid:growth.aluminium.p14=-0.015|0.03|0.075,linkage.response=0.2|0.5", design!.Id);
        var sampler = new FutureSampler(setup, 3, design, 24, Wanted.Everything);
        int growth = setup.Scenario.Assumptions.Select((a, i) => (a.Value.Key, i)).First(a => a.Key == "growth.aluminium.p14").i, response = growth, other = growth + 1;
        response = setup.Scenario.Assumptions.Select((a, i) => (a.Value.Key, i)).First(a => a.Key == "linkage.response").i;
        var seen = new List<(double Growth, double Response, double Other, double Shock, double Built)>();
        for (ulong draw = 0; draw < 24; draw += Lane.Width)
        {
            var f = sampler.Draw(draw);
            seen.AddRange(Enumerable.Range(0, (int)Math.Min(Lane.Width, 24 - draw)).Select(i => (f.Assumption(growth)[i], f.Assumption(response)[i], f.Assumption(other)[i], f.GrowthShock(2, 1)[i], f.Delay(4)[i])));
        }

        foreach (var replicate in seen.Chunk(6))
        {
            Assert.Equal([(-0.015, 0.2), (0.03, 0.2), (0.075, 0.2), (-0.015, 0.5), (0.03, 0.5), (0.075, 0.5)], replicate.Select(c => (Math.Round(c.Growth, 12), c.Response)));
            Assert.Single(replicate.Select(c => (c.Other, c.Shock, c.Built)).Distinct());
        }

        Assert.Equal(4, seen.Select(c => c.Shock).Distinct().Count());
        var mc = new FutureSampler(setup, 3, new MonteCarlo(), 24, Wanted.Everything).Draw(0);
        Assert.Equal(Enumerable.Range(0, 4).Select(r => mc.GrowthShock(2, 1)[r]), seen.Chunk(6).Select(c => c[0].Shock));
    }

    [Theory]
    [InlineData("grid:growth.aluminum.p14=3", "growth.aluminum.p14=3")]
    [InlineData("grid:linkage.response", "linkage.response")]
    [InlineData("grid:linkage.response=0.2|2", "linkage.response=0.2|2")]
    [InlineData("grid:linkage.response=1", "linkage.response=1")]
    [InlineData("grid:project.utilisation=3", "project.utilisation=3")]
    [InlineData("grid:linkage.response=2,linkage.response=3", "linkage.response")]
    [InlineData("grid:linkage.response=7", "24")]
    [InlineData("sobl", "sobl")]
    public void A_design_that_cannot_be_is_refused_with_what_is_wrong(string name, string value)
    {
        var faults = new FaultList();
        Assert.Null(SamplingDesigns.Parse(name, Repository.Setup("pipeline"), 24, () => DirectionNumbersFile.Shipped, faults));
        Assert.Equal(value, Assert.Single(faults.All).Value);
    }

    private static double Cumulative(Assumption a, double x) => x < a.Mode
        ? (x - a.Low) * (x - a.Low) / ((a.High - a.Low) * (a.Mode - a.Low))
        : 1 - ((a.High - x) * (a.High - x) / ((a.High - a.Low) * (a.High - a.Mode)));

    private static Assumption Of(Distribution distribution, double low, double mode, double high) => Repository.Pinglu.County.Assumptions[0] with { Distribution = distribution, Low = low, Mode = mode, High = high };

    private static double[] DrawsOf(Lane lane) => [.. Enumerable.Range(0, Lane.Width).Select(i => lane[i])];
}
