using Scenarios.Model.Analysis.OutsideView;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Tests.Analysis.OutsideView;

public class PanelSearchTest
{
    private static readonly OutlookCriterion Half = new(StatisticalSector.Secondary, TargetOperator.AtLeast, 0.5, 0.3, 2);

    private static readonly ReferenceClass Near = new(new ShareRule(StatisticalSector.Secondary, 0.3, 0.0625), null);

    private static PanelSearch Search(CountyPanel panel, OutlookCriterion? criterion = null, string? itself = null, int? from = null, ReferenceClass? reference = null) =>
        PanelSearch.Of(panel, criterion ?? Half, reference ?? Near, panel.Counties.FirstOrDefault(c => c.Code == itself), from);

    private static IEnumerable<(OutlookExclusionReason, string, int, int?)> Excluded(PanelSearch search) => search.Excluded.Select(e => (e.Reason, e.Code, e.First, e.Last));

    [Fact]
    public void A_window_without_its_last_year_is_none_and_one_without_a_year_between_is()
    {
        var search = Search(Panels.Of("1 2005 100 30", "1 2006 100 31", "1 2007 100 50", "2 2005 100 30", "2 2007 100 60", "2 2009 100 60", "3 2005 100 30", "3 2006 100 60"));
        Assert.Equal([("1", 2005), ("2", 2005)], search.Windows.Select(w => (w.County.Code, w.First.Year)));
        // County 1 has no 2008, which another county's rows reach beyond; county 3 has no 2007.
        Assert.Equal([(OutlookExclusionReason.NoLastYear, "1", 2006, 2008), (OutlookExclusionReason.NoLastYear, "3", 2005, 2007)], Excluded(search));
        Assert.All(search.Windows, w => Assert.True(w.Met));
    }

    [Fact]
    public void A_window_that_ends_after_the_panel_is_not_even_left_out() => Assert.Empty(Search(Panels.Of("1 2005 100 30", "1 2006 100 30")).Excluded);

    [Fact]
    public void A_window_over_the_break_is_left_out_whether_or_not_its_ends_are_there()
    {
        var search = Search(Panels.Of("1 2016 100 30", "1 2017 100 30", "1 2018 100 30", "1 2019 100 55", "1 2021 100 55"));
        Assert.Equal([2016], search.Windows.Select(w => w.First.Year));
        Assert.Equal([(OutlookExclusionReason.Break, "1", 2017, 2019), (OutlookExclusionReason.Break, "1", 2018, 2020)], Excluded(search));
    }

    [Fact]
    public void A_row_that_fails_a_check_is_left_out_and_so_is_the_window_that_would_end_in_it()
    {
        var search = Search(Panels.Read("county_code,province,prefecture,county,year,gdp,primary,secondary,tertiary\n1,省,市,县,2005,100,30,30,40\n1,省,市,县,2007,100,30,60,40\n1,省,市,县,2009,100,30,30,40\n"));
        Assert.Empty(search.Windows);
        Assert.Equal([(OutlookExclusionReason.FailedCheck, "1", 2007, null), (OutlookExclusionReason.FailedCheck, "1", 2005, 2007)], Excluded(search));
    }

    [Fact]
    public void The_county_itself_is_no_precedent_of_its_own()
    {
        var search = Search(Panels.Of("1 2005 100 30", "1 2007 100 55", "2 2005 100 30", "2 2007 100 40"), itself: "1");
        Assert.Equal(["2"], search.Windows.Select(w => w.County.Code));
        Assert.Equal([(OutlookExclusionReason.Itself, "1", 2005, 2007)], Excluded(search));
    }

    [Fact]
    public void Starts_at_the_very_ends_of_the_class_belong_to_it()
    {
        var search = Search(Panels.Of("1 2005 1600 25", "1 2007 100 60", "2 2005 1600 24.9", "2 2007 100 60", "3 2005 1600 37.5", "3 2007 100 60"), Half with { Own = 0.3125 }, reference: new(new ShareRule(StatisticalSector.Secondary, 0.3125, 0.0625), null));
        Assert.Equal(["1", "3"], search.Windows.Select(w => w.County.Code));
    }

    [Fact]
    public void Those_that_had_reached_the_target_at_the_start_are_not_comparable_to_one_that_has_not()
    {
        var search = Search(Panels.Of("1 2005 100 49", "1 2007 100 40", "2 2005 100 51", "2 2007 100 55"), Half with { Own = 0.48 }, reference: new(new ShareRule(StatisticalSector.Secondary, 0.48, 0.05), null));
        Assert.Equal(["1"], search.Windows.Select(w => w.County.Code));
        Assert.Equal([(OutlookExclusionReason.OtherSide, "2", 2005, 2007)], Excluded(search));
    }

    [Fact]
    public void Reaching_on_the_way_and_keeping_all_the_way_are_counted_apart()
    {
        var panel = Panels.Of("1 2005 100 30", "1 2006 100 52", "1 2007 100 45", "2 2005 100 30", "2 2006 100 45", "2 2007 100 52");
        Assert.Equal([(false, true), (true, true)], Search(panel).Windows.Select(w => (w.Met, w.MetAlong)));
        var keep = new OutlookCriterion(StatisticalSector.Secondary, TargetOperator.AtMost, 0.5, 0.3, 2);
        Assert.True(keep.IsKept);
        Assert.Equal([(true, false), (false, false)], Search(panel, keep).Windows.Select(w => (w.Met, w.MetAlong)));
    }

    [Fact]
    public void Only_windows_from_a_year_on_are_taken_when_so_asked()
    {
        var panel = Panels.Of("1 2005 100 30", "1 2006 100 30", "1 2007 100 30", "1 2008 100 30");
        Assert.Equal([2006], Search(panel, from: 2006).Windows.Select(w => w.First.Year));
    }

    // Medians: 2005 of 100, 200, 400 is 200; 2007 of 100, 500, 600, 900 is 550.
    [Fact]
    public void Size_is_held_against_the_median_of_the_year()
    {
        var panel = Panels.Of("1 2005 100 30", "2 2005 200 30", "3 2005 400 30", "1 2007 100 30", "2 2007 500 30", "3 2007 600 30", "4 2007 900 30");
        var sizes = PanelSizes.Relative(panel);
        Assert.Equal((0.5, 2.0, 600 / 550.0), (sizes.Of(100, 2005), sizes.Of(400, 2005), sizes.Of(600, 2007)));
        Assert.Null(sizes.Of(100, 2006));
        var rule = new ReferenceClass(null, new SizeRule(sizes, 1, 1.5));
        Assert.Equal(["2"], Search(panel, new(null, TargetOperator.AtLeast, 2, 1, 2), reference: rule).Windows.Select(w => w.County.Code));
        Assert.Equal(["1", "2", "3"], Search(panel, new(null, TargetOperator.AtLeast, 2, 1, 2), reference: rule.Scaled(2)).Windows.Select(w => w.County.Code)); // 1.5² = 2.25
    }
}
