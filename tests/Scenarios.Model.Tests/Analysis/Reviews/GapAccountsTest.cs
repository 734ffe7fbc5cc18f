using Scenarios.Model.Analysis.Attributions;
using Scenarios.Model.Analysis.Reviews;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Tests.Analysis.Reviews;

public class GapAccountsTest
{
    private static readonly ModelSetup Pipeline = Repository.Setup("pipeline");
    private static readonly Dictionary<StatisticalSector, double> Variances = new() { [StatisticalSector.Primary] = 0.01, [StatisticalSector.Secondary] = 0.02, [StatisticalSector.Tertiary] = 0.005 };

    private static System.Collections.Immutable.ImmutableArray<GapAccount> Of(int year, params Actual[] actuals) => new GapAccounts(Pipeline, new ActualBook(actuals, year, null, []), year).Of(Variances);

    private static double Line(GapAccount account, GapPart part) => account.Lines.Where(l => l.Part == part).Sum(l => l.Amount!.Value);

    private static double Central(ModelSetup setup, string sector, string variable, int year) => Repository.Project(setup).Single(s => s.Kind == EntityKind.Sector && s.Entity == sector && s.Variable == variable).Values[year - 2020];

    private static Actual V(string indicator, double value, int year = 2021, string published = "2022-03-01", int vintage = 1) => ActualBookTest.Value(indicator, year, value, published, vintage: vintage);

    // One sector alone: d = ln(actual / projected), Z from its own deviation, β² = c (1 − ρ²) sd², own = (1 − c) (1 − ρ²) sd². With the county's ρ = 0.5, c = 0.3, sd = 0.035.
    [Fact]
    public void One_sector_by_hand()
    {
        var account = Assert.Single(Of(2021, V("tertiary_nominal", 310_000)));
        var projected = Central(Pipeline, "services", "value_added_nominal", 2021);
        var (d, mean) = (Math.Log(310_000 / projected), (310_000 - projected) / Math.Log(310_000 / projected));
        var (common, own) = (0.3 * 0.75 * 0.035 * 0.035, 0.7 * 0.75 * 0.035 * 0.035);
        var shared = common * d / 0.005;
        Assert.Equal(projected, account.Projected, 1e-6);
        Assert.Equal(mean * shared, Line(account, GapPart.Common), 1e-6);
        Assert.Equal(mean * own * (d - shared) / (0.005 - common), Line(account, GapPart.Sector), 1e-6);
        Assert.Equal(mean * (d - shared) * (1 - (own / (0.005 - common))), Line(account, GapPart.Residual), 1e-6);
        Assert.Null(account.Lines.Single(l => l.Part == GapPart.Price).Amount); // nothing published tells it
        Assert.Contains("价格", account.Lines[^1].Source.Zh, StringComparison.Ordinal);
    }

    // Prices: 310,000 at a published volume of 267,056 × 1.04 against the projected deflator.
    [Fact]
    public void A_published_real_growth_tells_prices_from_volume()
    {
        var account = Assert.Single(Of(2021, V("tertiary_nominal", 310_000), V("tertiary_real_growth", 0.04)));
        var (nominal, real) = (Central(Pipeline, "services", "value_added_nominal", 2021), Central(Pipeline, "services", "value_added_real", 2021));
        var price = 310_000 / (267_056 * 1.04) / (nominal / real);
        Assert.Equal(LogMeanDivisia.LogarithmicMean(310_000, nominal) * Math.Log(price), Line(account, GapPart.Price), 1e-6);
        Assert.Equal(310_000 - nominal - Line(account, GapPart.Price), Line(account, GapPart.Common) + Line(account, GapPart.Sector) + Line(account, GapPart.Residual), 1e-6);
    }

    // Real growth of GDP alone: the sectors' volumes at one price deviation make exactly the published real GDP, so that the volume of GDP is what its growth says.
    [Fact]
    public void Growth_of_gdp_alone_gives_all_sectors_one_price_deviation()
    {
        var accounts = Of(2021, V("primary_nominal", 120_000), V("secondary_nominal", 180_000), V("tertiary_nominal", 300_000), V("gdp_nominal", 600_000), V("gdp_real_growth", 0.06));
        string[] sectors = ["agriculture", "industry", "construction", "services"];
        double[] actual = [120_000, 180_000, 300_000];
        double[] nominal = [.. sectors.Select(s => Central(Pipeline, s, "value_added_nominal", 2021))], real = [.. sectors.Select(s => Central(Pipeline, s, "value_added_real", 2021))];
        double[] deflator = [nominal[0] / real[0], (nominal[1] + nominal[2]) / (real[1] + real[2]), nominal[3] / real[3]];
        var price = actual.Zip(deflator, (a, p) => a / p).Sum() / (533_505 * 1.06);
        Assert.Equal(4, accounts.Length);
        Assert.All(accounts.Skip(1).Zip(actual), a => Assert.Equal(LogMeanDivisia.LogarithmicMean(a.Second, a.First.Projected) * Math.Log(price), Line(a.First, GapPart.Price), 1e-6));
        Assert.Contains("alone", accounts[1].Lines.Single(l => l.Part == GapPart.Price).Source.En, StringComparison.Ordinal);
    }

