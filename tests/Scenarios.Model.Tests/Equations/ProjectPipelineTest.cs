using Scenarios.Model.Equations;

namespace Scenarios.Model.Tests.Equations;

public class ProjectPipelineTest
{
    // start 2021, a year late, two years to build: commissioned in 2024
    [Theory]
    [InlineData(2023, 0)]
    [InlineData(2024, 0.4)]
    [InlineData(2025, 0.75)]
    [InlineData(2026, 1)]
    [InlineData(2035, 1)]
    public void A_project_ramps_up_over_three_years(int year, double share) =>
        Assert.Equal(share, ProjectPipeline.Ramp(ProjectPipeline.Age(year, 2021, 1, 2), 0.4, 0.75)[0]);

    // 450000 / 2 a year in 2022 and 2023, times the odds 0.85 = 191250
    [Theory]
    [InlineData(2021, 0)]
    [InlineData(2022, 191250)]
    [InlineData(2023, 191250)]
    [InlineData(2024, 0)]
    public void Investment_falls_in_the_years_of_building(int year, double expected) =>
        Assert.Equal(expected, ProjectPipeline.Investment(year, 2021, 1, 2, 0.85, 450000).Amount[0], 8);

    // 0.85 · 63360 · 0.8 = 43084.8
    [Fact]
    public void Value_added_at_full_production_is_odds_times_capacity_in_use() => Assert.Equal(43084.8, ProjectPipeline.AtFullProduction(0.85, 63360, 0.8).Amount[0], 8);

    // 0.4 · 1000 + 0.75 · 200 + 30 = 580
    [Fact]
    public void What_was_commissioned_this_year_and_last_is_still_ramping_up() => Assert.Equal(580, ProjectPipeline.ValueAdded(1000, 200, 30, 0.4, 0.75).Amount[0], 10);

    [Theory]
    [InlineData(0.849999, 1)]
    [InlineData(0.85, 0)]
    public void A_project_is_built_when_the_uniform_is_below_its_odds(double u, double expected) => Assert.Equal(expected, ProjectPipeline.Realised(u, 0.85)[0]);

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(1.5, 2)]
    [InlineData(2.5, 2)]
    public void Delay_is_whole_years(double drawn, double years) => Assert.Equal(years, ProjectPipeline.Delay(drawn)[0]);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0.85)]
    public void A_project_counts_as_an_enterprise_from_commissioning(double age, double expected) => Assert.Equal(expected, ProjectPipeline.Producing(age, 0.85)[0]);
}
