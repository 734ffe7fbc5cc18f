using Scenarios.Model.Analysis.Reviews;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;

namespace Scenarios.Model.Tests.Analysis.Reviews;

public class ActualBookTest
{
    private static readonly SeriesBreak Census = new(2018, 2019, new("普查", "census"), "census");

    internal static Actual Value(string indicator, int year, double value, string published = "2023-03-01", ActualKind kind = ActualKind.Final, int vintage = 1) =>
        new(indicator, year, value, "万元", PriceBasis.Nominal, DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture), kind, "test", vintage);

    private static readonly Actual[] Three =
    [
        Value("gdp_nominal", 2022, 103, "2024-06-01", ActualKind.Census, 3), Value("gdp_nominal", 2022, 101, "2023-03-01", ActualKind.Preliminary), Value("gdp_nominal", 2022, 102, "2023-12-01", ActualKind.Final, 2),
    ];

    [Theory]
    [InlineData("2023-02-28", null)]
    [InlineData("2023-03-01", 101.0)]
    [InlineData("2023-12-31", 102.0)]
    [InlineData("2024-06-01", 103.0)]
    public void On_a_day_the_value_is_the_one_that_was_published_last(string day, double? expected)
    {
        var book = new ActualBook(Three, 2022, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), []);
        Assert.Equal(expected, book.Latest("gdp_nominal", 2022)?.Value);
        Assert.DoesNotContain(book.All, a => a.PublishedOn > DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_first_value_stays_there()
    {
        var book = new ActualBook(Three, 2022, null, []);
        Assert.Equal((101, 103), (book.First("gdp_nominal", 2022)!.Value, book.Latest("gdp_nominal", 2022)!.Value));
    }

    [Fact]
    public void A_later_year_than_that_of_the_review_is_not_known()
    {
        var book = new ActualBook([.. Three, Value("gdp_nominal", 2021, 90)], 2021, null, []);
        Assert.Null(book.Latest("gdp_nominal", 2022));
        Assert.Null(new ActualBook(Three, 2022, null, []).Until(2021).Latest("gdp_nominal", 2022));
    }

    [Fact]
    public void Nothing_of_the_countys_own_files_is_known_before_the_end_of_the_next_year() =>
        Assert.All(ShippedActuals.Of(Repository.Pinglu.County), a => Assert.Equal(new DateOnly(a.Year + 1, 12, 31), a.PublishedOn));

    [Fact]
    public void Accounts_are_not_compared_across_the_census_unless_it_revised_the_first_year()
    {
        Actual[] levels = [Value("gdp_nominal", 2018, 100, "2019-03-01"), Value("gdp_nominal", 2019, 130, "2020-03-01"), Value("urban_income", 2018, 10, "2019-03-01")];
        var book = new ActualBook(levels, 2019, null, [Census]);
        Assert.Equal(Census, book.BreakOf("gdp_nominal", 2018, 2019));
        Assert.Null(book.BreakOf("urban_income", 2018, 2019)); // a household survey is no part of it
        Assert.Null(book.BreakOf("gdp_nominal", 2019, 2022));
        Assert.Null(new ActualBook([.. levels, Value("gdp_nominal", 2018, 120, "2020-06-01", ActualKind.Census)], 2019, null, [Census]).BreakOf("gdp_nominal", 2018, 2019));
    }

    [Fact]
    public void A_target_of_a_plan_that_begins_before_the_census_has_no_class_after_it()
    {
        var county = Repository.Pinglu.County with { BaseYear = 2018, Observations = [] };
        var target = county.Targets.Single(t => t.Id == "gdp-ten-billion");
        var book = new ActualBook([Value("gdp_nominal", 2018, 488_031, "2019-03-01"), Value("gdp_nominal", 2019, 503_957, "2020-03-01")], 2019, null, [Census]);
        Assert.Equal(ReviewClass.Broken, new TargetAssessor(county, book).Of(target).Class);
        Assert.Equal(ReviewClass.OnTrack, new TargetAssessor(county, new ActualBook(book.All, 2019, null, [])).Of(target).Class);
    }
}
