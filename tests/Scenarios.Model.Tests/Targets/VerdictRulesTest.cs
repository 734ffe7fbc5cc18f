using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Targets;

namespace Scenarios.Model.Tests.Targets;

public class VerdictRulesTest
{
    // (2 / 1.055)^(1/5) − 1 = 0.136464: doubling on 2019 needs 13.6% a year from 2020
    [Fact]
    public void A_level_needs_a_rate() => Near(RequiredChange.Rate, 0.136464, Measure.Level, 1.055, TargetOperator.AtLeast, 2);

    // (0.50 − 0.302) / 5 = 0.0396
    [Fact]
    public void A_share_needs_points() => Near(RequiredChange.Points, 0.0396, Measure.Share, 0.302, TargetOperator.AtLeast, 0.5);

    // (55 − 22) / 5 = 6.6 enterprises a year
    [Fact]
    public void A_count_needs_units() => Near(RequiredChange.Units, 6.6, Measure.Count, 22, TargetOperator.AtLeast, 55);

    // 0.045 − 0.033
    [Fact]
    public void What_holds_already_is_to_be_kept_with_its_margin() => Near(RequiredChange.Keep, 0.012, Measure.Share, 0.033, TargetOperator.Below, 0.045);

    [Fact]
    public void An_average_rate_is_itself_what_is_required() => Near(RequiredChange.Whole, 0.1, Measure.Growth, null, TargetOperator.AtLeast, 0.1);

    [Fact]
    public void Without_a_base_nothing_is_told() => Assert.Equal((RequiredChange.None, (double?)null), VerdictRules.Required(Measure.Share, null, TargetOperator.AtLeast, 0.8, 5));

    [Theory]
    [InlineData(TargetOperator.AtLeast, true)]
    [InlineData(TargetOperator.Above, false)]
    [InlineData(TargetOperator.AtMost, true)]
    [InlineData(TargetOperator.Below, false)]
    public void Equality_counts_where_the_operator_says_so(TargetOperator how, bool meets) => Assert.Equal(meets, VerdictRules.Meets(0.5, how, 0.5));

    // by hand from the table of targets: 6 without a number, and 19 that the model does not compute
    [Fact]
    public void Pinglu_has_forty_one_verdicts_of_four_kinds()
    {
        var verdicts = VerdictRules.Judge(Repository.Pinglu.County, Repository.Project(Repository.Setup("pipeline")));
        Assert.Equal(41, verdicts.Length);
        Assert.Equal(6, verdicts.Count(v => v.Kind == VerdictKind.SetByCity));
        Assert.Equal(19, verdicts.Count(v => v.Kind == VerdictKind.Tracked));
        Assert.All(verdicts.Where(v => v.Kind == VerdictKind.Tracked), v => Assert.Null(v.Value));
        var tenBillion = verdicts.Single(v => v.Target.Id == "gdp-ten-billion");
        Assert.Equal(VerdictKind.Missed, tenBillion.Kind);
        Assert.Equal(883779.318 - 1000000, tenBillion.Distance!.Value, 2); // the reference implementation's GDP of 2025
        Assert.Equal(2027, tenBillion.FirstYear);
    }

    private static void Near(RequiredChange kind, double amount, Measure measure, double? atBase, TargetOperator how, double target)
    {
        var required = VerdictRules.Required(measure, atBase, how, target, 5);
        Assert.Equal(kind, required.Kind);
        Assert.Equal(amount, required.Amount!.Value, 6);
    }
}
