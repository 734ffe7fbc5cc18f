using System.Collections.Immutable;
using Scenarios.Model.Analysis.Arithmetic;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Tests.Analysis.Arithmetic;

/// <summary>Pinglu's plan against itself. The expected figures are worked by hand from the plan's own numbers, in the comments.</summary>
public class TargetArithmeticTest
{
    private static readonly County Pinglu = Repository.Pinglu.County;
    private static readonly ArithmeticWish Plain = new(ImmutableDictionary<string, double>.Empty, [], ImmutableDictionary<string, double>.Empty, 10);
    private static readonly TargetArithmetic Arithmetic = TargetArithmetic.Of(Pinglu, Plain, default);

    [Fact]
    public void Half_secondary_and_42_percent_services_do_not_go_with_farming_that_does_not_shrink_at_ten_percent_growth() =>
        AssertConflict("constant-relative-prices", "farming-not-shrinking", "gdp-about-ten", "secondary-share", "services-share");

    [Fact]
    public void An_industry_share_of_42_percent_does_not_go_with_18_percent_above_scale_growth_at_constant_relative_prices() =>
        AssertConflict("above-scale-as-printed", "below-scale-no-faster", "constant-relative-prices", "gdp-growth", "industry-share");

    [Fact]
    public void Conflicts_come_smallest_first_and_each_lets_the_rest_hold_without_any_of_its_members()
    {
        var sizes = Arithmetic.Conflicts.Select(c => c.Claims.Length).ToArray();
        Assert.Equal(sizes.Order(), sizes);
        foreach (var conflict in Arithmetic.Conflicts)
        {
            string[] ids = [.. conflict.Claims.Select(i => Arithmetic.Claims[i].Id)];
            Assert.Empty(Only(ids[1..]).Conflicts);
            Assert.Single(Only(ids).Conflicts);
            Assert.All(ids, left => Assert.Empty(Only([.. ids.Where(i => i != left)]).Conflicts));
        }
    }

    // Every subset of the claims of a small problem, by brute force: a conflict is one that fails while all of its own subsets hold.
    [Fact]
    public void The_conflicts_found_are_those_of_a_search_through_all_subsets()
    {
        string[] chosen = ["gdp-growth", "farming-not-shrinking", "secondary-share", "services-share", "industry-share", "gdp-about-ten", "above-scale-as-printed", "below-scale-no-faster", "constant-relative-prices"];
        var fails = Enumerable.Range(0, 1 << chosen.Length).Select(set => Fails([.. chosen.Where((_, i) => (set >> i & 1) != 0)])).ToArray();
        var smallest = Enumerable.Range(0, fails.Length).Where(set => fails[set] && Enumerable.Range(0, chosen.Length).All(i => (set >> i & 1) == 0 || !fails[set & ~(1 << i)]));
        var expected = smallest.Select(set => string.Join(' ', chosen.Where((_, i) => (set >> i & 1) != 0).Order())).Order();
        var found = Only(chosen);
        Assert.True(found.Conflicts.Length > 1);
        Assert.Equal(expected, found.Conflicts.Select(c => Ids(found, c)).Order());
    }

    [Fact]
    public void What_it_proposes_lets_everything_hold()
    {
        Assert.True(Arithmetic.Concessions is { Length: > 0 });
        var mended = Plain with { Numbers = Arithmetic.Concessions!.Value.ToImmutableDictionary(c => Arithmetic.Claims[c.Claim].Id, c => c.Number) };
        Assert.Empty(TargetArithmetic.Of(Pinglu, mended, default).Conflicts);
    }

    [Fact]
    public void A_target_with_a_greater_weight_gives_up_no_more()
    {
        double Given(TargetArithmetic of, string id) => of.Concessions!.Value.Where(c => of.Claims[c.Claim].Id == id).Sum(c => c.Change);
        var dear = TargetArithmetic.Of(Pinglu, Plain with { Weights = ImmutableDictionary<string, double>.Empty.Add("secondary-share", 20) }, default);
        Assert.True(Given(Arithmetic, "secondary-share") > 0);
        Assert.True(Given(dear, "secondary-share") < Given(Arithmetic, "secondary-share"));
        Assert.True(Given(dear, "services-share") > Given(Arithmetic, "services-share"));
    }

