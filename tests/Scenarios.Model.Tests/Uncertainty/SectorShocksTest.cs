using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Backtests;
using Scenarios.Model.Pathways;
using Scenarios.Model.Tests.Analysis.Backtests;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Uncertainty;

/// <summary>Shocks of counties that are known by sector only.</summary>
public class SectorShocksTest
{
    private static ModelSetup Setup(double spread) => PanelCountyModel.Of(
        new PanelHistory(SyntheticPanel.Of(3, SyntheticPanel.Truth())), SyntheticPanel.Truth(0.2, spread), 1, SyntheticPanel.Origin, 6);

    // Shocks have expectation 1, and growth that is normal the mean that is its mode: after one year the mean is the central case.
    [Fact]
    public void They_spread_the_futures_and_leave_the_mean()
    {
        var setup = Setup(0.02);
        var central = Repository.Project(setup).Single(s => s.Variable == "gdp_nominal").Values[1];
        var drawn = OutcomeSample.Of(setup, [new Outcome("gdp_nominal", 2013)], 1, new MonteCarlo(), 40_000, AnalysisWork.Alone).Values[0];
        var deviation = Math.Sqrt(drawn.Average(v => (v - central) * (v - central)));
        Assert.InRange(deviation / central, 0.03, 0.1);
        Assert.Equal(central, drawn.Average(), 4 * deviation / 200);
    }

    // Variance of growth over two years, of one sector: δ² 4 + q² 2 + E[S²] f(2); as the drift is normal and the shocks are not, only the variance is compared.
    [Fact]
    public void Their_spread_is_that_of_the_equations()
    {
        var drawn = OutcomeSample.Of(Setup(0.02), [new Outcome("gdp_nominal", 2014), new Outcome("primary_share", 2014)], 1, new MonteCarlo(), 40_000, AnalysisWork.Alone).Values;
        double[] primary = [.. drawn[0].Zip(drawn[1], (gdp, share) => Math.Log(gdp * share))];
        var mean = primary.Average();
        const double meanSquare = 0.2 * 0.2 / 6, summed = (1 - 0.16) * (1 + (1.4 * 1.4));
        Assert.Equal((4 * 0.02 * 0.02) + (2 * 0.02 * 0.02) + (meanSquare * summed), primary.Average(x => (x - mean) * (x - mean)), 0.05 * 0.02);
    }

    [Fact]
    public void A_county_without_them_has_none()
    {
        var pingshun = Repository.Counties.Open("pingshun").County;
        Assert.DoesNotContain(pingshun.Assumptions, a => a.Key.StartsWith("shock.", StringComparison.Ordinal));
        var setup = Setup(0);
        var bare = new ModelSetup(setup.County, setup.Scenario with { Assumptions = [.. setup.Scenario.Assumptions.Where(a => !a.Value.Key.StartsWith("shock.", StringComparison.Ordinal))] });
        Assert.True(setup.HasShocks);
        Assert.False(bare.HasShocks);
        Assert.Single(OutcomeSample.Of(bare, [new Outcome("gdp_nominal", 2015)], 1, new MonteCarlo(), 100, AnalysisWork.Alone).Values[0].Distinct());
    }
}
