using Scenarios.Model.Analysis.Reviews;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Tests.Analysis.Reviews;

/// <summary>Pinglu's own figures to 2022: by a pocket calculator.</summary>
public class TargetActualsTest
{
    private static readonly County County = Repository.Pinglu.County;

    private static ActualBook Book(params Actual[] more) => new([.. ShippedActuals.Of(County), .. more], 2022, null, []);

    [Theory]
    [InlineData("gdp_nominal", 720_350)]
    [InlineData("secondary_share", 240_963.0 / 720_350)]
    [InlineData("tertiary_share", 339_725.0 / 720_350)]
    [InlineData("gdp_nominal_ratio_2019", 720_350.0 / 503_957)]
    [InlineData("rural_less_urban_income_growth", 0.1162 - 0.0844)]
    [InlineData("urban_income_growth_less_gdp", 0.0844 - 0.1620)]
    public void What_is_not_published_itself_follows_from_what_is(string indicator, double expected) => Assert.Equal(expected, new TargetActuals(County, Book()).In(indicator, 2022)!.Value, 1e-4 * Math.Max(0.5, Math.Abs(expected)));

    [Theory]
    [InlineData("gdp_real_growth_average")]
    [InlineData("gdp_real_ratio_2019")]
    [InlineData("urban_share")]
    public void What_nothing_tells_stays_unknown(string indicator) => Assert.Null(new TargetActuals(County, Book()).Latest(indicator));

    [Fact]
    public void Real_growth_needs_every_year()
    {
        var (one, two) = (ActualBookTest.Value("gdp_real_growth", 2021, 0.09), ActualBookTest.Value("gdp_real_growth", 2022, 0.05));
        Assert.Null(new TargetActuals(County, Book(two)).In("gdp_real_growth_average", 2022));
        Assert.Equal(2021, new TargetActuals(County, Book(one)).Latest("gdp_real_growth_average")!.Year);
        Assert.Equal(Math.Sqrt(1.09 * 1.05) - 1, new TargetActuals(County, Book(one, two)).In("gdp_real_growth_average", 2022)!.Value, 1e-12);
        Assert.Equal(1.055 * 1.09 * 1.05, new TargetActuals(County, Book(one, two)).In("gdp_real_ratio_2019", 2022)!.Value, 1e-12);
    }

    [Fact]
    public void The_urban_target_has_two_readings()
    {
        var target = County.Targets.Single(t => t.Id == "urban-income");
        var assessor = new TargetAssessor(County, Book());
        Assert.Equal(ReviewClass.Lagging, assessor.Of(target).Class);
        Assert.Equal(-7.76, assessor.Of(target).GapPoints!.Value, 0.005); // 8.44 less 16.20
        Assert.Equal(-1.56, assessor.ByGdpTarget(target)!.GapPoints!.Value, 0.005); // 8.44 less 10
        Assert.Null(assessor.ByGdpTarget(County.Targets.Single(t => t.Id == "rural-income")));
    }

    [Fact]
    public void Tasks_of_the_city_are_rated_once_its_verdict_is_entered_and_things_once_a_state_is()
    {
        var air = County.Targets.Single(t => t.Id == "clean-air-days");
        Assert.Equal(ReviewClass.SetAbove, new TargetAssessor(County, Book()).Of(air).Class);
        Assert.Equal(ReviewClass.Lagging, new TargetAssessor(County, Book(ActualBookTest.Value("clean_air_days_city_verdict", 2022, 0))).Of(air).Class);
        var laboratories = County.Targets.Single(t => t.Id == "provincial-laboratories");
        Assert.Equal(ReviewClass.NoActual, new TargetAssessor(County, Book()).Of(laboratories).Class);
        Assert.Equal(ReviewClass.OnTrack, new TargetAssessor(County, Book(ActualBookTest.Value("provincial_laboratories_begun", 2022, 1))).Of(laboratories).Class);
        Assert.Equal(ReviewClass.Lagging, new TargetAssessor(County, Book(ActualBookTest.Value("provincial_laboratories", 2022, 0))).Of(laboratories).Class);
    }
}
