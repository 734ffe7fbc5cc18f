using Scenarios.Model.Equations;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Tests.Equations;

/// <summary>The short rules of section 9 of the page, each worked by hand.</summary>
public class AccountsTest
{
    // 57000 · 1.5^1.1 = 57000 · e^(1.1 · 0.405465108108164) = 57000 · 1.562071…
    [Fact]
    public void Revenue_follows_nominal_gdp_with_its_elasticity() => Assert.Equal(57000 * Math.Exp(1.1 * 0.405465108108164), Fiscal.Revenue(57000, Elasticity.Growth(Lane.Log(1.5), 1.1)).Amount[0], 6);

    [Fact]
    public void Sales_and_incomes_follow_likewise()
    {
        Assert.Equal(273000 * 4, RetailSales.Of(273000, Elasticity.Growth(Lane.Log(16), 0.5)).Amount[0], 6);
        Assert.Equal(9650 * 4, Incomes.PerHead(9650, Elasticity.Growth(Lane.Log(2), 2)).Item(), 8);
    }

    // 0.94 · 1600515 + 450000 = 1954484.1
    [Fact]
    public void Capital_is_what_is_left_and_what_is_added() => Assert.Equal(1954484.1, CapitalStock.Next(1600515, 0.06, 450000).Amount[0], 6);

    // 0.8 · 533505 + 20000 = 446804
    [Fact]
    public void Investment_is_a_rate_of_gdp_and_the_projects() => Assert.Equal(446804, Investment.FixedAssets(0.8, 533505, 20000).Amount[0], 6);

    // ln 1.08 − 0.5 ln 1.10 − 0.5 ln 1.02 = 0.0769610411 − 0.0476550899 − 0.0099013136 = 0.0194046376
    [Fact]
    public void Productivity_growth_is_what_capital_and_jobs_do_not_explain() => Assert.Equal(0.0194046376, CapitalStock.ProductivityGrowth(0.0769610411, 0.0953101798, 0.0198026273, 0.5).Item(), 9);

    [Fact]
    public void The_incremental_ratio_is_undefined_when_gdp_stands_still()
    {
        Assert.Equal(8, CapitalStock.IncrementalOutputRatio(80, 110, 100).Item());
        Assert.True(double.IsNaN(CapitalStock.IncrementalOutputRatio(80, 100, 100).Item()));
    }

    // 0.4 / 0.6 · e^0.04 = 0.6938738495; 0.6938738495 / 1.6938738495 = 0.409637264
    [Fact]
    public void The_urban_share_moves_along_its_log_odds() => Assert.Equal(0.409637264, Urbanisation.Share(Urbanisation.Next(Urbanisation.Odds(0.4), Urbanisation.OddsRatio(0.04))).Item(), 9);

    // 205080 · (1 − 0.01 + 0.1 · 0.05) = 204054.6; an idle labour force does not pull
    [Fact]
    public void Jobs_without_hands_draw_people()
    {
        Assert.Equal(204054.6, Population.Next(205080, -0.01, 0.1, 0.05).Item(), 6);
        Assert.Equal(203029.2, Population.Next(205080, -0.01, 0.1, -0.05).Item(), 6);
    }

    // 137111 · 2.2 · 0.97² = 301644.2 · 0.9409 = 283817.02778; · 2.5
    [Fact]
    public void Energy_falls_per_unit_and_carbon_follows_it()
    {
        var energy = EnergyAndCarbon.Energy(137111, Trends.After(2.2, -0.03, 2));
        Assert.Equal(283817.02778, energy.Item(), 4);
        Assert.Equal(709542.569, EnergyAndCarbon.CarbonDioxide(energy, 2.5).Item(), 3);
    }

    // 200000 · 0.3 / 0.8
    [Fact]
    public void Townships_share_the_people_by_weight() => Assert.Equal(75000, TownshipAllocation.Residents(200000, TownshipAllocation.PopulationShare(0.3, 0.8)).Item(), 8);
}