    // What a report does is what the scenario with that lever projects.
    [Fact]
    public void A_cancelled_project_takes_what_its_cancellation_takes_from_the_projection()
    {
        var account = Of(2022, V("secondary_nominal", 240_963, 2022, "2023-03-01"), V(ReviewStates.Realised("trina-solar"), 0, 2022, "2023-03-01"))[0];
        var without = Repository.SetupOf("projects: [{ id: trina-solar, realised: 0 }]");
        double Secondary(ModelSetup setup) => Central(setup, "industry", "value_added_nominal", 2022) + Central(setup, "construction", "value_added_nominal", 2022);
        Assert.True(Secondary(without) < Secondary(Pipeline));
        Assert.Equal(LogMeanDivisia.LogarithmicMean(240_963, account.Projected) * Math.Log(Secondary(without) / Secondary(Pipeline)), account.Lines.Single(l => l.Id == "trina-solar").Amount!.Value, 1e-6);
    }

    [Fact]
    public void A_project_that_came_late_or_early_is_taken_as_it_was_reported()
    {
        var book = new ActualBook([V(ReviewStates.Commissioned("trina-solar"), 2024, 2022, "2023-03-01"), V(ReviewStates.Started("chint-agrivoltaic"), 2022, 2022, "2023-03-01")], 2022, null, []);
        var reports = ReportedProjects.Of(Pipeline, book);
        Assert.Equal([("trina-solar", 2023, 1.0, 0), ("chint-agrivoltaic", 2022, 1.0, 0)], reports.Select(r => (r.Project.Value.Id, r.Project.Value.Start, r.Project.Realised!.Value, r.Project.Delay!.Value)));
    }

    // The base was raised by a tenth after the projection: of 341,000 on the new footing, a tenth of 310,000 is revision; what is left is the account of 310,000.
    [Fact]
    public void A_revised_base_is_a_revision_and_no_growth()
    {
        var revised = Of(2021, V("tertiary_nominal", 267_056 * 1.1, 2020, "2022-01-01"), V("tertiary_nominal", 341_000))[0];
        var plain = Of(2021, V("tertiary_nominal", 310_000))[0];
        Assert.Equal(31_000, Line(revised, GapPart.Revision), 1e-6);
        Assert.Equal(Line(plain, GapPart.Common), Line(revised, GapPart.Common), 1e-6);
        Assert.Equal(Line(plain, GapPart.Residual), Line(revised, GapPart.Residual), 1e-6);
    }

    [Fact]
    public void A_figure_that_was_published_again_is_explained_as_it_was_first_published()
    {
        var twice = Of(2021, V("tertiary_nominal", 310_000), V("tertiary_nominal", 305_000, 2021, "2022-12-01", 2))[0];
        Assert.Equal(-5_000, Line(twice, GapPart.Revision), 1e-6);
        Assert.Equal(Line(Of(2021, V("tertiary_nominal", 310_000))[0], GapPart.Common), Line(twice, GapPart.Common), 1e-6);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_is_published_the_lines_add_up_and_those_of_the_sectors_make_those_of_gdp(int seed)
    {
        var chance = new Random(seed);
        double Near(double value) => value * Math.Exp(chance.NextDouble() - 0.5);
        List<Actual> actuals = [V("primary_nominal", Near(110_000), 2022), V("secondary_nominal", Near(200_000), 2022), V("tertiary_nominal", Near(320_000), 2022), V(ReviewStates.Realised("fengdu-water-treatment"), seed % 2, 2022)];
        actuals = [.. actuals.Select(a => a with { PublishedOn = new(2023, 3, 1) })];
        actuals.Add(V("gdp_nominal", actuals.Take(3).Sum(a => a.Value) + 1_000, 2022, "2023-03-01"));
        actuals.Add(V("primary_nominal", Near(105_272), 2020, "2023-01-01"));
        if (seed > 2)
        {
            actuals.AddRange(new[] { 2021, 2022 }.SelectMany(y => new[] { "primary", "secondary", "tertiary" }.Select(s => V(s + "_real_growth", 0.2 * (chance.NextDouble() - 0.3), y, "2023-03-01"))));
        }

        var accounts = Of(2022, [.. actuals]);
        Assert.Equal(["gdp_nominal", "primary_nominal", "secondary_nominal", "tertiary_nominal"], accounts.Select(a => a.Subject));
        Assert.All(accounts, a => Assert.Equal(a.Actual - a.Projected, a.Lines.Sum(l => l.Amount ?? 0), 1e-9 * a.Actual));
        foreach (var part in Enum.GetValues<GapPart>().Where(p => p != GapPart.Price || seed > 2))
        {
            Assert.Equal(accounts.Skip(1).Sum(a => Line(a, part)) + (part == GapPart.Residual ? 1_000 : 0), Line(accounts[0], part), 1e-9 * accounts[0].Actual);
        }
    }

    // ρ = 0.5: innovations of three years count 1.75, 1.5 and 1 times, so A = 0.75 (3.0625 + 2.25 + 1).
    [Fact]
    public void Shocks_add_up_over_the_years_as_the_model_has_them()
    {
        var loading = ShockLoadings.Of(Pipeline, [("industry", 0.8), ("construction", 0.2)], 3);
        var accumulated = 0.75 * (3.0625 + 2.25 + 1);
        Assert.Equal(Math.Sqrt(0.3 * accumulated) * 0.06, loading.Common, 1e-12);
        Assert.Equal(0.7 * accumulated * 0.0036 * (0.64 + 0.04), loading.Own, 1e-12);
        Assert.Equal(3 * ((0.64 * 0.01) + (0.04 * 0.0025)), loading.Price, 1e-12);
    }
}
