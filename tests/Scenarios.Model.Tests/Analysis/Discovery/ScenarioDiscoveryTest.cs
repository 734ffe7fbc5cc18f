using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Discovery;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Analysis.Discovery;

public class ScenarioDiscoveryTest
{
    private const int Draws = 2000;
    private const ulong Seed = 7;

    private static readonly ModelSetup Pipeline = Repository.Setup("pipeline");

    private static Target Target(string id) => Repository.Pinglu.County.Targets.Single(t => t.Id == id);

    private static DiscoveryResult Discover(string target, bool missed = false, AnalysisWork? work = null, int draws = Draws, double density = 0.7, SamplingDesign? design = null) =>
        ScenarioDiscovery.Of(Pipeline, Target(target), missed, Seed, design ?? new MonteCarlo(), draws, new PrimSettings(0.05, density, 2), work ?? AnalysisWork.Alone);

    // Every draw is made again, with all its years, and its conditions are looked up by name.
    [Fact]
    public void The_boxes_of_the_county_hold_what_they_are_said_to_hold_draw_by_draw()
    {
        var found = Discover("gdp-growth");
        Assert.NotEmpty(found.Boxes);
        AssertCounts(0, b => (b.Odds.Draws, b.Odds.Hits));
        AssertCounts(2048, b => (b.Fresh!.Value.Draws, b.Fresh.Value.Hits)); // the fresh ones begin at the next whole batch

        void AssertCounts(long first, Func<DiscoveredBox, (long, long)> said)
        {
            var sampler = new FutureSampler(Pipeline, Seed, new MonteCarlo(), Draws, Wanted.Everything);
            var block = new CountyBlock(sampler.Draw(0));
            var gdp = block.Accounts[CountySeries.GdpReal];
            var counts = new (long Points, long Hits)[found.Boxes.Length];
            for (var draw = first; draw < first + Draws; draw += Lane.Width)
            {
                var futures = sampler.Draw((ulong)draw);
                Simulator.Run(block, futures);
                for (var lane = 0; lane < Lane.Width; lane++)
                {
                    var hit = Math.Pow(gdp[5][lane] / gdp[0][lane], 0.2) - 1 >= 0.10;
                    var box = Array.FindIndex([.. found.Boxes], b => b.Covering.Found.Box.Conditions.All(c => Holds(c, found.Inputs[c.Dimension], futures, lane)));
                    if (box >= 0)
                    {
                        counts[box] = (counts[box].Points + 1, counts[box].Hits + (hit ? 1 : 0));
                    }
                }
            }

            Assert.Equal(found.Boxes.Select(said), counts);
        }
    }

    [Fact]
    public void A_missed_target_is_the_complement_of_a_reached_one()
    {
        var (met, missed) = (Discover("industry-share", density: 0.3), Discover("services-share", missed: true));
        Assert.Equal(Draws, Discover("services-share").Base.Hits + missed.Base.Hits);

        // Industrial prices make industry's share, and services lose theirs by them.
        Assert.All(new[] { met, missed }, r => Assert.Contains(r.Boxes[0].Covering.Found.Box.Conditions, c => r.Inputs[c.Dimension].Key == "price/industry" && c.Low > 0));
    }

    [Fact]
    public void What_cannot_matter_is_no_dimension()
    {
        var keys = Discover("gdp-growth", draws: 500).Inputs.Select(i => i.Key).ToHashSet();
        Assert.Contains("growth.aluminium.p14", keys);
        Assert.Contains("price/industry", keys);
        Assert.Contains("growth/services", keys);
        Assert.Contains("project/fusheng-alumina-2/realised", keys);
        Assert.All(
            [
                "growth.aluminium.p15",                  // a later plan period
                "fiscal.elasticity",                     // serves another account
                "shock.persistence",                     // fixed
                "project.delay.planned",                 // each project has its own
                "project/electrolytic-aluminium/utilisation", // starts 2023, three years to build
            ],
            key => Assert.DoesNotContain(key, keys));
    }

    [Fact]
    public void A_shock_is_measured_apart_from_the_scenarios_events()
    {
        var struck = Repository.SetupOf("extends: pipeline\nevents: [ { price: -0.25, sector: industry, year: 2022 }, { growth: 0.1, sector: industry, year: 2024 } ]");
        foreach (var (kind, key) in new[] { (InputKind.PriceShock, "price/industry"), (InputKind.GrowthShock, "growth/industry") })
        {
            var input = DiscoveryInputs.Of(struck).Single(i => i.Key == key);
            Assert.Equal(kind, input.Kind);
            Lane with = Read(struck, input), without = Read(Pipeline, input);
            for (var lane = 0; lane < Lane.Width; lane++)
            {
                Assert.Equal(without[lane], with[lane], 1e-12);
                Assert.NotEqual(0, with[lane]);
            }
        }

        static Lane Read(ModelSetup setup, DiscoveryInput input) => input.Read(new FutureSampler(setup, Seed, new MonteCarlo(), 8, Wanted.Everything).Draw(0));
    }

    [Fact]
    public void Threads_change_no_bit()
    {
        foreach (var design in new SamplingDesign[] { new MonteCarlo(), new LatinHypercubeDesign() })
        {
            string Text(AnalysisWork work) => Discover("gdp-growth", work: work, draws: 1000, design: design) is var r
                ? string.Join(' ', [r.Base, r.End, .. r.Boxes.SelectMany(b => (object[])[.. b.Covering.Found.Box.Conditions, b.Odds, b.Fresh!, b.Together, .. b.Covering.Reappears, .. b.Covering.Found.Trajectory.Select(t => t.Count)])])
                : "";
            var alone = Text(AnalysisWork.Alone);
            Assert.Contains("Condition", alone, StringComparison.Ordinal);
            Assert.Equal(alone, Text(new TwoThreads()));
        }
    }

    private static bool Holds(Condition condition, DiscoveryInput input, Futures futures, int lane)
    {
        var parts = input.Key.Split('/');
        double Cumulated(Func<int, int, Lane> factor)
        {
            var (product, sector) = (1.0, Array.FindIndex([.. Pipeline.Sectors], s => s.Facts.Id == parts[1]));
            for (var step = 1; step <= 5; step++)
            {
                product *= factor(step, sector)[lane];
            }

            return product - 1;
        }

        int Project() => Array.FindIndex([.. Pipeline.Projects], p => p.Facts.Id == parts[1]);
        var value = parts switch
        {
            ["growth", _] => Cumulated(futures.GrowthShock),
            ["price", _] => Cumulated(futures.PriceShock),
            [_, _, "realised"] => futures.Realised(Project())[lane],
            [_, _, "delay"] => futures.Delay(Project())[lane],
            [_, _, "utilisation"] => futures.Utilisation(Project())[lane],
            _ => futures.Assumption(Array.FindIndex([.. Pipeline.Scenario.Assumptions], a => a.Value.Key == input.Key))[lane],
        };
        return !(value < condition.Low) && !(value > condition.High);
    }
}