    [Fact]
    public void The_dearest_target_is_still_cheaper_than_what_must_hold()
    {
        var weights = Arithmetic.Claims.Where(c => c.Kind == ClaimKind.Target).ToImmutableDictionary(c => c.Id, _ => 1000.0);
        var dear = TargetArithmetic.Of(Pinglu, Plain with { Weights = weights }, default);
        Assert.Equal(Arithmetic.Concessions!.Value.Select(c => (c.Claim, c.Number)), dear.Concessions!.Value.Select(c => (c.Claim, c.Number)));
    }

    // 0.197 / 1.1^5 of real GDP is farming that stands still: 12.25% (105272 / 533505 / 1.61051); 50% secondary leaves services 37.7%.
    [Fact]
    public void It_says_how_far_each_of_a_conflict_would_have_to_give_way()
    {
        var conflict = Find("constant-relative-prices", "farming-not-shrinking", "gdp-about-ten", "secondary-share", "services-share");
        var services = conflict.Easings.Single(e => Arithmetic.Claims[e.Claim].Id == "services-share");
        Assert.Equal(0.5 - (105272.0 / 533505 / Math.Pow(1.1, 5)), services.Number!.Value, 1e-6);
        var growth = conflict.Easings.Single(e => Arithmetic.Claims[e.Claim].Id == "gdp-about-ten");
        Assert.Equal(Math.Pow(105272.0 / 533505 / 0.08, 0.2) - 1, growth.Number!.Value, 1e-6);
    }

    [Fact]
    public void A_plan_whose_targets_agree_has_no_conflict()
    {
        var agreeing = Pinglu with
        {
            Targets = [.. Pinglu.Targets.Select(t => t.Id switch
            {
                "gdp-doubling-real" or "gdp-doubling-nominal" => t with { Value = 1.5 },
                "gdp-ten-billion" => t with { Value = 900000 },
                "secondary-share" => t with { Value = 0.35 },
                "industry-share" => t with { Value = 0.30 },
                _ => t,
            })],
        };
        Assert.Empty(TargetArithmetic.Of(agreeing, Plain, default).Conflicts);
        Assert.Empty(TargetArithmetic.Of(agreeing, Plain, default).Concessions!.Value);
    }

