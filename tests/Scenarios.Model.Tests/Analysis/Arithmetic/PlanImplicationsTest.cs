using System.Collections.Immutable;
using Scenarios.Model.Analysis.Arithmetic;

namespace Scenarios.Model.Tests.Analysis.Arithmetic;

/// <summary>What Pinglu's plan implies, to the digits in which a reader worked it out with a pocket calculator (issue 4).</summary>
public class PlanImplicationsTest
{
    private static readonly PlanImplications Implied = PlanImplications.Of(Repository.Pinglu.County, ImmutableDictionary<string, double>.Empty);

    [Fact]
    public void Half_secondary_and_42_percent_services_leave_8_percent_for_a_sector_that_has_19_7()
    {
        var residual = Implied.Residuals.Single(r => r.Targets.Select(t => t.Id).Order().SequenceEqual(["secondary-share", "services-share"]));
        Assert.Equal(0.08, residual.Left, 1e-9);
        Assert.Equal(0.197, residual.AtBase, 0.0005);
        Assert.Equal("Agriculture", Assert.Single(residual.Rest).En);

        // (0.08 / 0.19732)^(1/5) × 1.1 − 1
        Assert.Equal(-0.082, residual.RealGrowth!.Value, 0.0005);
    }

    [Fact]
    public void A_share_of_42_percent_industry_needs_21_4_percent_a_year_and_18_percent_gives_36_5()
    {
        var industry = Of("industry-share");
        Assert.Equal(0.214, industry.RealGrowthNeeded!.Value, 0.0005);
        Assert.Equal(0.18, industry.StatedGrowth);
        Assert.Equal(0.365, industry.ShareAtStatedGrowth!.Value, 0.0005);

        // p with 0.3650 p / (0.3650 p + 0.6350) = 0.42 is 1.2597, its fifth root 1.0473
        Assert.Equal(0.047, industry.RelativePriceGrowth!.Value, 0.0005);
    }

    [Fact]
    public void Ten_percent_over_five_years_is_1_61_and_doubling_needs_13_6_real_or_10_with_inflation()
    {
        var doubling = Implied.Traps.Single(t => t.Target.Id == "gdp-doubling-real");
        Assert.True(doubling.IsReal);
        Assert.Equal(1.61, doubling.PlanMultiple!.Value, 0.001);
        Assert.Equal(0.136, doubling.RealGrowth, 0.0005);
        Assert.False(doubling.ReachedInRealTerms);

        // 1.0 million 万元 over 533505 × 1.61051; and twice 503957 over the same
        Assert.Equal(0.031, Implied.Traps.Single(t => t.Target.Id == "gdp-ten-billion").Inflation!.Value, 0.0005);
        Assert.Equal(0.032, Implied.Traps.Single(t => t.Target.Id == "gdp-doubling-nominal").Inflation!.Value, 0.0005);
    }

    // 720350 in 2022 (observations.csv) to 1000000 in 2025: 1.38822^(1/3) − 1; from 533505 in 2020: 1.87440^(1/5) − 1.
    [Fact]
    public void Growth_is_told_from_the_base_year_and_from_the_last_actual()
    {
        var level = Of("gdp-ten-billion");
        Assert.Equal(2022, level.Actual!.Value.Year);
        Assert.Equal(0.1339, level.GrowthFromBase!.Value, 0.00005);
        Assert.Equal(0.1155, level.GrowthFromActual!.Value, 0.00005);
        Assert.Equal(240963.0 / 720350, Of("secondary-share").Actual!.Value.Value, 1e-9);
    }

    [Fact]
    public void Without_a_growth_of_the_plan_nothing_is_said_to_be_enough_or_not()
    {
        var county = Repository.Pinglu.County;
        var silent = PlanImplications.Of(county with { Targets = [.. county.Targets.Where(t => t.Id != "gdp-growth")] }, ImmutableDictionary<string, double>.Empty);
        Assert.NotEmpty(silent.Traps);
        Assert.All(silent.Traps, t => Assert.Null(t.ReachedInRealTerms));
    }

    [Fact]
    public void A_share_of_everything_presumes_no_price_at_all()
    {
        var all = PlanImplications.Of(Repository.Pinglu.County, ImmutableDictionary<string, double>.Empty.Add("industry-share", 1));
        Assert.Null(all.Each.Single(i => i.Target.Id == "industry-share").RelativePriceGrowth);
    }

    [Fact]
    public void Targets_that_identities_cannot_tell_are_listed() => Assert.Contains(Implied.Others, t => t.Id == "urban-share");

    private static Implication Of(string target) => Implied.Each.Single(i => i.Target.Id == target);
}
