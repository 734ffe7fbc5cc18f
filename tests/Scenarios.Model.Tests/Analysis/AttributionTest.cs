using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Attributions;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Tests.Analysis;

public class AttributionTest
{
    private const double Rounding = 1e-12;

    private static readonly Outcome[] Asked = SevenScenarios.Everything(2023, 2025, 2035);

    private static readonly Lazy<Dictionary<(string A, string B), Attribution>> All = new(() =>
        SevenScenarios.Pairs.SelectMany(p => new[] { p, (p.B, p.A) }).AsParallel().ToDictionary(p => p, p => Attribution.Of(SevenScenarios.Setups[p.Item1], SevenScenarios.Setups[p.Item2], Asked, AnalysisWork.Alone)));

    [Fact]
    public void Nobodys_coalition_is_the_first_scenario_and_that_of_all_the_second_for_every_pair_and_indicator()
    {
        var own = SevenScenarios.Setups.ToDictionary(s => s.Key, s => Repository.Project(s.Value).Where(x => x.Kind == EntityKind.County).ToDictionary(x => x.Variable, x => x.Values));
        foreach (var (a, b) in SevenScenarios.Pairs)
        {
            var union = new ScenarioUnion(SevenScenarios.Setups[a], SevenScenarios.Setups[b], 2035);
            var ends = union.Values(Asked, 2, (coalition, ofSecond) => Array.Fill(ofSecond, coalition == 1), AnalysisWork.Alone);
            for (var i = 0; i < Asked.Length; i++)
            {
                foreach (var (name, seen) in new[] { (a, ends[i][0]), (b, ends[i][1]) })
                {
                    var expected = own[name][Asked[i].Indicator][Asked[i].Year - 2020];
                    Assert.True(Math.Abs(seen - expected) <= Rounding * Math.Abs(expected), $"{a} {b} {Asked[i]}: {seen:R} is not {expected:R}");
                }
            }
        }
    }

    [Fact]
    public void Parts_add_up_to_the_difference_for_every_pair_and_indicator()
    {
        Assert.Equal(42, All.Value.Count);
        foreach (var (pair, attribution) in All.Value)
        {
            Assert.InRange(attribution.Groups.Length, 1, Shapley.MostPlayers);
            foreach (var split in attribution.Differences)
            {
                var gap = Math.Abs(split.Parts.Sum(p => p.Part) - split.Difference);
                Assert.True(gap <= (1e-9 * Math.Abs(split.Difference)) + (1e-14 * Math.Abs(split.From)), $"{pair} {split.Outcome}: {gap:R} of {split.Difference:R}");
                Assert.Equal(split.Interaction, split.Parts.Sum(p => p.Interaction), (1e-9 * split.Parts.Sum(p => Math.Abs(p.Alone))) + (1e-12 * Math.Abs(split.From)));
            }
        }
    }

    [Fact]
    public void Swapping_the_scenarios_negates_each_part_and_lets_alone_and_last_change_places()
    {
        foreach (var (a, b) in SevenScenarios.Pairs)
        {
            var (there, back) = (All.Value[(a, b)], All.Value[(b, a)]);
            Assert.Equal(there.Groups.Select(g => g.Name), back.Groups.Select(g => g.Name));
            foreach (var (one, other) in there.Differences.Zip(back.Differences))
            {
                var near = (1e-9 * Math.Abs(one.Difference)) + (Rounding * Math.Abs(one.From));
                Assert.All(one.Parts.Zip(other.Parts), p =>
                {
                    Assert.Equal(-p.First.Part, p.Second.Part, near);
                    Assert.Equal(-p.First.Alone, p.Second.Last, near);
                    Assert.Equal(-p.First.Last, p.Second.Alone, near);
                });
            }
        }
    }

    // Each coalition as a scenario file of its own, stepped by itself, and the players in every order.
    [Fact]
    public void The_split_is_that_of_scenario_files_with_some_of_the_levers_each()
    {
        (string Group, string Kind, string Text)[] levers =
        [
            ("Organic growth: services", "assumptions", "  growth.digital.*: { add: 0.05 }"),
            ("Projects: Coal-power-aluminium", "projects", "  - { id: fusheng-alumina-2, start: 2023, full_value_added: 90000, realised: 1 }"),
            ("Prices", "assumptions", "  inflation.industry: 0.04"),
            ("Labour", "assumptions", "  labour.scarcity: { multiply: 3 }"),
            ("Price events", "events", "  - { price: -0.2, sector: services, year: 2023 }"),
        ];
        var setups = Enumerable.Range(0, 32).Select(s => Repository.SetupOf(string.Join('\n', levers.Where((_, i) => (s & (1 << i)) != 0).GroupBy(l => l.Kind).Select(g => $"{g.Key}:\n{string.Join('\n', g.Select(l => l.Text))}")))).ToArray();
        foreach (var (indicator, year) in new[] { ("gdp_nominal", 2025), ("secondary_share", 2025), ("population", 2030), ("above_scale_enterprises", 2025) })
        {
            var worth = setups.Select(s => Repository.Project(s).First(x => x.Variable == indicator && x.Kind == EntityKind.County).Values[year - 2020]).ToArray();
            var expected = Orders.Parts(5, s => worth[s]);
            var attribution = Attribution.Of(setups[0], setups[^1], [new(indicator, year)], AnalysisWork.Alone);
            Assert.Equal(levers.Select(l => l.Group), attribution.Groups.Select(g => g.Name.En));
            Assert.All(attribution.Differences[0].Parts.Zip(expected), p => Assert.Equal(p.Second, p.First.Part, 1e-9 * Math.Abs(worth[^1])));
            Assert.All(attribution.Differences[0].Parts.Select((p, i) => (p, i)), x => Assert.Equal(worth[1 << x.i] - worth[0], x.p.Alone, 1e-9 * Math.Abs(worth[0])));
        }
    }