    // More than all there are was once one more than the largest whole number: none was sought, and a plan that contradicts itself passed.
    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(0)]
    public void No_limit_makes_conflicts_disappear(int most) =>
        Assert.Equal("--limit", Assert.Single(Assert.Throws<FaultException>(() => TargetArithmetic.Of(Pinglu, Plain with { Most = most }, default)).Faults).Place.File);

    [Fact]
    public void Targets_of_zero_are_numbers_like_any_other()
    {
        var still = TargetArithmetic.Of(Pinglu, Plain with { Numbers = ImmutableDictionary<string, double>.Empty.Add("gdp-growth", 0).Add("services-share", 0).Add("industry-share", 0) }, default);
        Assert.True(still.Concessions is { Length: > 0 });
        Assert.All(still.Concessions!.Value, c => Assert.True(double.IsFinite(c.Change)));
    }

    // Growth of at least 0 and at most −2% a year: it gives up two points, and of nothing there are no parts.
    [Fact]
    public void What_a_target_of_zero_gives_up_is_told_in_points()
    {
        var falling = Only(["gdp-growth", "gdp-about-ten"], 1, ("gdp-growth", 0), ("gdp-about-ten", -0.02));
        Assert.Equal(0.02, Assert.Single(falling.Concessions!.Value).Change, 1e-9);
    }

    // Industry of at most 0.257 × 1.18^5 is 36.5% of GDP at 10% growth, an eighth less than 42%; or 42% of GDP that grows by 7%, three tenths less than 10%.
    [Theory]
    [InlineData(1, "industry-share", 0.133)]
    [InlineData(2, "industry-share", 0.133)]
    [InlineData(2.6, "gdp-growth", 0.31)]
    public void The_cheapest_change_is_the_least_part_of_the_numbers_of_the_plan_that_is_given_up(double weight, string target, double change)
    {
        string[] kept = ["above-scale-as-printed", "below-scale-no-faster", "constant-relative-prices", "gdp-growth", "industry-share"];
        var wish = Plain with { Without = [.. Arithmetic.Claims.Select(c => c.Id).Where(i => !kept.Contains(i))], Weights = ImmutableDictionary<string, double>.Empty.Add("industry-share", weight) };
        var found = TargetArithmetic.Of(Pinglu, wish, default);
        var given = Assert.Single(found.Concessions!.Value);
        Assert.Equal(target, found.Claims[given.Claim].Id);
        Assert.Equal(change, given.Change, 0.006);
    }

    [Fact]
    public void A_ceiling_of_zero_can_be_eased()
    {
        var county = Pinglu with { Targets = [.. Pinglu.Targets.Select(t => t.Id == "industry-share" ? t with { Operator = TargetOperator.AtMost, Value = 0 } : t)] };
        string[] kept = ["industry-share", "secondary-share", "services-share", "farming-not-shrinking", "gdp-about-ten", "constant-relative-prices", "above-scale-growth"];
        var claims = TargetArithmetic.Of(county, Plain, default).Claims;
        var found = TargetArithmetic.Of(county, Plain with { Without = [.. claims.Select(c => c.Id).Where(i => !kept.Contains(i))] }, default);
        var ceilings = found.Conflicts.SelectMany(c => c.Easings).Where(e => found.Claims[e.Claim].Id == "industry-share").ToArray();
        Assert.NotEmpty(ceilings);
        Assert.All(ceilings, e => Assert.InRange(e.Number!.Value, 0, 1));
    }

    [Fact]
    public void Everything_wrong_with_a_wish_is_told_at_once()
    {
        var wish = new ArithmeticWish(ImmutableDictionary<string, double>.Empty.Add("industry-shares", 0.3).Add("gdp-growth", double.NaN), ["no-such"], ImmutableDictionary<string, double>.Empty.Add("farming-not-shrinking", 2).Add("gdp-growth", -1), 0);
        var faults = Assert.Throws<FaultException>(() => TargetArithmetic.Of(Pinglu, wish, default)).Faults;
        Assert.Equal(6, faults.Count);
        Assert.Contains(faults, f => f.Value == "industry-shares" && f.Remedy.En.Contains("industry-share", StringComparison.Ordinal));
    }

    [Fact]
    public void A_county_without_such_targets_is_told_so() =>
        Assert.Throws<FaultException>(() => TargetArithmetic.Of(Repository.Counties.Open("pingshun").County, Plain, default));

    private static bool Fails(string[] ids) => Only(ids, 1).Conflicts.Length > 0;

    private static TargetArithmetic Only(string[] ids, int most = 50, params (string Id, double Number)[] numbers) => TargetArithmetic.Of(
        Pinglu, Plain with { Numbers = numbers.ToImmutableDictionary(n => n.Id, n => n.Number), Without = [.. Arithmetic.Claims.Select(c => c.Id).Where(i => !ids.Contains(i))], Most = most }, default);

    private static string Ids(TargetArithmetic of, Conflict conflict) => string.Join(' ', conflict.Claims.Select(i => of.Claims[i].Id).Order());

    private static Conflict Find(params string[] ids) => Arithmetic.Conflicts.Single(c => Ids(Arithmetic, c) == string.Join(' ', ids));

    private static void AssertConflict(params string[] ids) => Assert.Contains(string.Join(' ', ids), Arithmetic.Conflicts.Select(c => Ids(Arithmetic, c)));
}
