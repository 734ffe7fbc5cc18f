using Scenarios.Model.Analysis.Reviews;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Tests.Analysis.Reviews;

public class ReviewKindsTest
{
    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["A"] = "gdp-doubling-real gdp-doubling-nominal gdp-ten-billion",
        ["B"] = "above-scale-enterprises patents schooling physicians nursery-places energy-capacity",
        ["C"] = "secondary-share urban-share industry-share manufacturing-share research-intensity mobile-5g forest-cover certified-employees certified-labour sports-population",
        ["E"] = "gdp-growth above-scale-growth high-tech-growth new-materials-growth equipment-growth new-products-growth high-tech-investment",
        ["F"] = "services-share unemployment pension-coverage safety-deaths grain-capacity",
        ["G"] = "urban-income rural-income",
        ["H"] = "provincial-laboratories innovation-centres",
        ["I"] = "emerging-share digital-core-share clean-air-days clean-water energy-intensity carbon-intensity",
    };

    // As the design of the report lists them (T6).
    [Fact]
    public void The_kinds_of_all_41_targets_follow_from_their_indicators_units_and_base_values()
    {
        var county = Repository.Pinglu.County;
        var assessor = new TargetAssessor(county, new ActualBook(ShippedActuals.Of(county), 2022, null, []));
        var found = county.Targets.GroupBy(t => ReviewKinds.LetterOf(ReviewKinds.Of(county, t, assessor.BaseOf(t)))).ToDictionary(g => g.Key, g => g.Select(t => t.Id).Order());
        Assert.Equal(41, county.Targets.Length);
        Assert.Equal(Kinds.Keys.Order(), found.Keys.Order());
        Assert.All(Kinds, k => Assert.Equal(k.Value.Split(' ').Order(), found[k.Key]));
    }

    [Fact]
    public void What_a_target_says_of_itself_comes_first_but_a_bound_that_holds_stays_a_bound()
    {
        var county = Repository.Pinglu.County;
        var beds = county.Targets.Single(t => t.Id == "physicians") with { ReviewKind = ReviewKind.Share };
        Assert.Equal(ReviewKind.Share, ReviewKinds.Of(county, beds, 2.39));
        Assert.Equal(ReviewKind.Bound, ReviewKinds.Of(county, beds, 2.81));
        Assert.Equal(ReviewKind.CumulativeSum, ReviewKinds.Of(county, beds with { ReviewKind = ReviewKind.CumulativeSum }, 2.81));
    }
}