    [Fact]
    public void Only_what_moves_the_central_case_up_to_the_year_counts()
    {
        var own = Repository.SetupOf("");
        var other = Repository.SetupOf("""
            assumptions:
              growth.digital.p16: { add: 0.05 }
              growth.finance.p14: { low: 0.01, mode: 0.055, high: 0.2 }
              shock.growth.services: 0.2
            events:
              - { price: 0.5, sector: services, year: 2030 }
            """);
        var early = Attribution.Of(own, other, [new("gdp_nominal", 2029)], AnalysisWork.Alone);
        Assert.Empty(early.Groups);
        Assert.Equal((4, 0), (early.Idle, early.Differences[0].Difference));
        Assert.Equal(["Price events"], Attribution.Of(own, other, [new("gdp_nominal", 2030)], AnalysisWork.Alone).Groups.Select(g => g.Name.En));
        Assert.Equal(["Organic growth: services", "Price events"], Attribution.Of(own, other, [new("gdp_nominal", 2031)], AnalysisWork.Alone).Groups.Select(g => g.Name.En));
    }

    [Fact]
    public void Groups_beyond_twelve_are_merged_and_named_the_same_ones_either_way()
    {
        var everything = Repository.SetupOf("""
            extends: [plan, aluminium-slump]
            assumptions:
              inflation.*: { add: 0.01 }
              linkage.response: 0.5
              labour.scarcity: 2
              population.growth: { add: 0.002 }
              fiscal.elasticity: { add: 0.1 }
              project.ramp.1: 0.9
            """);
        var union = new ScenarioUnion(SevenScenarios.Setups["delayed"], everything, 2035);
        Assert.True(union.Groups.Length > Shapley.MostPlayers + 1, $"{union.Groups.Length} groups");
        Outcome[] asked = [new("gdp_nominal", 2035), new("fiscal_revenue", 2035)];
        var (there, back) = (Attribution.Of(SevenScenarios.Setups["delayed"], everything, asked, AnalysisWork.Alone), Attribution.Of(everything, SevenScenarios.Setups["delayed"], asked, AnalysisWork.Alone));
        Assert.Equal(Shapley.MostPlayers, there.Groups.Length);
        var rest = there.Groups[^1];
        Assert.Equal(LeverGroupKind.Rest, rest.Kind);
        Assert.Equal(union.Groups.Select(g => g.Name).Except(there.Groups.Select(g => g.Name)), rest.Merged);
        Assert.Equal(union.Groups.Sum(g => g.Projects), there.Groups.Sum(g => g.Projects));
        foreach (var (one, other) in there.Differences.Zip(back.Differences))
        {
            Assert.Equal(one.Difference, one.Parts.Sum(p => p.Part), 1e-9 * Math.Abs(one.Difference));
            Assert.All(one.Parts.Zip(other.Parts), p => Assert.Equal(-p.First.Part, p.Second.Part, 1e-9 * Math.Abs(one.Difference)));
        }

        // What the first outcome is little moved by is merged: revenue's elasticity does not move GDP, and is told apart no more.
        Assert.Contains(rest.Merged, name => name.En.StartsWith("Other assumptions", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_threads_give_the_same_bits_as_one()
    {
        var threaded = Attribution.Of(SevenScenarios.Setups["delayed"], SevenScenarios.Setups["plan"], Asked, new TwoThreads());
        var alone = All.Value[("delayed", "plan")];
        Assert.Equal(
            alone.Differences.SelectMany(d => d.Parts.SelectMany(p => new[] { p.Part, p.Alone, p.Last })).Select(BitConverter.DoubleToInt64Bits),
            threaded.Differences.SelectMany(d => d.Parts.SelectMany(p => new[] { p.Part, p.Alone, p.Last })).Select(BitConverter.DoubleToInt64Bits));
    }

    [Fact]
    public void Volume_and_price_of_the_sectors_add_up_for_every_pair()
    {
        string[] indicators = ["gdp_nominal", "gdp_real", "gdp_nominal_ratio_2019", "gdp_real_ratio_2019", "primary_share", "secondary_share", "industry_share", "tertiary_share"];
        foreach (var (a, b) in SevenScenarios.Pairs)
        {
            foreach (var indicator in indicators)
            {
                var outcome = new Outcome(indicator, 2025);
                var split = All.Value[(a, b)].Differences.First(d => d.Outcome == outcome);
                var parts = SectorAccounting.Of(SevenScenarios.Setups[a], SevenScenarios.Setups[b], outcome)!.Value;
                Assert.Equal(split.Difference, parts.Sum(p => p.Total), 1e-12 * Math.Abs(split.From));
                var pricesDiffer = (a == "aluminium-slump" || b == "aluminium-slump") && !indicator.Contains("real", StringComparison.Ordinal);
                Assert.Equal(pricesDiffer, parts.Any(p => Math.Abs(p.Price) > 1e-12));
            }
        }

        Assert.Null(SectorAccounting.Of(SevenScenarios.Setups["plan"], SevenScenarios.Setups["trend"], new("population", 2025)));
    }
}
