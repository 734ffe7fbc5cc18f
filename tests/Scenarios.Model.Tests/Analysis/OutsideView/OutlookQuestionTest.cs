using Scenarios.Counties;
using Scenarios.Model.Analysis.OutsideView;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Tests.Analysis.OutsideView;

public class OutlookQuestionTest
{
    private const double Secondary = (137111 + 24066) / 533505.0;

    private static (OutlookQuestion? Question, IReadOnlyList<Fault> Faults) Ask(string target, OutlookSettings? settings = null, CountyPanel? panel = null, ModelSetup? setup = null)
    {
        var faults = new FaultList();
        return (OutlookQuestion.Of(setup ?? Panels.Pipeline, Panels.Target(target), panel ?? CountyPanelFile.Shipped, settings ?? new OutlookSettings(), faults), faults.All);
    }

    // What is asked for from 2020 on: the plan's figures by those of 2019 and 2020.
    [Theory]
    [InlineData("gdp-doubling-nominal", 2 * 503957 / 533505.0)]
    [InlineData("gdp-ten-billion", 1000000 / 533505.0)]
    public void A_level_is_turned_into_growth_from_the_base_year(string target, double times)
    {
        var criterion = Ask(target).Question!.Criterion;
        Assert.Null(criterion.Sector);
        Assert.Equal(times, criterion.Threshold, 12);
        Assert.Equal(Math.Pow(times, 0.2) - 1, criterion.ThresholdRate!.Value, 12);
        Assert.Equal(5, criterion.Years);
    }

    [Theory]
    [InlineData("gdp-growth", 1.61051 * 1.1040808032)] // 1.1^5 times 1.02^5
    [InlineData("gdp-doubling-real", 2 / 1.055 * 1.1040808032)]
    public void A_real_target_is_refused_unless_price_rises_are_given(string target, double times)
    {
        var (question, faults) = Ask(target);
        Assert.Null(question);
        Assert.Contains("current prices", Assert.Single(faults).Reason.En, StringComparison.Ordinal);
        Assert.Contains("--deflator", faults[0].Remedy.Zh, StringComparison.Ordinal);
        Assert.Equal(times, Ask(target, new OutlookSettings(Deflator: 0.02)).Question!.Criterion.Threshold, 9);
    }

    [Fact]
    public void Industry_is_refused_unless_the_secondary_sector_may_stand_in_with_the_same_rise_in_points()
    {
        Assert.Contains("--as-secondary", Assert.Single(Ask("industry-share").Faults).Remedy.En, StringComparison.Ordinal);
        var criterion = Ask("industry-share", new OutlookSettings(AsSecondary: true)).Question!.Criterion;
        Assert.Equal(StatisticalSector.Secondary, criterion.Sector);
        Assert.Equal(Secondary, criterion.Own, 12);
        Assert.Equal(0.42 - (137111 / 533505.0), criterion.Threshold - criterion.Own, 12);
    }

    [Fact]
    public void A_share_that_the_county_has_already_is_asked_to_be_kept()
    {
        var question = Ask("services-share").Question!;
        Assert.True(question.Criterion.IsKept);
        Assert.All(question.Found.Windows, w => Assert.True(w.Start >= 0.42));
        Assert.False(Ask("secondary-share").Question!.Criterion.IsKept);
    }

    [Fact]
    public void An_indicator_without_a_counterpart_is_refused_and_those_that_compare_are_named()
    {
        var remedy = Assert.Single(Ask("urban-share").Faults).Remedy.En;
        Assert.All(["gdp-doubling-nominal", "gdp-ten-billion", "secondary-share", "services-share"], id => Assert.Contains(id, remedy, StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_wrong_is_told_at_once()
    {
        var faults = Ask("secondary-share", new OutlookSettings(Width: 3, SizeFactor: 0.5, Years: 99, From: 1990, AsSecondary: true, Deflator: 0.01)).Faults;
        Assert.Equal(["--width", "--size-factor", "--years", "--from", "--as-secondary", "--deflator"], faults.Select(f => f.Place.File));
        Assert.Equal(["--width", "--size-factor"], Ask("gdp-ten-billion", new OutlookSettings(Width: 1, SizeFactor: 2)).Faults.Select(f => f.Place.File));
    }

    [Fact]
    public void A_panel_without_the_base_year_cannot_tell_a_relative_size()
    {
        var panel = Panels.Of("1 2005 500000 30", "1 2010 900000 30");
        Assert.Contains("--current-price-size", Assert.Single(Ask("gdp-ten-billion", panel: panel).Faults).Remedy.En, StringComparison.Ordinal);
        Assert.NotNull(Ask("gdp-ten-billion", new OutlookSettings(CurrentPriceSize: true), panel).Question);
    }

    [Fact]
    public void No_comparable_county_is_a_fault_and_no_empty_answer() =>
        Assert.Equal("--width", Assert.Single(Ask("secondary-share", panel: Panels.Of("1 2005 100 60", "1 2010 100 60")).Faults).Place.File);

    [Fact]
    public void The_county_is_found_in_the_panel_by_its_names_or_by_its_code()
    {
        var county = Panels.Pipeline.County;
        Assert.Equal("140829", Ask("secondary-share").Question!.Itself!.Code);
        var other = Panels.Pipeline.County with { PanelCode = "140425" };
        Assert.Equal("平顺县", Ask("secondary-share", setup: new ModelSetup(other, Panels.Pipeline.Scenario)).Question!.Itself!.Name);
        var nobody = county with { Region = new("山西省|长治市|平陆县", "") };
        Assert.Null(Ask("secondary-share", setup: new ModelSetup(nobody, Panels.Pipeline.Scenario)).Question!.Itself);
    }

    [Fact]
    public void Size_may_be_asked_of_a_share_as_well()
    {
        var (all, some) = (Ask("secondary-share").Question!, Ask("secondary-share", new OutlookSettings(SizeFactor: 2)).Question!);
        Assert.True(some.Found.Windows.Length < all.Found.Windows.Length);
        Assert.Equal(some.Found.Windows, all.Found.Windows.Where(w => some.Reference.Size!.Holds(w.First)));
    }
}
