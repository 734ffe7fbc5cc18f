using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.OutsideView;
using Scenarios.Model.Facts;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Analysis.OutsideView;

public class OutlookTallyTest
{
    private static readonly OutlookCriterion Half = new(StatisticalSector.Secondary, TargetOperator.AtLeast, 0.5, 0.3, 1);

    private static System.Collections.Immutable.ImmutableArray<ComparedCounty> Counties(params string[] rows) =>
        ComparedCounty.Of(PanelSearch.Of(Panels.Of(rows), Half, new ReferenceClass(new ShareRule(StatisticalSector.Secondary, 0.3, 0.05), null), null, null).Windows, Half);

    // County 1 reaches it from its farther start alone, county 2 from both, county 3 from none.
    [Fact]
    public void A_county_with_several_windows_counts_once()
    {
        var tally = OutlookTally.Of(Counties(
            "1 2005 100 34", "1 2006 100 50", "1 2010 100 31", "1 2011 100 40",
            "2 2005 100 30", "2 2006 100 50", "2 2010 100 31", "2 2011 100 60",
            "3 2005 100 30", "3 2006 100 40"));
        Assert.Equal((3, 5, 3), (tally.Counties, tally.Windows, tally.WindowsMet));
        Assert.Equal((new TargetOdds(2, 3), new TargetOdds(1, 3)), (tally.AtLeastOnce, tally.Once));
    }

    [Fact]
    public void Of_equal_windows_the_latest_is_taken()
    {
        var county = Assert.Single(Counties("1 2005 100 32", "1 2006 100 55", "1 2008 100 32", "1 2009 100 55"));
        Assert.Equal((2008, 2008), (county.Nearest.First.Year, county.Best.First.Year));
    }

    [Fact]
    public void The_nearest_window_is_chosen_by_its_start_and_the_best_by_its_end()
    {
        var county = Assert.Single(Counties("1 2005 100 34", "1 2006 100 60", "1 2008 100 31", "1 2009 100 35"));
        Assert.Equal((2008, 2005), (county.Nearest.First.Year, county.Best.First.Year));
    }

    [Fact]
    public void No_county_has_no_odds() => Assert.Equal(new OutlookTally(0, 0, 0, 0, null, null, null, null), OutlookTally.Of([]));

    // Four counties of the base year's size double, or grow by half, a quarter, or not at all, within five years.
    [Fact]
    public void The_distribution_tells_growth_a_year_and_where_target_and_scenario_lie()
    {
        var faults = new FaultList();
        var rows = new[] { 2.0, 1.5, 1.25, 1 }.SelectMany((times, i) => new[] { $"{i} 2005 500000 30", FormattableString.Invariant($"{i} 2010 {500000 * times} 30") });
        var question = OutlookQuestion.Of(Panels.Pipeline, Panels.Target("gdp-doubling-nominal"), Panels.Of([.. rows]), new OutlookSettings(CurrentPriceSize: true), faults);
        Assert.Empty(faults.All);
        var outlook = Outlook.Of(question!, 1, 500, AnalysisWork.Alone);
        Assert.Equal(0.75, outlook.TargetRank); // it asks for 1.89 times
        Assert.Equal(new TargetOdds(1, 4), outlook.Tally.Once);
        Assert.Equal(0, outlook.Quantiles[0].Counties, 12);
        Assert.Equal(Math.Pow(2, 0.2) - 1, outlook.Quantiles[^1].Counties, 12);
        Assert.Equal((Math.Pow(1.25, 0.2) + Math.Pow(1.5, 0.2) - 2) / 2, outlook.Quantiles.Single(q => q.Probability == 0.5).Counties, 12);

        // The scenario's own: half of the draws of nominal GDP in 2025 lie below its median.
        var gdp = OutcomeSample.Of(Panels.Pipeline, [new Outcome("gdp_nominal", 2025)], 1, new MonteCarlo(), 500, AnalysisWork.Alone).Values[0];
        var median = outlook.Quantiles.Single(q => q.Probability == 0.5).Scenario;
        Assert.Equal(250, gdp.Count(v => Math.Pow(v / 533505, 0.2) - 1 < median));
        Assert.Equal(gdp.Count(v => v >= 2 * 503957.0), outlook.Scenario.Hits);
        Assert.Equal(outlook.Quantiles.Select(q => q.Scenario).Order(), outlook.Quantiles.Select(q => q.Scenario));
    }
}
