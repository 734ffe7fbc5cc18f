using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Backtests;
using Scenarios.Model.Analysis.Calibrations;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Tests.Analysis.Backtests;

public class PanelCalibrationTest
{
    private static readonly CalibrationDesign Design = new(SyntheticPanel.Origin, SyntheticPanel.Origin, SyntheticPanel.Origin + 6, 6);

    [Fact]
    public void Known_parameters_are_recovered()
    {
        var found = PanelCalibration.Of(SyntheticPanel.Of(800, SyntheticPanel.Truth()), Design, "test", AnalysisWork.Alone, new FaultList())!.Assumptions;
        foreach (var sector in PanelAssumptions.Sectors)
        {
            // National growth was 8%: 0.02 + 0.5 · 0.08. From one origin year the two are not told apart.
            Assert.Equal(0.06, found.Mode($"drift.constant.{sector}") + (0.08 * found.Mode($"drift.national.{sector}")), 0.006);
            Assert.Equal(1, Spread(found, sector, 1) / Spread(SyntheticPanel.Truth(), sector, 1), 0.1);
            Assert.Equal(1, Spread(found, sector, 6) / Spread(SyntheticPanel.Truth(), sector, 6), 0.1);
        }

        Assert.Equal(0.4, found.Mode("shock.persistence"), 0.2);
        Assert.Equal(0.3, found.Mode("shock.common"), 0.15);
    }

    // From the definition: variance over h years, S drawn.
    private static double Spread(PanelAssumptions assumptions, string sector, int years)
    {
        double rho = assumptions.Mode("shock.persistence"), drift = assumptions.Mode($"drift.spread.{sector}"), price = assumptions.Mode($"shock.price.{sector}"), summed = 0;
        for (var from = 1; from <= years; from++)
        {
            var weight = Enumerable.Range(0, years - from + 1).Sum(t => Math.Pow(rho, t));
            summed += (1 - (rho * rho)) * weight * weight;
        }

        return Math.Sqrt((years * years * drift * drift) + (years * price * price) + (summed * PanelAssumptions.MeanSquare(assumptions[$"shock.growth.{sector}"])));
    }

    [Fact]
    public void What_comes_after_the_last_year_teaches_nothing()
    {
        var panel = SyntheticPanel.Of(60, SyntheticPanel.Truth());
        var spoilt = panel with { Counties = [.. panel.Counties.Select(c => c with { Years = [.. c.Years.Select(y => y.Year <= 2015 ? y : new PanelYear(y.Year, 6, 1, 2, 3))] })] };
        var design = Design with { Until = 2015 };
        var (known, other) = (PanelCalibration.Of(panel, design, "test", AnalysisWork.Alone, new FaultList())!, PanelCalibration.Of(spoilt, design, "test", AnalysisWork.Alone, new FaultList())!);
        Assert.All(known.Assumptions.All.Zip(other.Assumptions.All), pair => Assert.Equal(pair.First, pair.Second));
    }

    [Fact]
    public void Too_few_windows_are_a_fault()
    {
        var faults = new FaultList();
        Assert.Null(PanelCalibration.Of(SyntheticPanel.Of(20, SyntheticPanel.Truth()), Design, "test", AnalysisWork.Alone, faults));
        Assert.Equal("20", Assert.Single(faults.All).Value);
    }

    // With persistence 0 shocks add up; after two years of a persistence of one half, (1 − ¼)(1 + 1.5²).
    [Theory]
    [InlineData(0, 5, 5)]
    [InlineData(0.5, 1, 0.75)]
    [InlineData(0.5, 2, 2.4375)]
    public void Persistent_shocks_add_up(double persistence, int years, double variance) => Assert.Equal(variance, ShockSpread.Summed(persistence, years), 1e-12);
}
